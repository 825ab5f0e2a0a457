import type { RecordFiles } from '@/lib/record/files';
import type { Problem } from '@/lib/record/problem';

/** A file is called like what it holds. Cases have this rule among their own; agencies may be of any country. */
export function fileNameRules(files: RecordFiles): Problem[] {
  const named = [
    ...files.publishers.map((file) => ({ file, field: 'id', name: file.value.id })),
    ...[...files.places, ...files.policies].map((file) => ({
      file,
      field: 'country',
      name: file.value.country.toLowerCase(),
    })),
  ];
  return named.flatMap(({ file, field, name }) => {
    if (file.file.endsWith(`/${name}.yaml`)) return [];
    const message = `The file is not called ${name}.yaml. Rename the file, or correct the ${field}.`;
    return [file.problem({ path: [field], message })];
  });
}
