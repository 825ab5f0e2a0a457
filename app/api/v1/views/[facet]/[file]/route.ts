import { fileResponse, notFound } from '@/app/file-response';
import { getMaterial } from '@/app/material';
import type { Material } from '@/lib/publish/material';
import { type PublishedView, publishedViews, viewEndings, viewFile } from '@/lib/publish/views';

export const dynamic = 'force-static';
export const dynamicParams = false;

let made: { material: Material; views: PublishedView[] } | undefined;

/** Made once a process: each of some four hundred files would otherwise make them all. */
function views(material: Material): PublishedView[] {
  if (made?.material !== material) made = { material, views: publishedViews(material) };
  return made.views;
}

export const generateStaticParams = () =>
  views(getMaterial()).flatMap(({ facet, value }) =>
    viewEndings.map((ending) => ({ facet, file: `${value}.${ending}` })),
  );

/** The cases of one value of a filter, as its page /by/<facet>/<value> lists them. */
export async function GET(_request: Request, { params }: { params: Promise<{ facet: string; file: string }> }) {
  const { facet, file } = await params;
  const material = getMaterial();
  for (const view of views(material).filter((one) => one.facet === facet)) {
    const ending = viewEndings.find((one) => file === `${view.value}.${one}`);
    if (ending) return fileResponse(file, viewFile(view, ending, material));
  }
  return notFound('No published case has that value. All are in /api/v1/cases.json.');
}
