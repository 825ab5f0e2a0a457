import 'server-only';
import { cache } from 'react';
import { outlines, topologyOnDisk } from '@/lib/record/disk';

/** The outlines of regions, read once. */
export const getOutlines = cache(() => outlines(topologyOnDisk('regions')));
export const getOverview = cache(() => topologyOnDisk('overview'));
