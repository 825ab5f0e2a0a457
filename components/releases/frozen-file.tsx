import { CaseHead } from '@/components/case/case-head';
import { ClaimList } from '@/components/case/claim-list';
import { DerivedFigures } from '@/components/case/derived-figures';
import { EvidenceList } from '@/components/case/evidence-list';
import { ReadingTables } from '@/components/case/reading-tables';
import { TestList } from '@/components/case/test-list';
import { CaseLedger } from '@/components/ledger/case-ledger';
import { Citation } from '@/components/site/citation';
import { Said } from '@/components/words';
import type { PageCitation } from '@/lib/cite/page-citation';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { FrozenPageModel } from '@/lib/release/frozen-model';
import { FrozenNote } from './frozen-note';
import styles from './releases.module.css';

type Props = { model: FrozenPageModel; citation: PageCitation; locale: SiteLocale };

/** A case file in the words of the day on which it was released. */
export function FrozenFile({ model: { file, banner }, citation, locale }: Props) {
  const t = translator(locale);
  return (
    <article>
      <FrozenNote banner={banner} />
      <p className={styles.crumb}>{file.country}</p>
      <h1>{file.title}</h1>
      <CaseHead model={file} t={t} />
      <div className={styles.columns}>
        <ClaimList claims={file.claims} numbers={file.numbers} t={t} />
        <EvidenceList evidence={file.evidence} t={t} />
      </div>
      <ReadingTables tables={file.readings} numbers={file.numbers} t={t} />
      <TestList tests={file.tests} numbers={file.numbers} t={t} />
      <DerivedFigures derived={file.derived} doubtful={file.readings.length > 0} numbers={file.numbers} t={t} />
      <CaseLedger
        ledgers={file.ledgers}
        conflicts={file.conflicts}
        all={`/${locale}/disagreements`}
        numbers={file.numbers}
        t={t}
      />
      {file.notes && (
        <section aria-labelledby="notes">
          <h2 id="notes">{t('case.notes')}</h2>
          <p>
            <Said words={file.notes} />
          </p>
        </section>
      )}
      <section aria-labelledby="cite">
        <h2 id="cite">{t('frozen.cite')}</h2>
        <Citation citation={citation} t={t} />
      </section>
    </article>
  );
}
