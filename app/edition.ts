import { editionOf } from '@/lib/cite/edition';
import { getDataset } from '@/lib/dataset';
import { releases } from '@/lib/release/read';

/** The data as it stands, with the day of its release if it has been released. */
export const getEdition = () => editionOf(getDataset(), releases());
