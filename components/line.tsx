import type { Line, Run } from '@/lib/view/line';

/** A sentence with its links and dates. A number reads as text; its address tells that it leads home. */
export function Words({ line }: { line: Line }) {
  return line.map((run) => <OneRun key={`${run.href} ${run.text}`} run={run} />);
}

export function OneRun({ run: { text, href, time, lang } }: { run: Run }) {
  if (href)
    return (
      <a href={href} lang={lang} rel={href.startsWith('http') ? 'noopener nofollow external' : undefined}>
        {text}
      </a>
    );
  if (time) return <time dateTime={time}>{text}</time>;
  return lang ? <span lang={lang}>{text}</span> : text;
}
