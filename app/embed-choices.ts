import { framed } from '@/app/embed-files';
import { caseFigureName, origin } from '@/app/figure-files';
import type { EmbedChoice } from '@/components/embed/embed-choice';
import { getDataset } from '@/lib/dataset';
import { chartEmbeds, pageOf } from '@/lib/embed/kinds';
import { chartNames } from '@/lib/figure/names';
import { dateText } from '@/lib/format/date';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, translator } from '@/lib/i18n/translate';
import { releases } from '@/lib/release/read';
import { isTrend } from '@/lib/trends/names';
import { titleOf } from '@/lib/view/case-words';

/** Everything that the page of frames can make code for: the newest release stands for the frozen ones. */
export function embedChoices(locale: SiteLocale) {
  const t = translator(locale);
  const dataset = getDataset();
  const release = releases().at(-1);
  const frozenFigures = new Set(release?.figures[locale].map(({ name }) => name));
  const frozenCases = new Set(release?.cases[locale].map(({ id }) => id));
  const charts = ['map', ...chartEmbeds.map((name) => `figures/${name}`), 'convert'].map((name): EmbedChoice => {
    const short = name.replace(/^figures\//, '');
    const found = framed(name, locale);
    const isChart = chartNames.some((one) => one === short);
    return {
      show: short,
      name,
      words: isTrend(short) ? (found?.title ?? '') : t(`embed.what.${short}` as MessageKey),
      title: found?.title ?? '',
      page: pageOf(name, locale),
      height: Math.max(found?.heights.wide ?? 0, found?.heights.narrow ?? 0),
      picture: isChart ? short : '',
      frozen: frozenFigures.has(short) || (name === 'convert' && release !== undefined),
      frozenPicture: isChart,
    };
  });
  const height = framed(`cases/${dataset.cases[0]?.id}`, locale)?.heights.narrow ?? 0;
  const cases = dataset.cases.map(
    (record): EmbedChoice => ({
      show: `cases/${record.id}`,
      name: `cases/${record.id}`,
      words: titleOf(record, dataset, locale) + (record.announced ? `, ${dateText(record.announced, locale)}` : ''),
      title: titleOf(record, dataset, locale),
      page: `/${locale}/cases/${record.id}`,
      height,
      picture: caseFigureName(record.id),
      frozen: frozenCases.has(record.id),
      frozenPicture: frozenFigures.has(caseFigureName(record.id)),
    }),
  );
  return {
    charts,
    cases,
    site: origin().site,
    release: release ? { version: release.version, date: dateText(release.date, locale) } : null,
  };
}
