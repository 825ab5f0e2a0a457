import { FrozenBrief, frozenBriefMetadata, frozenCountries } from '@/app/frozen-brief-route';

export const dynamicParams = false;
export const generateStaticParams = frozenCountries;
export const generateMetadata = frozenBriefMetadata;
export default FrozenBrief;
