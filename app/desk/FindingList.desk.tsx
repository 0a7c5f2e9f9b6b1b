import type {Finding} from '../../records/desk/index.ts';

type Props = {findings: readonly Finding[]};

/** Findings as the check prints them: place, what was found, what is expected. */
export default function FindingList({findings}: Props) {
  if (!findings.length) return <p>Nothing was found.</p>;
  return (
    <ul className="desk-findings">
      {findings.map(({level, file, line, field, found, expected}) => (
        <li key={`${file} ${line} ${field} ${found}`} className={`desk-${level}`}>
          <p>
            <b>{level}</b>{' '}
            <code>
              {file}:{line}
            </code>{' '}
            {field}
          </p>
          <p dir="auto">{found}</p>
          <p dir="auto">{expected}</p>
        </li>
      ))}
    </ul>
  );
}
