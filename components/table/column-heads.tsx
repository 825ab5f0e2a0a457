/** The names of the columns, as the first row of a table. */
export function ColumnHeads({ names }: { names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and names would be sent twice
          <th key={at} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
