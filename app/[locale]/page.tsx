import { linkedPicture } from '@/app/figure-files';
import { HomePage } from '@/components/explorer/home-page';
import { FigureLinks } from '@/components/figure/figure-links';
import { PageHead } from '@/components/figure/page-head';
import { getDataset } from '@/lib/dataset';
import { getOutlines } from '@/lib/dataset/outlines';
import { homeModel } from '@/lib/view/explorer/home-model';
import { everything } from '@/lib/view/explorer/view-state';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  return (
    <>
      <PageHead embed="map" picture={linkedPicture('map', locale)} locale={locale} />
      <HomePage
        model={homeModel(getDataset(), getOutlines(), locale)}
        preset={everything()}
        picture="/map/all.svg"
        take={<FigureLinks name="map" words="figure.takeMap" locale={locale} />}
      />
    </>
  );
}
