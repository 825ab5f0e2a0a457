/** Width and height of one plot of the page, in units of its picture; trends.module.css holds the same ratio. */
export const PLOT = { width: 320, height: 184 };

/** Where the plots of a figure lie as a picture, and the part of it that is one panel. */
export const plotsFile = (locale: string, name: string): string => `/figures/${locale}/plots/${name}.svg`;
export const plotView = (file: string, panel: string): string => `${file}#${panel}`;
