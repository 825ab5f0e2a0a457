import { getEdition } from '@/app/edition';
import { caseFigureName, figureAnswer, figureNamed } from '@/app/figure-files';
import { styles } from '@/lib/cite/citation';
import { citeFile } from '@/lib/cite/cite-file';
import { getDataset } from '@/lib/dataset';
import { siteLocales } from '@/lib/i18n/locale';
import type { ExtraFile } from '@/lib/publish/parcel';
import { siteAddress } from '@/lib/record/site-address';
import type { Case } from '@/lib/schema/case';

const PICTURES = { svg: 'the card of the case to print or scale', png: 'the same as a picture of 1,200 pixels' };
const CITED = {
  txt: 'how to cite it',
  bib: 'the same for BibTeX',
  ris: 'the same as RIS',
  'csl.json': 'the same as CSL',
};

/** What is drawn and cited of a case, for its parcel: its card and its citations, in each language. */
export async function parcelExtras({ id }: Case): Promise<ExtraFile[]> {
  const pictures = siteLocales.flatMap((locale) =>
    (['svg', 'png'] as const).map(async (ending): Promise<ExtraFile> => {
      const answer = await figureAnswer(figureNamed(caseFigureName(id), locale), `x.${ending}`);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return { name: `card.${locale}.${ending}`, bytes, holds: PICTURES[ending] };
    }),
  );
  const citations = siteLocales.flatMap((locale) =>
    styles.flatMap((style): ExtraFile[] => {
      const from = { site: siteAddress(), locale, edition: getEdition() };
      const found = citeFile(`${id}.${style}`, getDataset(), from);
      return found
        ? [{ name: `citation.${locale}.${style}`, bytes: new TextEncoder().encode(found.text), holds: CITED[style] }]
        : [];
    }),
  );
  return [...(await Promise.all(pictures)), ...citations];
}
