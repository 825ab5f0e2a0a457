import type { ReactNode } from 'react';
import { GridImpact } from '@/components/figure/grid-impact';
import { TotalsTable } from '@/components/table/totals-table';
import { translator } from '@/lib/i18n/translate';
import type { HomeModel } from '@/lib/view/explorer/home-model';
import { packed } from '@/lib/view/explorer/sent-model';
import type { View } from '@/lib/view/explorer/view-state';
import { Explorer } from './explorer';
import styles from './home-page.module.css';
import { PlainLink } from './plain-link';

type Props = { model: HomeModel; preset: View; picture: string; files: string; take?: ReactNode };

/** The home page, and every page written for one value of a filter. */
export function HomePage({ model, preset, picture, files, take }: Props) {
  const { locale } = model.explorer;
  const t = translator(locale);
  return (
    <>
      <div className={styles.head}>
        <h1>{t('home.title')}</h1>
        <p className="lead">{model.lead}</p>
        <ul className={styles.headlines}>
          {model.headlines.map((headline) => (
            <li key={headline.plain}>
              <PlainLink href={headline.href} plain={headline.plain}>
                <b>{headline.count}</b> <span>{headline.text}</span>
              </PlainLink>
              <small>
                {headline.note} <a href={headline.home}>{t('numbers.counted')}</a>
              </small>
            </li>
          ))}
        </ul>
      </div>
      <Explorer sent={packed(model.explorer)} preset={preset} picture={picture} files={files} take={take} />
      <GridImpact impact={model.impact} locale={locale} />
      <TotalsTable rows={model.totals} locale={locale} />
    </>
  );
}
