import { frozenPath, livingPath } from '@/lib/embed/kinds';
import { snippetOf } from '@/lib/embed/snippet';
import type { SiteLocale } from '@/lib/i18n/locale';
import type { EmbedChoice } from './embed-choice';

/** The path of the frame of a choice: that of today, or that of a release. */
export const framePath = ({ name }: EmbedChoice, version: string, locale: SiteLocale): string =>
  version ? frozenPath(name, version, locale) : livingPath(name, locale);

/** The code to paste for a choice. `version` is empty for the living frame; `query` holds the looks asked for. */
export function embedCode(
  choice: EmbedChoice,
  version: string,
  query: string,
  site: string,
  locale: SiteLocale,
): string {
  const { title, page, height, picture, frozenPicture } = choice;
  const folder = version ? `frozen/${version}/` : '';
  const image = picture && (!version || frozenPicture) ? `${site}/figures/${locale}/${folder}${picture}.png` : '';
  const src = site + framePath(choice, version, locale) + query;
  return snippetOf({ title, src, height, page: site + page, image }, site);
}
