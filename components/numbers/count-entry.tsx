import { OpenSum } from '@/components/case/open-sum';
import { ColumnHeads } from '@/components/table/column-heads';
import type { Translate } from '@/lib/i18n/translate';
import type { CountSection } from '@/lib/view/numbers/counts-model';
import type { Member } from '@/lib/view/numbers/members';
import { Saying, Shown } from './number-entry';
import styles from './numbers.module.css';
import { Links, Row, Uses } from './rows';

/** A sum or a count: the number, its rule, its members with their own places and nearest sources, what is not in it. */
export function CountEntry({ section, version, t }: { section: CountSection; version: string; t: Translate }) {
  const { id, title, form } = section;
  return (
    <article id={id} aria-labelledby={`${id}.title`} className={styles.entry}>
      <h2 id={`${id}.title`}>
        {title.startsWith(form.text) ? (
          <>
            <Shown form={form} className="" />
            {title.slice(form.text.length)}
          </>
        ) : (
          <>
            {title}: <Shown form={form} className="computed" />
          </>
        )}
      </h2>
      <p>{section.sentence}</p>
      <dl className={styles.rows}>
        {section.follows && section.follows.length > 0 && (
          <Row name={t('numbers.row.also')}>
            <ul>
              {section.follows.map(({ form, sum }) => (
                <li key={form.says ?? form.text}>
                  <Saying form={form} />
                  <OpenSum sum={sum} />
                </li>
              ))}
            </ul>
          </Row>
        )}
        <Row name={t('numbers.row.rule')}>{section.rule}</Row>
        <Row name={`${t('numbers.row.members')}: ${section.counted}`}>
          {section.parts.length > 0 && (
            <ul>
              {section.parts.map((part) => (
                <li key={part.href}>
                  {part.text}: <a href={part.href}>{part.value}</a>
                </li>
              ))}
            </ul>
          )}
          <Members members={section.members} name={title} t={t} />
        </Row>
        {section.leftOut.length > 0 && (
          <Row name={t('numbers.row.leftOut')}>
            {section.leftOut.map((group) =>
              group.cases.length > 0 ? (
                <details key={group.text}>
                  <summary>{group.text}</summary>
                  <Links links={group.cases} />
                </details>
              ) : (
                <p key={group.text}>{group.text}</p>
              ),
            )}
          </Row>
        )}
        <Row name={t('numbers.row.versions')}>{t('numbers.version', { version, text: form.text })}</Row>
        <Row name={t('numbers.row.uses')}>
          <Uses uses={section.uses} />
        </Row>
      </dl>
    </article>
  );
}

function Members({ members, name, t }: { members: Member[]; name: string; t: Translate }) {
  if (members.length === 0) return null;
  return (
    <table className={`stacked ${styles.members}`}>
      <caption className="hidden">{name}</caption>
      <ColumnHeads names={[t('table.case'), t('numbers.title'), t('site.sources')]} />
      <tbody>
        {members.map((member) => (
          <tr key={member.key}>
            <th scope="row">
              <a href={member.href}>{member.title}</a>
              {member.date && <small>{member.date}</small>}
            </th>
            <td>
              {member.values.map((value) => (
                <div key={value.href}>
                  <a href={value.href} lang={value.lang}>
                    {value.text}
                  </a>
                </div>
              ))}
            </td>
            <td>
              {member.sources.map((source) => (
                <div key={source.href}>
                  <a href={source.href} rel="noopener nofollow external">
                    {source.text}
                  </a>
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
