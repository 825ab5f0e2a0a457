import { ColumnHeads } from '@/components/table/column-heads';
import { Said } from '@/components/words';
import type { Translate } from '@/lib/i18n/translate';
import type { AgencyGroup, PenaltyGroup, StepRow } from '@/lib/policy/policy-tables';
import { Backing, Sources } from './backing';
import styles from './policy.module.css';

/** What laws threaten and what was counted, country by country. */
export function PenaltyTables({ groups, t }: { groups: PenaltyGroup[]; t: Translate }) {
  return groups.map((group) => (
    <div key={group.country}>
      <h3 id={`penalties-${group.country}`}>{group.name}</h3>
      {group.none && <p>{group.none}</p>}
      {group.rows.length > 0 && (
        <table className={`stacked ${styles.table}`} aria-labelledby={`penalties-${group.country}`}>
          <ColumnHeads names={[t('policy.penalty.what'), t('policy.penalty.value'), t('policy.sourcesHead')]} />
          <tbody>
            {group.rows.map((row) => (
              <tr key={row.key} id={row.key}>
                <th scope="row">
                  <Said words={row.title} />
                  <small>{[row.kindName, row.date].filter(Boolean).join(', ')}</small>
                </th>
                <td>
                  <Said words={row.value} />
                  {row.notes && (
                    <small className={styles.note}>
                      <Said words={row.notes} />
                    </small>
                  )}
                </td>
                <td>
                  <Backing row={row} weak={t('policy.weak')} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  ));
}

/** Duties, fees and caps of Kazakhstan in their order. */
export function StepsTable({ rows, label, day, t }: { rows: StepRow[]; label: string; day: string; t: Translate }) {
  return (
    <table className={`stacked ${styles.table}`} aria-labelledby={label}>
      <ColumnHeads
        names={[t('policy.kzWhat'), t('policy.kzStep'), t('policy.kzNumber'), t('policy.kzWhen', { day })]}
      />
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.topic}</th>
            <td>
              <Said words={row.value} />
              {row.notes && (
                <small className={styles.note}>
                  <Said words={row.notes} />
                </small>
              )}
              <Backing row={row} weak={t('policy.weak')} />
            </td>
            <td>
              {row.numbers.map((number) => (
                <div key={number}>{number}</div>
              ))}
            </td>
            <td>
              <span className={styles.state}>{row.stateName}</span>
              <small>{row.when}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Bodies of the five countries with their names letter by letter. */
export function AgencyTables({ groups, t }: { groups: AgencyGroup[]; t: Translate }) {
  const blank = <span className="muted">{t('policy.blank')}</span>;
  return groups.map((group) => (
    <div key={group.country}>
      <h3 id={`agencies-${group.country}`}>{group.name}</h3>
      <table className={`stacked ${styles.table} ${styles.agencies}`} aria-labelledby={`agencies-${group.country}`}>
        <ColumnHeads
          names={[t('policy.name.en'), t('policy.name.ru'), t('policy.name.national'), t('policy.sourcesHead')]}
        />
        <tbody>
          {group.rows.map((row) => (
            <tr key={row.key} id={`agency-${row.key}`}>
              <td>
                <b className={styles.label}>{t('policy.name.en')}: </b>
                {row.en ? <span lang="en">{row.en}</span> : blank}
                {row.alsoCalled && <small>{row.alsoCalled}</small>}
              </td>
              <td>
                <b className={styles.label}>{t('policy.name.ru')}: </b>
                {row.ru ? <span lang="ru">{row.ru}</span> : blank}
              </td>
              <td>
                <b className={styles.label}>{t('policy.name.national')}: </b>
                {row.national ? <Said words={row.national} /> : blank}
              </td>
              <td>
                {row.notes && (
                  <small className={styles.note}>
                    <Said words={row.notes} />
                  </small>
                )}
                <small>
                  <Sources sources={row.sources} />
                </small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ));
}
