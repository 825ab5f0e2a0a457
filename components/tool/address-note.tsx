import type { Speech } from '@/lib/i18n/speech';
import { LONGEST_QUERY, namedParts } from '@/lib/view/address-parts';
import tool from './tool.module.css';

type Props = { ignored: string[]; tooLong?: boolean; t: Speech['t'] };

/** What of the address was not taken: the whole of its query where that is too long, or the parts without sense. */
export function AddressNote({ ignored, tooLong = false, t }: Props) {
  if (!tooLong && ignored.length === 0) return null;
  return (
    <p className={tool.ignored} role="alert">
      {tooLong ? t('address.tooLong', { most: LONGEST_QUERY }) : t('address.ignored', { parts: namedParts(ignored) })}
    </p>
  );
}
