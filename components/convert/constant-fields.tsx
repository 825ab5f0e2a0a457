import { Field } from '@/components/tool/field';
import tool from '@/components/tool/tool.module.css';
import { constantsOf } from '@/lib/convert/constants';
import { shownIn } from '@/lib/convert/drafts';
import type { Answer } from '@/lib/convert/rows';
import type { Speech } from '@/lib/i18n/speech';
import type { Fields } from './converter';

/** Every constant that the sums rest on, open to the reader's own value. */
export function ConstantFields({ answer, fields, speech }: { answer: Answer; fields: Fields; speech: Speech }) {
  const { t, question, drafts, type, errorIn } = fields;
  const rows = constantsOf(answer.results, speech);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="constants">
      <h2 id="constants">{t('convert.constants')}</h2>
      <p>{t('convert.constantsLead')}</p>
      <details open={rows.some(({ changed }) => changed)}>
        <summary>{t('convert.constants')}</summary>
        <div className={tool.form}>
          {rows.map((row) => {
            const field = `set-${row.name}` as const;
            return (
              <Field
                key={row.name}
                label={row.label}
                hint={row.changed ? `${t('convert.changed')}: ${row.value}` : t('convert.ours', { value: row.value })}
                error={errorIn(field)}
              >
                {(ids) => (
                  <input
                    {...ids}
                    type="text"
                    inputMode="decimal"
                    autoComplete="off"
                    value={drafts[field] ?? shownIn(field, question)}
                    onChange={(event) => type(field, event.target.value)}
                  />
                )}
              </Field>
            );
          })}
        </div>
      </details>
    </section>
  );
}
