import { caseFilesRoute } from '@/app/case-files-route';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const { generateStaticParams, GET } = caseFilesRoute('cases');
