import type { Dataset } from '@/lib/dataset/build-dataset';
import { agreementOf, type Dispute, disputesOf } from '@/lib/derive/disputes';
import { workedNumber } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import { titleOf } from '@/lib/view/case-words';
import { numbersPath } from '@/lib/view/numbers/number-place';
import { spanOf } from './ledger-dots';
import { type Ledger, ledgerOf } from './ledger-model';

export type Disagreement = Ledger & {
  id: string;
  title: string;
  href: string;
  /** The page of the case's numbers. */
  numbers: string;
};
export type DisagreementGroup = { key: string; name: string; disagreements: Disagreement[] };

/** The page of disagreements: all of the record, the widest apart first, and how often voices agree. */
export type DisagreementsModel = { agree: string; oneVoice: string; scale: string; groups: DisagreementGroup[] };

/** By how wide apart the versions are, and last those that differ in no number. */
const GROUPS = [
  { key: 'ten', holds: ({ ratio }: Dispute) => ratio >= 10 },
  { key: 'two', holds: ({ ratio }: Dispute) => ratio >= 2 && ratio < 10 },
  { key: 'less', holds: ({ ratio, sameNumber }: Dispute) => ratio < 2 && !sameNumber },
  { key: 'same', holds: ({ sameNumber }: Dispute) => sameNumber },
] as const;

type Found = { record: Case; dispute: Dispute };

export function disagreementsModel(dataset: Dataset, locale: SiteLocale): DisagreementsModel {
  const t = translator(locale);
  const own = found(dataset.cases, dataset);
  const neighbours = found(dataset.context, dataset);
  const span = spanOf([...own, ...neighbours].map(({ dispute }) => dispute));
  const group = (key: (typeof GROUPS)[number]['key'] | 'neighbours', folder: string, all: Found[]) => ({
    key,
    name: t(`ledger.group.${key}`),
    disagreements: all.map(({ record, dispute }) => ({
      ...ledgerOf(dispute, record, span, dataset, locale),
      id: `${record.id}.${dispute.versions[0].claim.key}`,
      title: titleOf(record, dataset, locale),
      href: `/${locale}/${folder}/${record.id}`,
      numbers: numbersPath(locale, record.id),
    })),
  });
  const oneVoice = own.filter(({ dispute }) => new Set(dispute.versions.map(({ voice }) => voice)).size === 1);
  return {
    agree: t('ledger.agree', agreementOf(dataset.cases, dataset.pages)),
    oneVoice: t('ledger.oneVoice', { total: own.length, count: oneVoice.length }),
    scale: t('ledger.scale', { times: workedNumber(span, locale) }),
    groups: [
      ...GROUPS.map(({ key, holds }) =>
        group(
          key,
          'cases',
          own.filter(({ dispute }) => holds(dispute)),
        ),
      ),
      group('neighbours', 'context', neighbours),
    ],
  };
}

/** The widest apart first; equals in the order of the record, newest case first. */
const found = (records: Case[], dataset: Dataset): Found[] =>
  records
    .flatMap((record) => disputesOf(record, dataset.pages).map((dispute) => ({ record, dispute })))
    .sort((a, b) => b.dispute.ratio - a.dispute.ratio);
