import type { Dataset } from '@/lib/dataset/build-dataset';
import { kindOf } from '@/lib/derive/value-state';
import { dateText } from '@/lib/format/date';
import { workedNumber } from '@/lib/format/number';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import type { Derived, Input } from '@/lib/method/derived';
import { datesOf, verdictOf, type WorkedSum, workedSums } from '@/lib/plausibility/checked-sums';
import { numberOf, type Verdict, verdicts } from '@/lib/plausibility/verdict';
import {
  type CheckedClaim,
  type ClaimFinding,
  type ClaimTopic,
  claimTopics,
  findings,
} from '@/lib/schema/checked-claim';
import type { Words } from '@/lib/view/case/claim-rows';
import { titleOf } from '@/lib/view/case-words';
import { type Sum, sumOf, unitWords } from '@/lib/view/sum-words';

/** A page that states something or knows better. */
export type PageLink = { id: string; publisher: string; title: Words | null; kind: string; href: string };
/** A step of the arithmetic, with the line that says how it came out. */
export type CheckedStep = { key: string; sum: Sum; test: { verdict: Verdict; text: string } | null };

/** A checked statement, in words. `verdict` is the worst of its tests; null where none applies. */
export type ClaimEntry = {
  key: string;
  said: Words;
  finding: ClaimFinding;
  findingName: string;
  verdict: Verdict | null;
  verdictName: string;
  because: Words;
  /** Who states it, before it is read: what is stated is never ours. */
  who: string;
  by: PageLink[];
  where: Words | null;
  steps: CheckedStep[];
  dates: { verdict: Verdict; text: string }[];
  better: PageLink[];
  about: { href: string; title: string } | null;
};

type Count = { key: string; name: string; means: string; count: number };
export type ClaimsModel = {
  total: number;
  findings: Count[];
  verdicts: Count[];
  topics: { key: ClaimTopic; name: string; claims: ClaimEntry[] }[];
};

/** The page of checked statements: all of them, by topic, and how many came out how. */
export function claimsModel(dataset: Dataset, locale: SiteLocale): ClaimsModel {
  const t = translator(locale);
  const entries = dataset.checkedClaims.map((claim) => ({ topic: claim.topic, ...entryOf(claim, dataset, locale) }));
  const counted = (of: (entry: ClaimEntry) => string | null, key: string | null) =>
    entries.filter((entry) => of(entry) === key).length;
  return {
    total: entries.length,
    findings: findings.map((key) => ({
      key,
      name: t(`finding.${key}`),
      means: t(`finding.${key}.means`),
      count: counted(({ finding }) => finding, key),
    })),
    verdicts: [...verdicts, null].map((key) => ({
      key: key ?? 'none',
      name: key ? t(`case.verdict.${key}`) : t('claims.noTest'),
      means: '',
      count: counted(({ verdict }) => verdict, key),
    })),
    topics: claimTopics.map((key) => ({
      key,
      name: t(`claims.topic.${key}`),
      claims: entries.filter(({ topic }) => topic === key),
    })),
  };
}

function entryOf(claim: CheckedClaim, dataset: Dataset, locale: SiteLocale): ClaimEntry {
  const t = translator(locale);
  const verdict = verdictOf(claim, dataset) ?? claim.verdict ?? null;
  return {
    key: claim.key,
    said: inLocale(claim.said, locale),
    finding: claim.finding,
    findingName: t(`finding.${claim.finding}`),
    verdict,
    verdictName: verdict ? t(`case.verdict.${verdict}`) : t('claims.noTest'),
    because: inLocale(claim.because, locale),
    who: t('claims.who', { names: namesOf(claim, dataset, locale) }),
    by: pagesOf(claim.by, dataset, locale),
    where: claim.where ? inLocale(claim.where, locale) : null,
    steps: workedSums(claim, dataset).map((sum) => stepOf(sum, dataset, locale)),
    dates: dateLines(claim, locale),
    better: pagesOf(claim.better, dataset, locale),
    about: caseOf(claim.case, dataset, locale),
  };
}

function stepOf({ key, result, test }: WorkedSum, dataset: Dataset, locale: SiteLocale): CheckedStep {
  const t = translator(locale);
  const speech = speechOf(locale);
  const sum = sumOf({ ...result, inputs: result.inputs.map(asPrinted) }, dataset, speech);
  if (!test) return { key, sum, test: null };
  const high = `${workedNumber(test.against.high, locale)} ${unitWords(result.unit, test.against.high, speech)}`.trim();
  const text = t('claims.test', {
    number: numberOf(test.test),
    verdict: t(`case.verdict.${test.verdict}`),
    low: workedNumber(test.against.low, locale),
    high,
  });
  return { key, sum, test: { verdict: test.verdict, text } };
}

/** An energy in the unit it was told in: that it was turned into kilowatt-hours on the way need not be shown. */
function asPrinted(input: Input): Input {
  const told: Derived | undefined = input.of?.formula === 'energy-stated' ? input.of : undefined;
  return told?.inputs[0] ?? input;
}

function dateLines(claim: CheckedClaim, locale: SiteLocale): ClaimEntry['dates'] {
  const t = translator(locale);
  return datesOf(claim).map(({ verdict, why, name = '', date = '' }) => ({
    verdict,
    text: t(why === 'former-name' ? 'claims.date.former-name' : 'claims.date.after-press', {
      number: numberOf('dates'),
      verdict: t(`case.verdict.${verdict}`),
      name,
      date: date && dateText(date, locale),
      press: dateText(claim.dates?.press ?? '', locale),
    }),
  }));
}

function pagesOf(ids: string[] | undefined, dataset: Dataset, locale: SiteLocale): PageLink[] {
  const t = translator(locale);
  return (ids ?? []).flatMap((id) => {
    const page = dataset.pages.get(id);
    if (!page) return [];
    return [
      {
        id,
        publisher: page.publisher.name,
        title: page.title ? { text: page.title, lang: page.language } : null,
        kind: t(`sourceKind.${kindOf(page)}`),
        href: page.url ?? '',
      },
    ];
  });
}

/** The publishers by name, or the article whose page is not known. */
function namesOf({ by = [], where }: CheckedClaim, dataset: Dataset, locale: SiteLocale): string {
  const names = by.flatMap((id) => dataset.pages.get(id)?.publisher.name ?? []);
  if (names.length === 0) return where ? inLocale(where, locale).text : '';
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

function caseOf(id: string | undefined, dataset: Dataset, locale: SiteLocale): ClaimEntry['about'] {
  const record = id === undefined ? undefined : dataset.byId.get(id);
  if (!record) return null;
  const folder = dataset.context.includes(record) ? 'context' : 'cases';
  return { href: `/${locale}/${folder}/${record.id}`, title: titleOf(record, dataset, locale) };
}
