import {MessageError} from '../../i18n/catalogue/messageError.ts';
import type {Outcome, Values} from '../../records/desk/index.ts';
import {makeLink} from '../access/link.ts';
import {isRole} from '../access/roles.ts';
import type {Item} from '../store/place.ts';

export type LinkOptions = {
  /** `DESK_SECRET`; undefined on the local desk, which has no links. */
  secret: string | undefined;
  /** Address of the hosted desk, without a path. */
  desk: string;
};

/** Makes a signed link to an item, or to everything for null. What is not valid comes back as `refused`. */
export async function linkFor(
  item: Item | null,
  values: Values,
  {secret, desk}: LinkOptions
): Promise<Outcome> {
  if (secret === undefined) return {result: 'noSecret'};
  const {role} = values;
  if (!isRole(role)) return {result: 'refused'};
  try {
    const {address, expires} = await makeLink({
      scope: item ? `${item.kind}/${item.slug}` : 'all',
      role,
      name: values.name ?? '',
      days: Number(values.days),
      secret,
      desk
    });
    return {result: 'link', address, expires: expires.toISOString()};
  } catch (error) {
    if (error instanceof MessageError) return {result: 'refused', reason: error.said};
    throw error;
  }
}
