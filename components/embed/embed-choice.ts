/** Something to put on a page: its name in the address of this page and in that of its frame, and its picture. */
export type EmbedChoice = {
  show: string;
  name: string;
  /** As it stands in the list. */
  words: string;
  title: string;
  page: string;
  height: number;
  /** The name of its picture, if it has one; and whether the newest release holds the frame and the picture. */
  picture: string;
  frozen: boolean;
  frozenPicture: boolean;
};
export type FrozenStamp = { version: string; date: string };
