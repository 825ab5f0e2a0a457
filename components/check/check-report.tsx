import { OpenSum } from '@/components/case/open-sum';
import { TriedTable } from '@/components/case/tried-table';
import { Mark } from '@/components/mark/mark';
import { ColumnHeads } from '@/components/table/column-heads';
import { ScrollRegion } from '@/components/table/scroll-region';
import tool from '@/components/tool/tool.module.css';
import { Unfold } from '@/components/tool/unfold';
import type { CheckRows, TestRow } from '@/lib/claim/rows';
import type { Translate } from '@/lib/i18n/translate';
import styles from './check.module.css';

type Props = { rows: CheckRows; locale: string; t: Translate };

/** What a check found: the verdict, the text with its numbers marked, the tests, the readings, the cases, the gaps. */
export function CheckReport({ rows, locale, t }: Props) {
  return (
    <>
      <section aria-labelledby="verdict" aria-live="polite">
        <h2 id="verdict">{t('check.verdict')}</h2>
        <p>
          <Mark of={rows.verdict} name={t(`case.verdict.${rows.verdict}`)} />. {t(`check.verdict.${rows.verdict}`)}
        </p>
        <p className="muted">{t('check.limits')}</p>
      </section>
      <Found rows={rows} t={t} />
      {rows.tests.length > 0 && (
        <section aria-labelledby="tests">
          <h2 id="tests">{t('check.tests')}</h2>
          <ul className={tool.list}>
            {rows.tests.map((test) => (
              <li key={test.key}>
                <TestLine test={test} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {rows.doubts.length > 0 && (
        <section aria-labelledby="readings">
          <h2 id="readings">{t('check.readings')}</h2>
          {rows.doubts.map((doubt) => (
            <div key={doubt.key}>
              {doubt.note && <p>{doubt.note}</p>}
              <p>
                <b>{doubt.plausible}</b>
              </p>
              <ScrollRegion label={doubt.text}>
                <TriedTable rows={doubt.rows} caption={doubt.text} t={t} />
              </ScrollRegion>
            </div>
          ))}
        </section>
      )}
      <section aria-labelledby="cases">
        <h2 id="cases">{t('check.cases')}</h2>
        {rows.cases.length === 0 ? (
          <p className="muted">{t('check.noCases')}</p>
        ) : (
          <ul>
            {rows.cases.map(({ id, title }) => (
              <li key={id}>
                <a href={`/${locale}/cases/${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        )}
        {rows.statements.length > 0 && (
          <>
            <h3>{t('check.statements')}</h3>
            <ul>
              {rows.statements.map(({ key, said }) => (
                <li key={key}>
                  <a href={`/${locale}/claims#${key}`}>{said}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section aria-labelledby="untested">
        <h2 id="untested">{t('check.untested')}</h2>
        {rows.untested.length === 0 ? (
          <p className="muted">{t('check.none')}</p>
        ) : (
          <ul>
            {rows.untested.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function TestLine({ test }: { test: TestRow }) {
  const line = (
    <>
      {test.number} {test.name}
      {test.value && (
        <>
          : <span className="computed">{test.value}</span>
        </>
      )}{' '}
      {test.of} <Mark of={test.verdict} name={test.verdictName} />
      {test.against && `, ${test.against}`}
    </>
  );
  if (!test.sum) return <p className={tool.plain}>{line}</p>;
  return (
    <Unfold line={line}>
      <OpenSum sum={test.sum} />
    </Unfold>
  );
}

/** The text with every number that was read marked, and the same as a table. */
function Found({ rows, t }: { rows: CheckRows; t: Translate }) {
  return (
    <section aria-labelledby="found">
      <h2 id="found">{t('check.found')}</h2>
      <p className={styles.text}>
        {rows.pieces.map((piece) =>
          piece.number === undefined ? (
            <span key={piece.key}>{piece.text}</span>
          ) : (
            <mark key={piece.key} id={`claim-q${piece.number - 1}`} title={piece.what}>
              {piece.text}
              <sup>[{piece.number}]</sup>
            </mark>
          ),
        )}
      </p>
      {rows.quantities.length === 0 ? (
        <p>{t('check.nothing')}</p>
      ) : (
        <table className={`${styles.table} stacked`}>
          <ColumnHeads
            names={[t('check.number'), t('check.words'), t('check.what'), t('check.value'), t('check.over')]}
          />
          <tbody>
            {rows.quantities.map((row) => (
              <tr key={row.number}>
                <th scope="row">[{row.number}]</th>
                <td>{row.words}</td>
                <td>{row.what}</td>
                <td>{row.value}</td>
                <td>{row.over}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
