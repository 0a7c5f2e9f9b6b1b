import {formatMessage} from './format.ts';
import type {Message} from './message.ts';

/** An error for editors, which can be said in both languages. `message` says it in English. */
export class MessageError extends Error {
  readonly said: Message;

  constructor(said: Message) {
    super(formatMessage(said, 'en'));
    this.said = said;
  }
}

/** What an error says: its message in both languages, or the text of a library, which the message `key` holds. */
export const saidBy = (error: unknown, otherwise: (english: string) => Message): Message =>
  error instanceof MessageError ? error.said : otherwise((error as Error).message);
