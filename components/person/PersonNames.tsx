import type {Person} from '../../records/index.ts';
import PersonLink from './PersonLink.tsx';

type Props = {people: readonly Person[]};

/** Names of people as links in a row. */
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
