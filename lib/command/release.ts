import path from 'node:path';
import { briefModel } from '@/lib/brief/brief-model';
import { briefScopes } from '@/lib/brief/scopes';
import { checkRecord } from '@/lib/check/check-record';
import { today } from '@/lib/check/today';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { caseFigure, figureNames, figureOf } from '@/lib/figure/figures';
import type { SiteLocale } from '@/lib/i18n/locale';
import { outlines, textsOnDisk, topologyOnDisk } from '@/lib/record/disk';
import { problemLine } from '@/lib/record/problem';
import { siteAddress } from '@/lib/record/site-address';
import { freeze, recordsOf } from '@/lib/release/freeze';
import { releases, writeRelease } from '@/lib/release/read';
import { askForReasons, unexplained } from '@/lib/release/unexplained';

/** npm run release: keeps what is published today in data/releases, unless a change lacks its reason. */
function release(): string {
  const day = new Date().toISOString().slice(0, 10);
  const texts = textsOnDisk();
  const units = outlines(topologyOnDisk('regions'));
  const { files, problems } = checkRecord(texts, units, today());
  if (problems.length > 0) throw new Error(problems.map(problemLine).join('\n'));
  const dataset = buildDataset(files, texts);
  const newest = releases().at(-1);
  if (newest?.version === dataset.version) {
    return `Nothing to release: the record is the same as on ${newest.date} (version ${newest.version}).`;
  }
  const open = newest ? unexplained(newest, recordsOf(dataset), dataset.corrections) : [];
  if (open.length > 0) throw new Error(askForReasons(open, day));
  const ground = { dataset, units, land: topologyOnDisk('overview') };
  const origin = { site: siteAddress(), date: day };
  const figures = (locale: SiteLocale) => [
    ...figureNames.map((name) => figureOf(name, ground, locale, origin)),
    ...[...dataset.byId.values()].map((record) => caseFigure(record, ground, locale, origin)),
  ];
  const briefs = (locale: SiteLocale) =>
    briefScopes.map((scope) =>
      briefModel(ground, scope, { site: origin.site, locale, edition: { version: dataset.version, date: day } }),
    );
  const file = writeRelease(freeze(dataset, units, { figures, briefs }, day));
  return `Released version ${dataset.version}: ${path.relative(process.cwd(), file)}. Commit this file.`;
}

try {
  console.log(release());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
