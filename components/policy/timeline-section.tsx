import { Said } from '@/components/words';
import type { Translate } from '@/lib/i18n/translate';
import type { CaseLine, EventRow, StripYear, Timeline } from '@/lib/policy/timeline';
import { Backing } from './backing';
import styles from './policy.module.css';
import { Strip } from './strip';

type Props = { timeline: Timeline; years: StripYear[]; t: Translate };

/** One country: its strip, then year by year the steps of the law and, beneath them, the cases. */
export function TimelineSection({ timeline, years, t }: Props) {
  return (
    <section
      aria-labelledby={`timeline-${timeline.country}`}
      data-country={timeline.country}
      className={styles.timeline}
    >
      <h3 id={`timeline-${timeline.country}`}>{timeline.name}</h3>
      <Strip timeline={timeline} years={years} t={t} />
      {timeline.noCases && <p>{timeline.noCases}</p>}
      <details>
        <summary>{timeline.summary}</summary>
        {timeline.years.map((year) => (
          <div key={year.year} className={styles.year}>
            <h4>{year.year}</h4>
            {year.events.length > 0 && <Events events={year.events} t={t} />}
            {year.cases.length > 0 && <Cases cases={year.cases} name={t('policy.cases')} />}
          </div>
        ))}
        {timeline.undatedCases.length > 0 && (
          <div className={styles.year}>
            <Cases cases={timeline.undatedCases} name={timeline.undated} />
          </div>
        )}
      </details>
    </section>
  );
}

/** Steps of the law, each with an address of its own. */
export function Events({ events, t }: { events: EventRow[]; t: Translate }) {
  return (
    <ol className={styles.events}>
      {events.map((event) => (
        <li key={event.key} id={event.key} data-kind={event.kind}>
          <span className={styles.date}>{event.date}</span>
          <div>
            <p className={styles.what}>
              <Said words={event.title} />
            </p>
            <small>
              {event.kindName}, {event.standingName}
              {event.instrument && (
                <>
                  {': '}
                  <Said words={event.instrument} />
                </>
              )}
            </small>
            {event.text && (
              <p>
                <Said words={event.text} />
              </p>
            )}
            {event.notes && (
              <small className={styles.note}>
                <Said words={event.notes} />
              </small>
            )}
            <Backing row={event} weak={t('policy.weak')} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Cases({ cases, name }: { cases: CaseLine[]; name: string }) {
  return (
    <details className={styles.cases}>
      <summary>
        {name}: {cases.length}
      </summary>
      <ul>
        {cases.map((one) => (
          <li key={one.id}>
            {one.date && <span className="muted">{one.date} </span>}
            <a href={one.href}>{one.title}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
