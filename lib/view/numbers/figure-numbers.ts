import type { Dataset } from '@/lib/dataset/build-dataset';
import { testsOf } from '@/lib/derive/case-tests';
import { type Figure, figuresOf } from '@/lib/derive/figures';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import { type Derived, isTold } from '@/lib/method/derived';
import type { Case } from '@/lib/schema/case';
import { figureLines } from '@/lib/view/case/derived-lines';
import { caseRoads, meetingOf, roadStrips } from '@/lib/view/case/road-strips';
import { derivedWords } from '@/lib/view/derived-words';
import { unitWords, worked } from '@/lib/view/sum-words';
import { claimLinks, openSum, restsOn } from './home-sums';
import { derivedSection, MEETING, roadSection, testSection } from './number-place';
import { blank, exactly, type Form, type NumberSection } from './number-section';
import { testedLine } from './tested-lines';

/** The result behind a line of a figure; none for what a source states as it is. */
export function resultOf(figure: Figure, line: string): Derived | undefined {
  const result = line === 'energy' ? figure.energy : figure.scale[line as keyof Figure['scale']];
  return result && isTold(result) ? result : undefined;
}

/** Units that stand in the sentence about a figure and not in the figure. */
const UNNAMED = ['people', 'person-years', 'households', 'household-years', 'h', 'hours', 'BTC'];

/** A figure of ours as the site writes it, with its unit where the writing leaves it to the sentence around. */
export function formOf(text: string, { value, unit }: Pick<Derived, 'value' | 'unit'>, locale: SiteLocale): Form {
  const words = UNNAMED.includes(unit) ? unitWords(unit, Math.round(value.high), speechOf(locale)) : '';
  return { text, exact: exactly(value, unit), ...(words && !text.endsWith(words) ? { unit: words } : {}) };
}

/** What a case comes to: each figure of ours with its sum laid open to the leaves. */
export function derivedNumbers(record: Case, dataset: Dataset, locale: SiteLocale): NumberSection[] {
  const { figure } = figuresOf(record, dataset);
  if (!figure) return [];
  return figureLines(figure, record, dataset, locale).flatMap((line): NumberSection[] => {
    const result = resultOf(figure, line.key);
    if (!result) return [];
    return [
      {
        ...blank,
        id: derivedSection(line.key),
        group: 'figures',
        title: translator(locale)(`formula.${result.formula}`),
        forms: [formOf(line.value, result, locale)],
        sentence: { text: line.text },
        sums: [openSum(result, dataset, locale)],
        rests: restsOn(result, record, locale),
      },
    ];
  });
}

/** The roads to the energy that are open, each a number of its own, and where they meet. */
export function roadNumbers(record: Case, dataset: Dataset, locale: SiteLocale): NumberSection[] {
  const strips = roadStrips(record, dataset, locale);
  if (!strips) return [];
  const t = translator(locale);
  const roads = caseRoads(record, dataset);
  const told = roads.flatMap(({ road, ...rest }) => (isTold(road) ? [{ ...rest, road }] : []));
  const own = told
    .filter(({ read }) => !read)
    .map(({ key, name, road }): NumberSection => {
      const value = derivedWords(road, speechOf(locale));
      return {
        ...blank,
        id: roadSection(key),
        group: 'figures',
        title: t('numbers.road', { road: t(name) }),
        forms: [formOf(value, road, locale)],
        sentence: { text: t('numbers.roadText', { value }) },
        sums: [openSum(road, dataset, locale)],
        rests: restsOn(road, record, locale),
      };
    });
  const ends = meetingOf(told.map(({ road }) => road));
  if (!strips.meet || !ends) return own;
  return [
    ...own,
    {
      ...blank,
      id: MEETING,
      group: 'figures',
      title: t('numbers.meet'),
      forms: [{ text: strips.meet, exact: exactly(ends, 'kWh') }],
      sentence: { text: strips.verdict },
      rests: told.flatMap(({ name, road, section }) => [
        { href: `#${section}`, text: `${t(name)}: ${derivedWords(road, speechOf(locale))}` },
        ...restsOn(road, record, locale),
      ]),
    },
  ];
}

/** The tests of the printed values. */
export function testNumbers(record: Case, dataset: Dataset, locale: SiteLocale): NumberSection[] {
  const t = translator(locale);
  return testsOf(record, dataset).map((test) => {
    const line = testedLine(test, '', locale);
    return {
      ...blank,
      id: testSection(test),
      group: 'tests',
      title: line.name,
      forms: [formOf(worked(test.result.value, test.result.unit, speechOf(locale)), test.result, locale)],
      state: { key: test.verdict, name: line.verdictName },
      sentence: { text: t('numbers.testText', { against: line.against, verdict: line.verdictName }) },
      sums: [openSum(test.result, dataset, locale)],
      rests: claimLinks(test.of, record, locale),
    };
  });
}
