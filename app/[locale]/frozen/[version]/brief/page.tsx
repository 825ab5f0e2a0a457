import { FrozenBrief, frozenBriefMetadata, frozenRegions } from '@/app/frozen-brief-route';

export const dynamicParams = false;
export const generateStaticParams = frozenRegions;
export const generateMetadata = frozenBriefMetadata;
export default FrozenBrief;
