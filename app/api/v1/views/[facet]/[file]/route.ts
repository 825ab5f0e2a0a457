import { fileResponse, notFound } from '@/app/file-response';
import { getMaterial } from '@/app/material';
import { publishedViews, viewEndings, viewFile } from '@/lib/publish/views';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () =>
  publishedViews(getMaterial()).flatMap(({ facet, value }) =>
    viewEndings.map((ending) => ({ facet, file: `${value}.${ending}` })),
  );

/** The cases of one value of a filter, as its page /by/<facet>/<value> lists them. */
export async function GET(_request: Request, { params }: { params: Promise<{ facet: string; file: string }> }) {
  const { facet, file } = await params;
  const material = getMaterial();
  for (const view of publishedViews(material).filter((one) => one.facet === facet)) {
    const ending = viewEndings.find((one) => file === `${view.value}.${one}`);
    if (ending) return fileResponse(file, viewFile(view, ending, material));
  }
  return notFound('No published case has that value. All are in /api/v1/cases.json.');
}
