import { caseRoute } from '@/app/case-route';

const route = caseRoute('context');

export const dynamicParams = false;
export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
