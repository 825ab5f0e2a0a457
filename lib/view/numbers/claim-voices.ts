import type { Dataset } from '@/lib/dataset/build-dataset';
import { voicesOf } from '@/lib/derive/voices';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import { voiceWords } from '@/lib/view/ledger/ledger-words';
import { pageFacts } from '@/lib/view/sources/page-facts';
import type { VoiceLine } from './number-section';

/** Who gives a claim: statements with their echoes folded, the primary first, each page with its date and address. */
export function claimVoices(claim: Claim, record: Case, dataset: Dataset, locale: SiteLocale): VoiceLine[] {
  const t = translator(locale);
  return voicesOf(record, dataset.pages, claim.by).map((voice) => {
    const statement = record.statements?.find(({ key }) => key === voice.key && voice.nearness !== 'single');
    return {
      key: voice.key,
      name: voiceWords(voice, record, dataset, locale),
      note: voice.nearness === 'echoes' ? t(statement?.text ? 'numbers.ownSilent' : 'case.noOwnText') : '',
      pages: voice.sources.flatMap((key) => {
        const page = dataset.pages.get(record.sources[key] ?? '');
        if (!page) return [];
        return [
          {
            href: page.url ?? '',
            publisher: page.publisher.name,
            title: page.title ? { text: page.title, lang: page.language } : null,
            facts: pageFacts(page, locale).join(' · '),
            own: voice.nearness === 'own' && key === voice.sources[0] ? t('case.ownText') : '',
          },
        ];
      }),
    };
  });
}
