import type { FrozenIndex } from '@/lib/release/frozen-model';
import { FrozenNote } from './frozen-note';
import styles from './releases.module.css';

/** All records of one release. */
export function FrozenList({ model }: { model: FrozenIndex }) {
  const countries = [...new Set(model.cases.map(({ country }) => country))];
  return (
    <article>
      <FrozenNote banner={model.banner} />
      <h1>{model.title}</h1>
      <p className="lead">{model.lead}</p>
      {model.briefs.length > 0 && (
        <ul className={styles.list}>
          {model.briefs.map(({ href, title }) => (
            <li key={href}>
              <a href={href}>{title}</a>
            </li>
          ))}
        </ul>
      )}
      {countries.map((country) => (
        <section key={country} aria-label={country}>
          <h2>{country}</h2>
          <ul className={styles.list}>
            {model.cases
              .filter((one) => one.country === country)
              .map((one) => (
                <li key={one.href}>
                  <a href={one.href}>{one.title}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
