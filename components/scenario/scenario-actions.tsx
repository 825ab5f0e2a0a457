import { saveFile } from '@/components/save-file';
import { CopyButton } from '@/components/tool/copy-button';
import tool from '@/components/tool/tool.module.css';
import type { Speech } from '@/lib/i18n/speech';
import type { Grounds } from '@/lib/scenario/grounds';
import type { Answer } from '@/lib/scenario/rows/answer';
import type { Scenario } from '@/lib/scenario/scenario';

type Props = { answer: Answer; scenario: Scenario; grounds: Grounds; speech: Speech };

/** What a reader takes away: the link, the table, the sheet of paper. */
export function ScenarioActions({ answer, scenario, grounds, speech }: Props) {
  const { t } = speech;
  // The writer of tables is fetched only when it is asked for.
  async function takeTable() {
    const { scenarioTable } = await import('./scenario-table');
    const text = scenarioTable(answer.lines, scenario, grounds, speech);
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), 'lost-load-scenario.csv');
  }
  return (
    <div className={tool.actions}>
      <CopyButton text={t('scenario.copy')} done={t('scenario.copied')} />
      <button type="button" onClick={takeTable}>
        {t('scenario.csv')}
      </button>
      <button type="button" onClick={() => window.print()}>
        {t('scenario.print')}
      </button>
    </div>
  );
}
