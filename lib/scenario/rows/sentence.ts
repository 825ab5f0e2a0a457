import { plainNumber } from '@/lib/format/number';
import type { Speech } from '@/lib/i18n/speech';
import type { Derived } from '@/lib/method/derived';
import type { Scenario } from '@/lib/scenario/scenario';
import type { Line, QuestionKey } from '@/lib/scenario/sums/line';
import { derivedWords } from '@/lib/view/derived-words';
import { unitWords } from '@/lib/view/sum-words';
import { periodWords, yearsOf } from './row';

/** The scenario in sentences to paste, with its basis and year: what is supposed, and what follows. */
export function sentenceOf(scenario: Scenario, lines: readonly Line[], speech: Speech): string {
  const { t, locale } = speech;
  const found = (question: QuestionKey): Derived | null =>
    lines.find((line) => line.question === question)?.result ?? null;
  const energy = found('energy');
  const people = found('people');
  const winter = found('winter-gap');
  const share = found('year-share');
  const words = (result: Derived) => derivedWords(result, speech);
  const country = t(`country.${scenario.country}`);
  return [
    energy
      ? t('scenario.sentence.energy', {
          megawatts: plainNumber(scenario.megawatts, locale),
          country,
          period: periodWords(scenario, speech),
          energy: words(energy),
        })
      : '',
    share ? t('scenario.sentence.share', { share: words(share), years: yearsOf(share) }) : '',
    people
      ? t('scenario.sentence.people', {
          people: `${words(people)} ${unitWords('people', Math.round(people.value.high) || 2, speech)}`,
        })
      : '',
    winter ? t('scenario.sentence.winter', { share: words(winter) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
