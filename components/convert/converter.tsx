'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { AddressNote } from '@/components/tool/address-note';
import { CopyButton } from '@/components/tool/copy-button';
import tool from '@/components/tool/tool.module.css';
import { useAddress } from '@/components/use-address';
import { readQuestion, writeQuestion } from '@/lib/convert/address';
import { type TypedField, typed } from '@/lib/convert/drafts';
import { questionFields, questionOfForm } from '@/lib/convert/form';
import type { Question } from '@/lib/convert/question';
import { answer } from '@/lib/convert/rows';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type Phrases, speechFrom } from '@/lib/i18n/speech';
import type { Baselines } from '@/lib/method/baseline';
import { isTooLong } from '@/lib/view/address-parts';
import type { Book } from '@/lib/view/sum-words';
import { AnswerView } from './answer-view';
import { ConstantFields } from './constant-fields';
import { Downloads } from './downloads';
import { QuestionForm } from './question-form';

export type CaseChoice = { id: string; title: string; question: Question };
type Props = {
  locale: SiteLocale;
  phrases: Phrases;
  baselines: Baselines;
  book: Book;
  cases: CaseChoice[];
  /** What the page shows before its address says otherwise. */
  first: Question;
  /** Whether the page is worked out on the server each time, for readers without script. */
  plain?: boolean;
};

/** The converter: a question kept in the address, its answer worked out as it is typed. */
export function Converter({ locale, phrases, baselines, book, cases, first, plain = false }: Props) {
  const speech = useMemo(() => speechFrom(phrases, locale), [phrases, locale]);
  const [query, setQuery] = useAddress();
  const [drafts, setDrafts] = useState<Partial<Record<TypedField, string>>>({});
  const tooLong = isTooLong(query);
  const { question, ignored } = useMemo(() => {
    if (query === '' || tooLong) return { question: first, ignored: [] };
    const read = readQuestion(new URLSearchParams(query));
    const { from } = read.question;
    if (from === undefined || cases.some(({ id }) => id === from)) return read;
    const { from: _, ...question } = read.question;
    return { question, ignored: [...read.ignored, `case=${from}`] };
  }, [query, tooLong, first, cases]);
  const shown = useMemo(() => answer(question, baselines, book, speech), [question, baselines, book, speech]);
  const { t } = speech;

  // What was put in before the page came to life is taken up.
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!form.current || window.location.search !== '') return;
    const sent = Object.fromEntries([...new FormData(form.current)].map(([name, value]) => [name, String(value)]));
    const shown = writeQuestion(questionOfForm(questionFields(first)).question);
    const next = writeQuestion(questionOfForm(sent).question);
    if (next !== shown) setQuery(next);
  }, [first, setQuery]);

  function change(next: Question) {
    setDrafts({});
    setQuery(writeQuestion(next));
  }
  function type(field: TypedField, text: string) {
    setDrafts((before) => ({ ...before, [field]: text }));
    const result = typed(field, text, question);
    if ('question' in result) setQuery(writeQuestion(result.question));
  }
  const errorIn = (field: TypedField): string | undefined => {
    const draft = drafts[field];
    const result = draft === undefined ? undefined : typed(field, draft, question);
    return result && 'error' in result ? t(result.error) : undefined;
  };
  const fields = { question, drafts, type, change, errorIn, t };

  return (
    <>
      <AddressNote ignored={ignored} tooLong={tooLong} t={t} />
      <QuestionForm {...fields} cases={cases} locale={locale} plain={plain} form={form} />
      <div className={tool.actions}>
        <button
          type="button"
          onClick={() => {
            setDrafts({});
            setQuery('');
          }}
        >
          {t('convert.reset')}
        </button>
        <CopyButton text={t('convert.copy')} done={t('convert.copied')} />
      </div>
      <AnswerView answer={shown} fields={fields} />
      <ConstantFields answer={shown} fields={fields} speech={speech} />
      <Downloads answer={shown} question={question} book={book} speech={speech} />
    </>
  );
}

/** What the parts of the form need: the question, what is being typed, and how to change either. */
export type Fields = {
  question: Question;
  drafts: Partial<Record<TypedField, string>>;
  type: (field: TypedField, text: string) => void;
  change: (next: Question) => void;
  errorIn: (field: TypedField) => string | undefined;
  t: ReturnType<typeof speechFrom>['t'];
};
