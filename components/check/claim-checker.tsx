'use client';

import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { CopyButton } from '@/components/tool/copy-button';
import { Field } from '@/components/tool/field';
import tool from '@/components/tool/tool.module.css';
import { checkText } from '@/lib/claim/check';
import { MOST_BYTES } from '@/lib/claim/input';
import { type Index, knowledgeOf } from '@/lib/claim/knowledge-of';
import { checkRows } from '@/lib/claim/rows';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type Phrases, speechFrom } from '@/lib/i18n/speech';
import type { Baselines } from '@/lib/method/baseline';
import type { Book } from '@/lib/view/sum-words';
import styles from './check.module.css';
import { CheckReport } from './check-report';
import { useFragment } from './use-fragment';

type Props = { locale: SiteLocale; phrases: Phrases; baselines: Baselines; book: Book; index: Index };

const EXAMPLES = ['printed', 'retold', 'rig', 'sound'] as const;
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The claim check. The text stays in the browser: the link to a check carries it behind #, which is never sent. */
export function ClaimChecker({ locale, phrases, baselines, book, index }: Props) {
  const speech = useMemo(() => speechFrom(phrases, locale), [phrases, locale]);
  const knowledge = useMemo(() => knowledgeOf(index, baselines), [index, baselines]);
  const [shared, share, broken] = useFragment();
  const [typed, setTyped] = useState<string>();
  const [published, setPublished] = useState('');
  const text = typed ?? shared;
  // What was put in before the page came to life is taken up.
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (area.current?.value) setTyped(area.current.value);
  }, []);
  const tooLong = new Blob([text]).size > MOST_BYTES;
  const read = useDeferredValue(tooLong ? '' : text);
  const rows = useMemo(() => {
    if (read.trim() === '') return null;
    const press = DATE.test(published) ? published : new Date().toISOString().slice(0, 10);
    return checkRows(read, checkText(read, knowledge, press), knowledge, book, speech);
  }, [read, published, knowledge, book, speech]);
  const { t } = speech;
  const wrongDate = published !== '' && !DATE.test(published);

  return (
    <>
      {broken && (
        <p className={tool.ignored} role="alert">
          {t('check.brokenLink')}
        </p>
      )}
      <form className={tool.form} onSubmit={(event) => event.preventDefault()}>
        <div className={tool.wide}>
          <Field label={t('check.text')} error={tooLong ? t('check.tooLong') : undefined}>
            {(ids) => (
              <textarea
                {...ids}
                ref={area}
                rows={6}
                value={text}
                onChange={(event) => setTyped(event.target.value)}
                spellCheck={false}
              />
            )}
          </Field>
        </div>
        <div className={`${tool.wide} ${tool.scripted} ${styles.examples}`}>
          <span>{t('check.examples')}:</span>
          {EXAMPLES.map((example) => (
            <button key={example} type="button" onClick={() => setTyped(t(`check.text.${example}`))}>
              {t(`check.example.${example}`)}
            </button>
          ))}
          {text !== '' && (
            <button
              type="button"
              onClick={() => {
                setTyped('');
                share('');
              }}
            >
              {t('check.clear')}
            </button>
          )}
        </div>
        <Field
          label={t('check.published')}
          hint={t('check.publishedHint')}
          error={wrongDate ? t('convert.error.ended') : undefined}
        >
          {(ids) => (
            <input
              {...ids}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              value={published}
              onChange={(event) => setPublished(event.target.value.trim())}
            />
          )}
        </Field>
      </form>
      {rows ? (
        <>
          <CheckReport rows={rows} locale={locale} t={t} />
          <div className={tool.actions}>
            <CopyButton text={t('check.copy')} done={t('check.copied')} before={() => share(read)} />
          </div>
        </>
      ) : (
        <p className="muted">{t('check.empty')}</p>
      )}
    </>
  );
}
