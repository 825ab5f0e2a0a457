import { saveFile } from '@/components/save-file';
import tool from '@/components/tool/tool.module.css';
import type { Question } from '@/lib/convert/question';
import { type Answer, amountWords } from '@/lib/convert/rows';
import type { Speech } from '@/lib/i18n/speech';
import type { Book } from '@/lib/view/sum-words';

type Props = { answer: Answer; question: Question; book: Book; speech: Speech };

/** The sums to take away: a sheet whose cells are formulas, and the same trees as JSON. */
export function Downloads({ answer, question, book, speech }: Props) {
  const { t } = speech;
  if (answer.results.length === 0) return null;
  // The writer of spreadsheets is fetched only when it is asked for.
  async function takeSheet() {
    const { downloadSheet } = await import('./download-sheet');
    const title = `${t('convert.title')} ${amountWords(question, speech)}, ${t(`country.${question.country}`)}. ${window.location.href}`;
    saveFile(await downloadSheet(title, answer.results, book, speech), 'lost-load.xlsx');
  }
  function takeJson() {
    const text = JSON.stringify({ question, address: window.location.href, results: answer.results }, null, 2);
    saveFile(new Blob([text], { type: 'application/json' }), 'lost-load.json');
  }
  return (
    <div className={tool.actions}>
      <button type="button" onClick={takeSheet}>
        {t('convert.sheet')}
      </button>
      <button type="button" onClick={takeJson}>
        {t('convert.json')}
      </button>
    </div>
  );
}
