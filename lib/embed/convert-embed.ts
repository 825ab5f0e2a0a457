import { writeQuestion } from '@/lib/convert/address';
import { shownIn } from '@/lib/convert/drafts';
import { questionOfForm } from '@/lib/convert/form';
import { FIRST, lengthUnits, type Question, type Start, starts, unitsOf } from '@/lib/convert/question';
import { answer, type ResultRow } from '@/lib/convert/rows';
import { type Child, element } from '@/lib/figure/draw/markup';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, speechOf, type Translate, translator } from '@/lib/i18n/translate';
import { countries } from '@/lib/schema/vocabulary';
import { namedParts } from '@/lib/view/address-parts';
import type { Tools } from '@/lib/view/tool-baselines';
import { creditLine, type Frame, frozenOf } from './frozen';
import { frozenPath, livingPath } from './kinds';
import { embedPage } from './page/embed-page';

/** The longest query that is read, in characters. */
export const LONGEST_QUERY = 600;

/** The converter's example: the power held for two years, without the claim of a case around it. */
const { people: _, peopleUpTo: __, from: ___, ...EXAMPLE } = FIRST;

/** The converter in a frame, with its example; it is worked out on the server, and needs no script. */
export const convertEmbed = (tools: Tools, frame: Frame, locale: SiteLocale): string =>
  page(EXAMPLE, [], translator(locale)('embed.example'), tools, frame, locale);

/** The answer to what the form of the frame sent. The unit says by itself what the amount is one of. */
export function convertResult(query: string, tools: Tools, frame: Frame, locale: SiteLocale): string {
  const t = translator(locale);
  if (query.length > LONGEST_QUERY) return page(EXAMPLE, [], t('embed.tooLong'), tools, frame, locale);
  const sent = Object.fromEntries(new URLSearchParams(query));
  const { unit = '', theme: _theme, accent: _accent, font: _font, ...rest } = sent;
  const start = starts.find((one) => unitsOf[one].includes(unit)) ?? FIRST.start;
  const { question, ignored } = questionOfForm({ start, unit, ...rest });
  return page(question, ignored, '', tools, frame, locale);
}

function page(
  question: Question,
  ignored: string[],
  note: string,
  { baselines, book }: Tools,
  frame: Frame,
  locale: SiteLocale,
): string {
  const t = translator(locale);
  const { energy, bases, town, sentence } = answer(question, baselines, book, speechOf(locale));
  const asked = writeQuestion(question);
  const address = `${frame.site}/${locale}/convert`;
  const living = livingPath('convert', locale);
  const own = frame.release ? frozenPath('convert', frame.release.version, locale) : living;
  return embedPage({
    locale,
    title: t('convert.title'),
    main: [
      element('h1', {}, t('convert.title')),
      form(question, `${own}/result`, t),
      note !== '' && element('p', { class: 'muted' }, note),
      ignored.length > 0 && element('p', { class: 'warn' }, t('address.ignored', { parts: namedParts(ignored) })),
      element('h2', {}, t('convert.answer')),
      element('p', {}, `${energy.name}: `, element('b', {}, energy.text)),
      element(
        'div',
        { class: 'answers' },
        basis(bases.whole, t('convert.basis.whole'), town?.text ?? ''),
        basis(bases.homes, t('convert.basis.homes'), ''),
      ),
      sentence !== '' && element('p', {}, sentence),
    ],
    credit: creditLine(frame, locale),
    frozen: frozenOf(frame, frame.site + living, locale),
    open: { href: asked ? `${address}?${asked}` : address, text: t('embed.open.convert') },
  });
}

const basis = (row: ResultRow, words: string, more: string): Child =>
  element(
    'div',
    {},
    element('p', {}, row.name),
    element('p', { class: row.told ? 'big' : 'muted' }, row.text),
    row.told && element('small', {}, words),
    more !== '' && element('p', {}, more),
  );

const labelled = (id: string, words: string, control: Child): Child =>
  element('div', {}, element('label', { for: id }, words), control);

/** The question in one line of fields. Its names are those of the converter's own form. */
function form(question: Question, action: string, t: Translate): Child {
  const typed = (name: 'amount' | 'length' | 'ended', words: string) =>
    labelled(name, words, element('input', { id: name, name, value: shownIn(name, question), autocomplete: 'off' }));
  const choice = (name: string, words: string, options: Child[]) =>
    labelled(name, words, element('select', { id: name, name }, ...options));
  const option = (value: string, words: string, chosen: boolean) =>
    element('option', { value, selected: chosen }, words);
  const unitName = (unit: string) =>
    unit === 'units' ? t('convert.machines', { count: 2 }) : t(`unit.${unit}` as MessageKey, { count: 2 });
  const group = (start: Start) =>
    element(
      'optgroup',
      { label: t(`convert.start.${start}`) },
      ...unitsOf[start].map((unit) => option(unit, unitName(unit), question.start === start && question.unit === unit)),
    );
  return element(
    'form',
    { method: 'get', action },
    typed('amount', t('convert.amount')),
    choice('unit', t('convert.unit'), starts.map(group)),
    typed('length', t('convert.lengthName')),
    choice(
      'lengthUnit',
      t('convert.lengthUnit'),
      lengthUnits.map((unit) => option(unit, t(`convert.unitName.${unit}`), question.lengthUnit === unit)),
    ),
    choice(
      'country',
      t('convert.country'),
      countries.map((country) => option(country, t(`country.${country}`), question.country === country)),
    ),
    typed('ended', t('convert.ended')),
    element('button', { type: 'submit' }, t('convert.submit')),
  );
}
