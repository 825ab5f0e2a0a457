import { briefMetadata, WholeBrief } from '@/app/brief-route';

export const generateMetadata = briefMetadata;
export default WholeBrief;
