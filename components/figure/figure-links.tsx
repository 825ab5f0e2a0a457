import type { ChartName } from '@/lib/figure/names';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, translator } from '@/lib/i18n/translate';

/** `link` is where the figure stands on its page, if the page holds more; `csv` holds its values. */
type Props = { name: ChartName; words?: MessageKey; csv?: string; link?: string; locale: SiteLocale };

/** The ways to take a figure away, in one line under it. */
export function FigureLinks({ name, words = 'figure.take', csv, link, locale }: Props) {
  const t = translator(locale);
  const file = `/figures/${locale}/${name}`;
  return (
    <p className="muted">
      <small>
        {t(words)}{' '}
        {csv && (
          <>
            <a href={csv}>CSV</a> ·{' '}
          </>
        )}
        <a href={`${file}.svg`}>SVG</a> · <a href={`${file}.png`}>PNG</a> ·{' '}
        <a href={`/${locale}/embed?show=${name}`}>{t('figure.embed')}</a>
        {link && (
          <>
            {' '}
            · <a href={link}>{t('figure.link')}</a>
          </>
        )}
      </small>
    </p>
  );
}
