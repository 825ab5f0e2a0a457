/** Where the reader's "no" to the key / is kept, in this browser alone. The site's script reads it off the link. */
export const SLASH = 'lost-load:no-slash';
