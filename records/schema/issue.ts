import {message, type Message, type MessageKey} from '../../i18n/catalogue/message.ts';

/**
 * zod's issues carry one text. Ours is a message of the check as JSON, which `records/read/validate.ts` reads back, so
 * that it can be said in either language.
 */
export const issue = (problem: Message | null): string => JSON.stringify(problem);

/** The text of an issue for a message. */
export const issueOf = (key: MessageKey, values?: Message['values']): string =>
  issue(message(key, values));

/** Options of a zod check, whose function says what is wrong with a text; null if nothing. */
export const issueFrom = (problemOf: (text: string) => Message | null) => ({
  error: ({input}: {input?: unknown}) => issue(problemOf(String(input)))
});

/** The message in the text of an issue; null if zod wrote it. */
export function messageOf(text: string): Message | null {
  return text.startsWith('{"key":') ? (JSON.parse(text) as Message) : null;
}
