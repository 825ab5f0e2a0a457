'use client';

import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { CaseMap } from '@/components/map/case-map';
import { Tray } from '@/components/map/tray';
import { namedParts } from '@/lib/view/address-parts';
import { filtered, matching, placed } from '@/lib/view/explorer/filter';
import { type SentModel, unpacked } from '@/lib/view/explorer/sent-model';
import { viewSentence } from '@/lib/view/explorer/view-sentence';
import type { View } from '@/lib/view/explorer/view-state';
import { fill } from '@/lib/view/fill';
import { CaseTable } from './case-table';
import { CopyLink } from './copy-link';
import styles from './explorer.module.css';
import { FacetList } from './facet-list';
import { TimeStrip } from './time-strip';
import { useView } from './use-view';
import { ViewFiles } from './view-files';

type Props = {
  sent: SentModel;
  /** The view that the page was written for. */
  preset: View;
  /** Its map, and where it lies as files, without ending. */
  picture: string;
  files: string;
  /** What stands beneath the map: it, to take away. */
  take?: ReactNode;
};

/** Filters, map, tray, time and table: five sights of one view, which the address holds. */
export function Explorer({ sent, preset, picture, files, take }: Props) {
  const model = useMemo(() => unpacked(sent), [sent]);
  const { words, locale } = model;
  const { view, ignored, href, go } = useView(`/${locale}`, preset, model.allowed);
  const rows = useMemo(() => filtered(model.rows, view, locale), [model.rows, view, locale]);
  const onMap = useMemo(() => {
    return placed(matching(model.rows, { ...view, places: [] }));
  }, [model.rows, view]);
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // On a phone the table comes sooner if the filters are folded; without script they stay open.
    if (fold.current && window.matchMedia('(max-width: 860px)').matches) fold.current.open = false;
  }, []);
  const sentence = viewSentence(view, rows.length, model);
  const links = { model, view, href, go };
  return (
    <div className={styles.explorer}>
      <div className={styles.head}>
        <p role="status" className={styles.sentence}>
          {sentence}
        </p>
        {rows.length === 0 && <p>{words['view.nearest']}</p>}
        {ignored.length > 0 && (
          <p role="alert" className="doubt">
            {fill(words['address.ignored'], { parts: namedParts(ignored) })}
          </p>
        )}
        <CopyLink text={words['view.copy']} done={words['view.copied']} />
        <ViewFiles
          text={words['view.take']}
          failed={words['view.takeFailed']}
          locale={locale}
          files={files}
          ids={rows.map((row) => row.id)}
          sentence={sentence}
        />
      </div>
      <div className={styles.map}>
        <CaseMap {...links} placed={onMap} picture={picture} initial={preset} />
        {take}
        <Tray model={model} placed={onMap} />
        <TimeStrip {...links} />
      </div>
      <aside className={styles.filters} aria-label={words['filters.title']}>
        <details className={styles.fold} ref={fold} open>
          <summary>{words['filters.open']}</summary>
          <FacetList {...links} />
        </details>
      </aside>
      <section className={styles.table} aria-labelledby="cases">
        <h2 id="cases" tabIndex={-1}>
          {words['table.title']}
        </h2>
        <a href={`/${locale}/compare`}>{words['compare.title']}</a>
        <CaseTable model={model} rows={rows} view={view} go={go} />
      </section>
    </div>
  );
}
