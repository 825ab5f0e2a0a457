import type { ReactNode } from 'react';
import { OneRun, Words } from '@/components/line';
import type { BriefModel } from '@/lib/brief/brief';
import type { Translate } from '@/lib/i18n/translate';
import styles from './brief.module.css';
import { BriefMap } from './brief-map';
import { FactList, GridTable, LargestTable, RuleTable } from './brief-tables';
import { BriefTrend } from './brief-trend';

/** Where a brief is kept unchanged, and what is to be said of that address. */
export type FrozenAddress = { text: string; href: string; note: string };
type Props = { model: BriefModel; frozen: FrozenAddress; t: Translate };

/** The two sheets of a brief: the same words on screen, on paper and in the file. */
export function BriefSheets({ model, frozen, t }: Props) {
  const { facts, map, trend, largest, rules, grid, unknown } = model;
  return (
    <div className={styles.brief}>
      <section aria-labelledby="brief" className={styles.sheet}>
        <Head model={model} frozen={frozen} t={t} />
        {facts && (
          <Part id="facts" title={t('brief.part.facts')}>
            <FactList facts={facts} />
          </Part>
        )}
        {(map || trend) && (
          <div className={styles.pictures}>
            {map && (
              <Part id="map" title={map.title}>
                <BriefMap map={map} />
              </Part>
            )}
            {trend && (
              <Part id="trend" title={trend.title}>
                <BriefTrend trend={trend} />
              </Part>
            )}
          </div>
        )}
        {largest && (
          <Part id="largest" title={t('brief.part.largest')}>
            <LargestTable of={largest} t={t} />
          </Part>
        )}
      </section>
      <section aria-labelledby="second" className={styles.sheet}>
        <p id="second" className={styles.running}>
          <span>
            {model.title}. {t('brief.second')}
          </span>{' '}
          <span>
            <a href={`/${model.address.href?.split('/')[1]}/changed`}>
              {t('brief.version', { version: model.version })}
            </a>
            , <OneRun run={model.date} />
          </span>
        </p>
        {rules && (
          <Part id="rules" title={<Words line={rules.title} />}>
            <RuleTable of={rules} t={t} />
          </Part>
        )}
        {grid && (
          <Part id="grid" title={t('brief.part.grid')}>
            <GridTable of={grid} />
          </Part>
        )}
        {unknown && (
          <Part id="unknown" title={t('brief.part.unknown')}>
            <Lines lines={unknown} />
          </Part>
        )}
        <Part id="method" title={t('brief.part.method')}>
          <Lines lines={model.method} />
        </Part>
        <Part id="cite" title={t('brief.cite')}>
          <p className="cite">{model.citation}</p>
        </Part>
      </section>
    </div>
  );
}

function Head({ model, frozen, t }: Props) {
  const { title, lead, chosen, version, date, address, qr } = model;
  return (
    <header className={styles.head}>
      <div>
        <h1 id="brief">{title}</h1>
        <p className={styles.lead}>
          <Words line={lead} />
        </p>
        {chosen && (
          <p className={styles.choice}>
            <Words line={chosen} />
          </p>
        )}
        <p className={styles.addresses}>
          <a href={`/${address.href?.split('/')[1]}/changed`}>{t('brief.version', { version })}</a>,{' '}
          <OneRun run={date} /> · {t('brief.living')}: <OneRun run={address} /> · {t('brief.frozen')}:{' '}
          {frozen.href ? <a href={frozen.href}>{frozen.text}</a> : null}
          {frozen.note && ` (${frozen.note})`}
        </p>
      </div>
      <svg viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={qr.alt} className={styles.qr}>
        <path d={`M0 0h${qr.size}v${qr.size}h-${qr.size}z`} className={styles.white} />
        <path d={qr.path} className={styles.black} />
      </svg>
    </header>
  );
}

function Part({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

const Lines = ({ lines }: { lines: BriefModel['method'] }) => (
  <ul className={styles.lines}>
    {lines.map((line, index) => (
      <li key={line[0]?.text ?? index}>
        <Words line={line} />
      </li>
    ))}
  </ul>
);
