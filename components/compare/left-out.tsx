import tool from '@/components/tool/tool.module.css';
import type { Speech } from '@/lib/i18n/speech';
import { LONGEST_QUERY, namedParts } from '@/lib/view/address-parts';
import type { Compared } from '@/lib/view/compare/compared-ids';

type Props = { asked: Compared; tooLong: boolean; t: Speech['t'] };

/** What of the address was not taken, and why, one sentence a reason. */
export function LeftOut({ asked, tooLong, t }: Props) {
  const said = [
    ...(tooLong ? [t('address.tooLong', { most: LONGEST_QUERY })] : []),
    ...(asked.unknown.length > 0 ? [t('compare.unknown', { parts: namedParts(asked.unknown) })] : []),
    ...(asked.twice.length > 0 ? [t('compare.twice', { parts: namedParts(asked.twice) })] : []),
    ...(asked.surplus.length > 0 ? [t('compare.surplus', { parts: namedParts(asked.surplus) })] : []),
    ...(asked.ignored.length > 0 ? [t('address.ignored', { parts: namedParts(asked.ignored) })] : []),
  ];
  if (said.length === 0) return null;
  return (
    <p className={tool.ignored} role="alert">
      {said.join(' ')}
    </p>
  );
}
