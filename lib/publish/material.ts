import type { FeatureCollection } from 'geojson';
import type { Dataset } from '@/lib/dataset/build-dataset';
import type { Release } from '@/lib/release/release';

/** What published files are made from; the routes bring it, since files here read no disk. */
export type Material = {
  dataset: Dataset;
  /** Outlines of regions. */
  units: FeatureCollection;
  /** Where the site is served, without a stroke at its end. */
  site: string;
  /** The texts of data/LICENSE and CITATION.cff. */
  licence: string;
  citation: string;
  releases: readonly Pick<Release, 'version' | 'date' | 'records'>[];
};

/** The record, and where the pages of its cases are. */
export type Origin = Pick<Material, 'dataset' | 'site'>;
