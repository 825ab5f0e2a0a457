import { getDataset } from '@/lib/dataset';
import { getOutlines } from '@/lib/dataset/outlines';
import type { Material } from '@/lib/publish/material';
import { termsOnDisk } from '@/lib/record/disk';
import { siteAddress } from '@/lib/record/site-address';
import { releases } from '@/lib/release/read';

let kept: Material | undefined;

/** What the files under /api/v1 are made from; the same object as long as the record is the same. */
export function getMaterial(): Material {
  const dataset = getDataset();
  if (kept?.dataset.version !== dataset.version) {
    kept = { dataset, units: getOutlines(), site: siteAddress(), releases: releases(), ...termsOnDisk() };
  }
  return kept;
}
