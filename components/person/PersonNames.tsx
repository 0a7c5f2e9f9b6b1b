import type {Person} from '../../records/index.ts';
import PersonLink from './PersonLink.tsx';

type Props = {people: readonly Person[]};

/** People by their names alone, one after the other. */
export default function PersonNames({people}: Props) {
  return (
    <ul className="flex flex-wrap gap-x-6">
      {people.map(person => (
        <li key={person.slug} className="py-2">
          <PersonLink person={person} />
        </li>
      ))}
    </ul>
  );
}
