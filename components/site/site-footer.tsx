import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { NewerData } from './newer-data';
import styles from './site-footer.module.css';

export function SiteFooter({ locale, version }: { locale: SiteLocale; version: string }) {
  const t = translator(locale);
  return (
    <footer className={styles.footer}>
      <p>{t('site.guilt')}</p>
      <p>
        {t('site.version', { version })} · <a href={`/${locale}/data`}>{t('site.downloads')}</a> ·{' '}
        <a href={`/${locale}/method`}>{t('site.method')}</a> · <a href={`/${locale}/sources`}>{t('site.sources')}</a> ·{' '}
        <a href={`/${locale}/disagreements`}>{t('site.disagreements')}</a> ·{' '}
        <a href={`/${locale}/numbers`}>{t('numbers.title')}</a>
      </p>
      <p>{t('site.licence')}</p>
      <NewerData version={version} text={t('site.newer')} action={t('site.reload')} />
    </footer>
  );
}
