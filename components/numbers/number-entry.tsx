import { OpenSum } from '@/components/case/open-sum';
import { Mark } from '@/components/mark/mark';
import { Said } from '@/components/words';
import type { Translate } from '@/lib/i18n/translate';
import type { Form, NumberSection, TestedLine } from '@/lib/view/numbers/number-section';
import styles from './numbers.module.css';
import { Links, Row, Uses } from './rows';
import { VoiceList } from './voice-list';

/** The biography of one number: what it is, who says so, how it was read, tested, shown and used. */
export function NumberEntry({ section, t }: { section: NumberSection; t: Translate }) {
  const [first, ...more] = section.forms;
  const reported = section.group === 'claims';
  return (
    <article id={section.id} aria-labelledby={`${section.id}.title`} className={styles.entry}>
      <h3 id={`${section.id}.title`}>
        {section.title}: <Shown form={first} className={reported ? '' : 'computed'} />
      </h3>
      {section.state && (
        <p className={styles.state}>
          {reported ? section.state.name : <Mark of={section.state.key} name={section.state.name} />}
        </p>
      )}
      <p>
        <Said words={section.sentence} />
      </p>
      <dl className={styles.rows}>
        {more.length > 0 && (
          <Row name={t('numbers.row.also')}>
            <ul>
              {more.map((form) => (
                <li key={form.says ?? form.text}>
                  <Saying form={form} />
                </li>
              ))}
            </ul>
          </Row>
        )}
        {section.voices.length > 0 && (
          <Row name={t('numbers.row.voices')}>
            <VoiceList voices={section.voices} />
          </Row>
        )}
        {section.rivals.length > 0 && (
          <Row name={t('numbers.row.rivals')}>
            <Links links={section.rivals} />
          </Row>
        )}
        {section.read.length > 0 && (
          <Row name={t(reported ? 'numbers.row.read' : 'numbers.row.because')}>
            <ul>
              {section.read.map((line) => (
                <li key={line.text}>{line.href ? <a href={line.href}>{line.text}</a> : <Said words={line} />}</li>
              ))}
            </ul>
          </Row>
        )}
        {(reported || section.tests.length > 0) && (
          <Row name={t('numbers.row.tests')}>
            <Tests tests={section.tests} none={t('numbers.untested')} />
          </Row>
        )}
        {section.rests.length > 0 && (
          <Row name={t('numbers.row.rests')}>
            <Links links={section.rests} />
          </Row>
        )}
        {section.sums.length > 0 && (
          <Row name={t('numbers.row.sums')}>
            <Sums section={section} t={t} />
          </Row>
        )}
        <Row name={t('numbers.row.versions')}>
          <Versions section={section} t={t} />
        </Row>
        {section.report && (
          <Row name={t('numbers.row.report')}>
            <a href={section.report}>{t('report.link')}</a>
          </Row>
        )}
        <Row name={t('numbers.row.uses')}>
          <Uses uses={section.uses} />
        </Row>
      </dl>
    </article>
  );
}

/** A number as the site writes it, with its full value for machines. */
export function Shown({ form, className }: { form: Form; className: string }) {
  const value = form.exact;
  return (
    <span {...(className ? { className } : {})} lang={form.lang}>
      {value ? <data value={value}>{form.text}</data> : form.text}
      {form.unit && ` ${form.unit}`}
    </span>
  );
}

/** A number among the words around it. */
export function Saying({ form }: { form: Form }) {
  const { says, text, unit: _, ...rest } = form;
  const at = says?.indexOf(text) ?? -1;
  if (!says || at < 0) return <Shown form={form} className="computed" />;
  return (
    <span className="computed">
      {says.slice(0, at)}
      <Shown form={{ text, ...rest }} className="" />
      {says.slice(at + text.length)}
    </span>
  );
}

function Tests({ tests, none }: { tests: TestedLine[]; none: string }) {
  if (tests.length === 0) return none;
  return (
    <ul>
      {tests.map((test) => (
        <li key={test.key}>
          {test.name}: {test.href ? <a href={test.href}>{test.value}</a> : test.value}{' '}
          <Mark of={test.verdict} name={test.verdictName} />, {test.against}
        </li>
      ))}
    </ul>
  );
}

/** One sum stands open; several are folded, so that the page can be read. */
function Sums({ section, t }: { section: NumberSection; t: Translate }) {
  const sums = section.sums.map((sum) => <OpenSum key={`${sum.name} ${sum.result}`} sum={sum} />);
  if (sums.length === 1) return sums;
  return (
    <details>
      <summary>{t('case.open')}</summary>
      {sums}
    </details>
  );
}

function Versions({ section, t }: { section: NumberSection; t: Translate }) {
  return (
    <ul>
      {section.versions.map((one) => (
        <li key={one.version}>
          {one.href ? (
            <a href={one.href}>{t('numbers.versionBefore', { ...one })}</a>
          ) : (
            t('numbers.version', { ...one })
          )}
        </li>
      ))}
      {section.corrections.map((one) => (
        <li key={one.date}>
          {t('numbers.corrected', {
            date: one.date,
            before: one.before.text,
            after: one.after.text,
            because: one.because.text,
          })}
        </li>
      ))}
      {section.group === 'claims' && section.corrections.length === 0 && <li>{t('numbers.uncorrected')}</li>}
    </ul>
  );
}
