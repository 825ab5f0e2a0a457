import { caseRoute } from '@/app/case-route';

const route = caseRoute('cases');

export const dynamicParams = false;
export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
