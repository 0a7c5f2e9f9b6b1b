import type {Source} from '../../collections/types.ts';
import type {Case, Person} from '../shapes.ts';

/** The sources of a court that a record cites for one of its branches, rather than for another branch. */
export function sourcesOfBranch(
  {code, sources}: {code: string; sources: readonly Source[]},
  records: readonly Pick<Case | Person, 'courts' | 'sources'>[]
): Source[] {
  const cited = new Set(
    records.flatMap(({courts = [], sources: own}) => {
      const ids = courts.filter(({court}) => court === code).flatMap(each => each.sources);
      return own.filter(({id}) => ids.includes(id)).map(sameSource);
    })
  );
  return sources.filter(source => cited.has(sameSource(source)));
}

/** What a source has in common wherever it is listed: the address, or without one the id. */
const sameSource = ({url, id}: Source): string => url ?? id;
