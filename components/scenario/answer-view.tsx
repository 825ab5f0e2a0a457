import { CopyButton } from '@/components/tool/copy-button';
import tool from '@/components/tool/tool.module.css';
import { dateText } from '@/lib/format/date';
import type { Speech } from '@/lib/i18n/speech';
import { STALE } from '@/lib/method/baseline';
import type { Answer, Beside } from '@/lib/scenario/rows/answer';
import { AnswerList, Basis, Opened } from './answer-row';
import styles from './scenario.module.css';
import { TariffTable } from './tariff-table';

type Props = { answer: Answer; country: string; day: string; alone: boolean; plain: boolean; speech: Speech };

/** What a scenario comes to: energy, the grid, people on their bases, money, gases, and the cases it stands beside. */
export function AnswerView({ answer, country, day, alone, plain, speech }: Props) {
  const { t, locale } = speech;
  const Heading = alone ? 'h2' : 'h3';
  const Part = alone ? 'h3' : 'h4';
  const { energy, people, beside } = answer;
  const about = { country: t(`country.${country}` as 'country.KZ') };
  return (
    <section aria-labelledby="scenario-answer">
      <Heading id="scenario-answer">{t('scenario.answer')}</Heading>
      <div className={styles.answer} aria-live="polite">
        <p>{answer.sentence}</p>
        <p className={tool.figure}>{energy.text}</p>
        <p className="muted">{energy.note}</p>
        <Opened name={energy.name} sum={energy.sum} speech={speech} />
      </div>
      {!plain && (
        <div className={tool.actions}>
          <CopyButton text={t('scenario.copySentence')} done={t('scenario.copied')} copy={answer.sentence} />
        </div>
      )}
      <Part>{t('scenario.grid')}</Part>
      <p>{t('scenario.gridLead')}</p>
      <AnswerList rows={answer.grid} />
      <Part>{t('scenario.peopleHead')}</Part>
      <p>{t('scenario.peopleLead')}</p>
      <div className={tool.boxes}>
        <Basis row={people.whole} speech={speech} level={alone ? 4 : 5} />
        <Basis row={people.homes} speech={speech} level={alone ? 4 : 5} />
      </div>
      <AnswerList rows={people.others} />
      <Part>{t('scenario.money')}</Part>
      {answer.noRevenue ? (
        <p className="muted">{answer.noRevenue.text}</p>
      ) : (
        <>
          <p>{t('scenario.moneyLead', { date: dateText(day, locale), stale: STALE })}</p>
          <TariffTable rows={answer.revenue} speech={speech} />
        </>
      )}
      <Part>{t('scenario.others')}</Part>
      <AnswerList rows={answer.charges} />
      <Part>{t('scenario.air')}</Part>
      <AnswerList rows={[answer.carbon]} />
      <Part>{t('scenario.beside')}</Part>
      {beside.power.length + beside.energy.length === 0 ? (
        <p>{t('scenario.besideNone', about)}</p>
      ) : (
        <>
          <p>{t('scenario.besideLead', about)}</p>
          <Cases name={t('scenario.besidePower')} cases={beside.power} locale={locale} />
          <Cases name={t('scenario.besideEnergy')} cases={beside.energy} locale={locale} />
        </>
      )}
    </section>
  );
}

function Cases({ name, cases, locale }: { name: string; cases: Beside; locale: string }) {
  if (cases.length === 0) return null;
  return (
    <div className={styles.beside}>
      <p>
        <b>{name}</b>
      </p>
      <ul>
        {cases.map(({ id, title, text }) => (
          <li key={id}>
            <a href={`/${locale}/cases/${id}`}>{title}</a> {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
