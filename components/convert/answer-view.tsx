import { OpenSum } from '@/components/case/open-sum';
import { Mark } from '@/components/mark/mark';
import { CopyButton } from '@/components/tool/copy-button';
import { Field } from '@/components/tool/field';
import tool from '@/components/tool/tool.module.css';
import { Unfold } from '@/components/tool/unfold';
import { shownIn } from '@/lib/convert/drafts';
import type { Answer, ResultRow } from '@/lib/convert/rows';
import type { Fields } from './converter';

/** What a question comes to: the energy, the two bases as equals, what else it is, and the claim turned round. */
export function AnswerView({ answer, fields }: { answer: Answer; fields: Fields }) {
  const { t } = fields;
  const { energy, bases, town, others } = answer;
  return (
    <>
      <section aria-labelledby="answer" aria-live="polite">
        <h2 id="answer">{t('convert.answer')}</h2>
        <Result row={energy} />
        <div className={tool.boxes}>
          <Basis row={bases.whole} basis={t('convert.basis.whole')} t={t}>
            {town && <p>{town.href ? <a href={town.href}>{town.text}</a> : town.text}</p>}
          </Basis>
          <Basis row={bases.homes} basis={t('convert.basis.homes')} t={t}>
            {bases.allowance && (
              <>
                <h3>{bases.allowance.name}</h3>
                <p className="computed">{bases.allowance.text}</p>
                <p className="muted">{t('convert.basis.allowance')}</p>
                <Sums row={bases.allowance} t={t} />
              </>
            )}
          </Basis>
        </div>
        <h3>{t('convert.others')}</h3>
        <ul className={tool.list}>
          {others.map((row) => (
            <li key={row.key}>
              <Result row={row} />
              {row.key === 'carbon' && row.told && <small className="muted">{t('convert.carbonNote')}</small>}
            </li>
          ))}
        </ul>
      </section>
      <TurnedRound answer={answer} fields={fields} />
      {answer.sentence && (
        <section aria-labelledby="sentence">
          <h2 id="sentence">{t('convert.sentence')}</h2>
          <p className={tool.paste}>{answer.sentence}</p>
          <CopyButton text={t('convert.copySentence')} done={t('convert.copied')} copy={answer.sentence} />
        </section>
      )}
    </>
  );
}

type Part = { row: ResultRow; t: Fields['t'] };

function Basis({ row, basis, t, children }: Part & { basis: string; children: React.ReactNode }) {
  return (
    <div className={tool.box}>
      <h3>{row.name}</h3>
      <p className={row.told ? tool.figure : 'muted'}>{row.text}</p>
      {row.told && <p className="muted">{basis}</p>}
      <Sums row={row} t={t} />
      {children}
    </div>
  );
}

/** One result in a line that unfolds into its sum. */
function Result({ row }: { row: ResultRow }) {
  const line = (
    <>
      <b>{row.name}:</b> <span className={row.told ? 'computed' : 'muted'}>{row.text}</span>
    </>
  );
  if (!row.sum) return <p className={tool.plain}>{line}</p>;
  return (
    <Unfold line={line}>
      <OpenSum sum={row.sum} />
    </Unfold>
  );
}

function Sums({ row, t }: Part) {
  if (!row.sum) return null;
  return (
    <Unfold
      line={
        <>
          {t('convert.sum')} <span className="hidden">{row.name}</span>
        </>
      }
    >
      <OpenSum sum={row.sum} />
    </Unfold>
  );
}

function TurnedRound({ answer: { back }, fields }: { answer: Answer; fields: Fields }) {
  const { t, question, drafts, type, errorIn } = fields;
  return (
    <section aria-labelledby="back">
      <h2 id="back">{t('convert.back')}</h2>
      <p>{t('convert.backLead')}</p>
      <Field label={t('convert.backPeople')} hint={t('convert.amountHint')} error={errorIn('people')}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={drafts.people ?? shownIn('people', question)}
            onChange={(event) => type('people', event.target.value)}
          />
        )}
      </Field>
      {back ? (
        <div aria-live="polite">
          <p>
            <span className="computed">{back.text}</span> <Mark of={back.verdict} name={back.verdictName} />.{' '}
            {back.against}
          </p>
          {back.readings.map((reading) => (
            <p key={reading}>{reading}</p>
          ))}
          <Unfold line={t('convert.sum')}>
            <OpenSum sum={back.sum} />
          </Unfold>
        </div>
      ) : (
        <p className="muted">{t('convert.back.needs')}</p>
      )}
    </section>
  );
}
