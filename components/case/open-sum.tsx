import type { Sum } from '@/lib/view/sum-words';
import styles from './open-sum.module.css';

/** A sum laid open: formula, inputs with their sources or the sums they were made by, result, what moves it most. */
export function OpenSum({ sum }: { sum: Sum }) {
  return (
    <div className={styles.sum}>
      <p>
        <b>{sum.name}</b>: <code>{sum.expression}</code> = {sum.result}
      </p>
      <dl>
        {sum.inputs.map((input) => (
          <div key={input.name}>
            <dt>{input.name}</dt>
            <dd>
              {input.value}{' '}
              <span className="muted">
                (
                {input.origins.map((origin, index) => (
                  <span key={origin.text} lang={origin.lang}>
                    {index > 0 && '; '}
                    {origin.href ? <a href={origin.href}>{origin.text}</a> : origin.text}
                  </span>
                ))}
                )
              </span>
              {input.sum && <OpenSum sum={input.sum} />}
            </dd>
          </div>
        ))}
      </dl>
      {sum.moves && <p>{sum.moves}</p>}
    </div>
  );
}
