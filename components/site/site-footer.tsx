import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import styles from './site-footer.module.css';

export function SiteFooter({ locale, version }: { locale: SiteLocale; version: string }) {
  const t = translator(locale);
  return (
    <footer className={styles.footer}>
      <p>{t('site.guilt')}</p>
      <p>
        <a href={`/${locale}/changed`}>{t('site.version', { version })}</a> ·{' '}
        <a href={`/${locale}/data`}>{t('site.downloads')}</a> · <a href={`/${locale}/method`}>{t('site.method')}</a> ·{' '}
        <a href={`/${locale}/sources`}>{t('site.sources')}</a> ·{' '}
        <a href={`/${locale}/disagreements`}>{t('site.disagreements')}</a> ·{' '}
        <a href={`/${locale}/numbers`}>{t('numbers.title')}</a> ·{' '}
        <a href={`/${locale}/context`}>{t('site.neighbours')}</a>
      </p>
      <p>{t('site.licence')}</p>
      <div role="status" data-newer-than={version}>
        <p className={styles.newer} hidden>
          {t('site.newer')} <button type="button">{t('site.reload')}</button>
        </p>
      </div>
    </footer>
  );
}
