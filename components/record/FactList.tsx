import type {ReactNode} from 'react';

type Props = {facts: {term: string; value: ReactNode}[]};

/** A list of terms with values. A fact whose value is null or undefined is left out. */
export default function FactList({facts}: Props) {
  return (
    <dl className="grid gap-x-8 gap-y-3 wide:grid-cols-[minmax(0,11rem)_minmax(0,1fr)]">
      {facts
        .filter(({value}) => value !== null && value !== undefined)
        .map(({term, value}) => (
          <div
            key={term}
            className="grid gap-x-8 border-bs border-rule pbs-2 wide:col-span-2 wide:grid-cols-subgrid"
          >
            <dt className="font-label text-small text-soft">{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
