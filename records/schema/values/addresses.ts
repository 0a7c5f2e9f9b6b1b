import {message, type Message} from '../../../i18n/catalogue/message.ts';

/** What is wrong with an address elsewhere on the web, as what is expected; null if nothing. */
export function addressProblem(value: string): Message | null {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !/^https?:\/\//i.test(value)) return message('values.url');
  if (/[\s\p{C}<>"\\^`{|}]/u.test(value)) return message('values.urlCharacters');
  if (url.username || url.password) return message('values.urlPassword');
  if (!/^[^.]+(?:\.[^.]+)+$/.test(url.hostname) || /^[\d.]+$/.test(url.hostname))
    return message('values.urlHost', {host: url.hostname});
  return null;
}

/** What is expected of a hashtag that is wrong; null if it is right. */
export function hashtagProblem(value: string): Message | null {
  if (!value.startsWith('#')) return message('values.hashtagMark', {tag: `#${value}`});
  if (!/^#[\p{L}\p{M}\p{Nd}_]+$/u.test(value)) return message('values.hashtagForm');
  if (!/\p{L}/u.test(value)) return message('values.hashtagLetter');
  return null;
}
