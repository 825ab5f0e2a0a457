import { frameOf, htmlAnswer } from '@/app/embed-files';
import { getDataset } from '@/lib/dataset';
import { convertResult } from '@/lib/embed/convert-embed';
import { isSiteLocale } from '@/lib/i18n/locale';
import { toolBaselines } from '@/lib/view/tool-baselines';

/** Worked out when it is asked for: what the form of the frame sends is in the query. */
export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isSiteLocale(locale)) return htmlAnswer(undefined);
  const query = new URL(request.url).search.slice(1);
  return htmlAnswer(convertResult(query, toolBaselines(getDataset(), locale), frameOf(), locale));
}
