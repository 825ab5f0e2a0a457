import { checkRecord } from '@/lib/check/check-record';
import { outlines, textsOnDisk, topologyOnDisk } from '@/lib/record/disk';
import { problemLine } from '@/lib/record/problem';

/** npm run check:data: every problem of the record, one a line, and exit 1 if there is any. */
const { files, problems } = checkRecord(
  textsOnDisk(),
  outlines(topologyOnDisk('regions')),
  new Date().toISOString().slice(0, 10),
);
for (const problem of problems) console.error(problemLine(problem));
if (problems.length > 0) {
  console.error(
    `${problems.length} problem${problems.length === 1 ? '' : 's'} in the data. Nothing is built until they are mended.`,
  );
  process.exitCode = 1;
} else {
  console.log(
    `The record is sound: ${files.cases.length} cases, ${files.context.length} of neighbours, ${files.publishers.length} publishers.`,
  );
}
