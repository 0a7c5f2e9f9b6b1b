import type {StatusCode} from '../../records/index.ts';

/** Which words are true of people of the group `died`: some may have been executed, or none, or all. */
export type Deaths = 'died' | 'executed' | 'both';

/** The words for the deaths among these statuses. `died` if there are none. */
export function deathsAmong(codes: readonly StatusCode[]): Deaths {
  const executed = codes.includes('executed');
  const died = codes.includes('died') || codes.includes('died-in-custody');
  return executed ? (died ? 'both' : 'executed') : 'died';
}
