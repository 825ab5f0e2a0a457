import type { Dispute } from '@/lib/derive/disputes';
import { endsOf } from '@/lib/derive/quantities';

/** A version on the strip: where its ends stand, as parts of the width. The headline lies beneath and is the largest. */
export type Dot = { key: string; from: string; to: string; size: number; differs: boolean };

/** The least that a strip spans: so a small difference looks small. */
const LEAST_SPAN = 10;

/** How many times the lowest value the right end of the strips is, where these are shown together. */
export const spanOf = (disputes: Dispute[]): number =>
  Math.max(LEAST_SPAN, ...disputes.map(({ ratio }) => ratio).filter(Number.isFinite));

/** The versions on a strip from the lowest value to `span` times that; equal steps are equal factors. */
export function dotsOf(dispute: Dispute, span: number): Dot[] {
  const share = (value: number) =>
    dispute.low > 0
      ? Math.log(value / dispute.low) / Math.log(span)
      : (value - dispute.low) / (dispute.high - dispute.low || 1);
  const place = (value: number) => `${(3 + share(value) * 94).toFixed(1)}%`;
  return dispute.versions.map((version, index): Dot => {
    const { low, high } = endsOf(version.claim);
    return {
      key: `${version.voice.key}.${version.claim.key}`,
      from: place(low),
      to: place(high),
      size: index === 0 ? 8 : 4,
      differs: version.differs !== null,
    };
  });
}
