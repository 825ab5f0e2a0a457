import { checkRecord } from '@/lib/check/check-record';
import { today } from '@/lib/check/today';
import { outlines, textsOnDisk, topologyOnDisk } from '@/lib/record/disk';
import { problemLine } from '@/lib/record/problem';

/** npm run check:data: every problem of the record, one a line, and exit 1 if there is any. */
const { files, problems } = checkRecord(textsOnDisk(), outlines(topologyOnDisk('regions')), today());
const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
for (const problem of problems) console.error(problemLine(problem));
if (problems.length > 0) {
  console.error(`${counted(problems.length, 'problem')} in the data. Nothing is built until the list is empty.`);
  process.exitCode = 1;
} else {
  console.log(
    `The record is sound: ${counted(files.cases.length, 'case')}, ${files.context.length} of neighbours, ${counted(files.publishers.length, 'publisher')}.`,
  );
}
