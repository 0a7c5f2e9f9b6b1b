import type {MessageKey} from '../../../i18n/catalogue/message.ts';
import {issueOf} from '../issue.ts';
import type {contactWays, ownWays} from '../registries.ts';

type Way = (typeof contactWays)[number] | (typeof ownWays)[number];

/** What the value of each way looks like. */
const wayForms = {
  post: {form: /^[^\n]+(?:\n[^\n]+){1,6}$/, key: 'values.postal'},
  email: {form: /^[^@\s]+@[^@\s]+\.[A-Za-z]{2,}$/, key: 'values.email'},
  phone: {form: /^\+[1-9][\d ]{6,18}$/, key: 'values.phone'},
  handle: {form: /^@[\w.-]+(?:@[\w.-]+)?$/, key: 'values.account'},
  signal: {form: /^https:\/\/signal\.me\/#(?:eu|p)\/\S+$/, key: 'values.signal'},
  onion: {form: /^https?:\/\/(?:[\w-]+\.)*[a-z2-7]{56}\.onion(?:\/\S*)?$/, key: 'values.onion'}
} as const satisfies Record<Way, {form: RegExp; key: MessageKey}>;

/** What is wrong with the address of a way, as the text of an issue; null if nothing is. */
export const wayProblem = (kind: Way, value: string): string | null =>
  wayForms[kind].form.test(value) ? null : issueOf(wayForms[kind].key);
