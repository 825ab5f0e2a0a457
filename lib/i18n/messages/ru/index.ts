import { en } from '../en';

export const ru: Record<keyof typeof en, string> = en;
