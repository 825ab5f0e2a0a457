'use client';

import { withCount } from '@/lib/i18n/plural';
import type { ExplorerModel } from '@/lib/view/explorer/explorer-model';
import { facets, toldValues } from '@/lib/view/explorer/facets';
import { facetCounts, matching } from '@/lib/view/explorer/filter';
import { everything, isEverything, toggled, toggledTold, type View } from '@/lib/view/explorer/view-state';
import styles from './facet-list.module.css';
import { ViewLink } from './view-link';

type Props = { model: ExplorerModel; view: View; href: (view: View) => string; go: (view: View) => void };

/** The filters: each value a link with its count, "not stated" among them, so that counts add up. */
export function FacetList({ model, view, href, go }: Props) {
  const { words, locale } = model;
  const home = `/${locale}`;
  return (
    <div>
      {!isEverything(view) && (
        <p>
          <ViewLink href={home} plain={home} go={() => go({ ...everything(), columns: view.columns })}>
            {words['filters.clear']}
          </ViewLink>
        </p>
      )}
      {facets.map((facet) => {
        const counts = facetCounts(model.rows, view, facet);
        const values = model.allowed.facets[facet].filter(
          (value) => counts.has(value) || view.facets[facet].includes(value),
        );
        return (
          <section key={facet} className={styles.facet} aria-labelledby={`facet-${facet}`}>
            <h3 id={`facet-${facet}`}>
              {model.facetNames[facet]}{' '}
              <small>{withCount(model.plurals['filters.distinct'], values.length, locale)}</small>
            </h3>
            <ul>
              {values.map((value) => {
                const chosen = view.facets[facet].includes(value);
                const next = toggled(view, facet, value);
                return (
                  <li key={value}>
                    <ViewLink
                      href={href(next)}
                      plain={chosen ? home : `${home}/by/${facet}/${value}`}
                      go={() => go(next)}
                      className={styles.value}
                      current={chosen}
                    >
                      <span>
                        {model.valueNames[facet][value]}
                        {chosen && <span className="hidden">, {words['filters.remove']}</span>}
                      </span>
                      <span className={styles.count}>{counts.get(value) ?? 0}</span>
                    </ViewLink>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      <section className={styles.facet} aria-labelledby="facet-told">
        <h3 id="facet-told">{words['facet.told']}</h3>
        <ul>
          {toldValues.map((told) => {
            const next = toggledTold(view, told);
            const chosen = view.told.includes(told);
            const count = matching(model.rows, chosen ? view : next).length;
            return (
              <li key={told}>
                <ViewLink
                  href={href(next)}
                  plain={chosen ? home : `${home}/by/told/${told}`}
                  go={() => go(next)}
                  className={styles.value}
                  current={chosen}
                >
                  <span>{model.toldNames[told]}</span>
                  <span className={styles.count}>{count}</span>
                </ViewLink>
              </li>
            );
          })}
        </ul>
        <p className={styles.note}>{words['filters.toldNote']}</p>
      </section>
    </div>
  );
}
