import { HomePage } from '@/components/explorer/home-page';
import { getDataset } from '@/lib/dataset';
import { getOutlines } from '@/lib/dataset/outlines';
import { homeModel } from '@/lib/view/explorer/home-model';
import { everything } from '@/lib/view/explorer/view-state';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  return (
    <HomePage
      model={homeModel(getDataset(), getOutlines(), locale)}
      preset={everything()}
      picture="/map/all.svg"
      files="/api/v1/cases"
    />
  );
}
