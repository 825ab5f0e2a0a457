import { FrozenNote } from '@/components/releases/frozen-note';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { FrozenBriefModel } from '@/lib/release/frozen-brief';
import styles from './brief.module.css';
import { BriefSheets, type FrozenAddress } from './brief-sheets';

type Props = { model: FrozenBriefModel; frozen: FrozenAddress; locale: SiteLocale };

/** A brief in the words of the day on which it was released. */
export function FrozenBriefPage({ model: { brief, banner }, frozen, locale }: Props) {
  return (
    <article>
      <div className={styles.tools}>
        <FrozenNote banner={banner} />
      </div>
      <BriefSheets model={brief} frozen={frozen} t={translator(locale)} />
    </article>
  );
}
