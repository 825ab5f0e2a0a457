import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { getEdition } from '@/app/edition';
import { linkedPicture } from '@/app/figure-files';
import { HomePage } from '@/components/explorer/home-page';
import { FigureLinks } from '@/components/figure/figure-links';
import { PageHead } from '@/components/figure/page-head';
import { DataScript } from '@/components/site/data-script';
import { getDataset } from '@/lib/dataset';
import { getOutlines } from '@/lib/dataset/outlines';
import { datasetInBrief, scriptText } from '@/lib/publish/describe/json-ld';
import { siteAddress } from '@/lib/record/site-address';
import { homeModel } from '@/lib/view/explorer/home-model';
import { everything } from '@/lib/view/explorer/view-state';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { alternates: alternatesOf(localeOf((await params).locale), '') };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  const from = { site: siteAddress(), locale, edition: getEdition() };
  return (
    <>
      <DataScript text={scriptText(datasetInBrief(from))} />
      <PageHead embed="map" picture={linkedPicture('map', locale)} locale={locale} />
      <HomePage
        model={homeModel(getDataset(), getOutlines(), locale)}
        preset={everything()}
        picture="/map/all.svg"
        files="/api/v1/cases"
        take={<FigureLinks name="map" words="figure.takeMap" locale={locale} />}
      />
    </>
  );
}
