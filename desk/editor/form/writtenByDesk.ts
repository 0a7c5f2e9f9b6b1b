import type {Path} from './values.ts';

/** Fields that the desk writes itself and nobody needs to fill in, by their path without numbers. */
export const writtenByDesk: readonly string[] = [
  'recordNo',
  'takenOff',
  'translation.ofHash',
  'events.id'
];

/** Whether the desk writes a field of the group at a path. */
export const isWrittenByDesk = (group: Path, name: string): boolean =>
  writtenByDesk.includes([...group, name].filter(key => typeof key === 'string').join('.'));
