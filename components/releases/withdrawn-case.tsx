import { Said } from '@/components/words';
import type { Translate } from '@/lib/i18n/translate';
import type { Withdrawal } from '@/lib/release/frozen-model';

/** What stands at the address of a record that was taken back: that it was, why, and what it said. */
export function WithdrawnCase({ stone, t }: { stone: Withdrawal; t: Translate }) {
  return (
    <article>
      <h1>{stone.title}</h1>
      <p className="lead">{stone.text}</p>
      {stone.because.length === 0 && <p>{t('withdrawn.noWhy')}</p>}
      {stone.because.map((why) => (
        <p key={why.text}>
          {t('changed.why')}: <Said words={why} />
        </p>
      ))}
      <p>
        <a href={stone.frozen}>{t('withdrawn.frozen')}</a>
      </p>
    </article>
  );
}
