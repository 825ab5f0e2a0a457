import { Said } from '@/components/words';
import type { Translate } from '@/lib/i18n/translate';
import type { BaselineGroup, CaseClaims, CitedBy, RuleLine, StatementLine } from '@/lib/view/sources/citing-lines';
import styles from './publisher-page.module.css';

/** What rests on a page or on a publisher, sort by sort. A list that stands alone needs no name. */
export function CitedByLists({ lists, named, t }: { lists: Partial<CitedBy>; named: boolean; t: Translate }) {
  const { cases = [], neighbours = [], baselines = [], statements = [], rules = [] } = lists;
  const name = (key: Parameters<Translate>[0]) => named && <p className={styles.sort}>{t(key)}</p>;
  return (
    <>
      {cases.length > 0 && name('publisher.cases')}
      <Cases cases={cases} named={named} t={t} />
      {neighbours.length > 0 && name('publisher.neighbours')}
      <Cases cases={neighbours} named={named} t={t} />
      {baselines.length > 0 && name('publisher.baselines')}
      <Baselines groups={baselines} />
      {statements.length > 0 && name('publisher.statements')}
      <Statements lines={statements} />
      {rules.length > 0 && name('publisher.rules')}
      <Rules lines={rules} />
    </>
  );
}

function Cases({ cases, named, t }: { cases: CaseClaims[]; named: boolean; t: Translate }) {
  return cases.map((one) => (
    <div key={one.id} className={styles.case}>
      <a href={one.href}>{one.title}</a>
      {one.claims.length === 0 && named && <p className={styles.state}>{t('publisher.noValue')}</p>}
      {one.claims.length > 0 && (
        <ul>
          {one.claims.map((claim) => (
            <li key={claim.key} data-state={claim.state}>
              <a href={claim.href}>
                {claim.what}:{' '}
                {claim.state === 'unit-in-doubt' ? (
                  <q>
                    <Said words={claim.value} />
                  </q>
                ) : (
                  <Said words={claim.value} />
                )}
              </a>{' '}
              <span className={styles.state}>
                {claim.stateName}
                {named && ` · ${claim.others}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  ));
}

function Baselines({ groups }: { groups: BaselineGroup[] }) {
  return groups.map((group) => (
    <details key={group.key} className={styles.baselines}>
      <summary>
        {group.name}: {group.rows.length}
      </summary>
      <ul>
        {group.rows.map((row) => (
          <li key={row.key}>
            {row.href ? (
              <a href={row.href}>
                <Said words={row.name} />
              </a>
            ) : (
              <Said words={row.name} />
            )}
          </li>
        ))}
      </ul>
    </details>
  ));
}

function Statements({ lines }: { lines: StatementLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.key}>
          <a href={line.href}>
            <Said words={line.said} />
          </a>{' '}
          <span className={styles.state}>{line.role}</span>
        </li>
      ))}
    </ul>
  );
}

function Rules({ lines }: { lines: RuleLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.key}>
          <a href={line.href}>
            {line.country}: <Said words={line.title} />
          </a>
        </li>
      ))}
    </ul>
  );
}
