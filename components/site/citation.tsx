import type { PageCitation } from '@/lib/cite/page-citation';
import type { Translate } from '@/lib/i18n/translate';

/** A sentence to paste, the same as files for a reference manager, and the frozen twin. */
export function Citation({ citation: { text, links, frozen }, t }: { citation: PageCitation; t: Translate }) {
  return (
    <>
      <p className="cite">{text}</p>
      <p>
        {t('cite.files')}:{' '}
        {links.map(({ name, href, file }, index) => (
          <span key={name}>
            {index > 0 && ' · '}
            <a href={href} download={file ?? true}>
              {name}
            </a>
          </span>
        ))}
      </p>
      {frozen && (
        <>
          <p>{t('cite.frozenLead')}</p>
          <p className="cite">
            <a href={frozen.href}>{frozen.text}</a>
          </p>
        </>
      )}
    </>
  );
}
