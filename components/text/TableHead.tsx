type Props = {columns: readonly string[]};

/** The header row of a text table. */
export default function TableHead({columns}: Props) {
  return (
    <thead>
      <tr className="border-be border-ink font-label">
        {columns.map(name => (
          <th key={name} scope="col" className="py-1 pe-3 text-start font-normal">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
