import { getDataset } from '@/lib/dataset';
import { getOutlines, getOverview } from '@/lib/dataset/outlines';
import { mapPicture } from '@/lib/map/picture';
import { explorerModel } from '@/lib/view/explorer/explorer-model';
import { pictureName, presets, shadesOf } from '@/lib/view/explorer/presets';
import { everything } from '@/lib/view/explorer/view-state';

export const dynamic = 'force-static';
export const dynamicParams = false;

let made: Map<string, ReadonlyMap<string, number>> | undefined;

/** Made once a process: each of some ninety files would otherwise make them all. */
function pictures(): Map<string, ReadonlyMap<string, number>> {
  made ??= makePictures();
  return made;
}

/** Pictures by file name: plain, all cases, and one for each prebuilt view. They hold no words, so one serves all languages. */
function makePictures(): Map<string, ReadonlyMap<string, number>> {
  const model = explorerModel(getDataset(), getOutlines(), 'en');
  const units = getOutlines().features.map(
    (unit) => [`unit-${unit.id}.svg`, new Map([[String(unit.id), 11]])] as const,
  );
  const views = presets(model)
    .filter(({ facet }) => facet !== 'place')
    .map(({ facet, value, view }) => [pictureName(facet, value), shadesOf(model, view)] as const);
  return new Map([
    ['base.svg', new Map<string, number>()],
    ['all.svg', shadesOf(model, everything())],
    ...views,
    ...units,
  ]);
}

export const generateStaticParams = () => [...pictures().keys()].map((name) => ({ name }));

export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const counts = pictures().get((await params).name);
  if (!counts) return new Response('There is no such picture.', { status: 404 });
  return new Response(mapPicture(getOverview(), counts), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
}
