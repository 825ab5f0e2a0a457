/** A chart or map as it leaves the site: finished words, and a picture that says on itself what it is. */
export type Figure = {
  /** Its name in addresses. */
  name: string;
  title: string;
  /** What it shows, in one sentence. */
  sentence: string;
  /** For those who cannot see it. */
  alt: string;
  width: number;
  height: number;
  /** A whole SVG file with title, source line, date, version and marks of state on it. */
  svg: string;
};
