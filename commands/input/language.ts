import {formatMessage} from '../../i18n/catalogue/format.ts';
import {message, quote, type Value} from '../../i18n/catalogue/message.ts';
import {MessageError} from '../../i18n/catalogue/messageError.ts';
import {defaultLocale, isLocale, locales, type Locale} from '../../i18n/locales.ts';

/** The option of commands that speak both languages. */
export const languageOption = {lang: {type: 'string', default: defaultLocale}} as const;

/** The language that `--lang` asks for. It is read before all else, so that errors in other options are said in it. */
export const language: Locale = languageIn(process.argv.slice(2));

/** A message in the language that was asked for. */
export const say = (text: Value): string => formatMessage(text, language);

/** Prints a message. */
export const print = (text: Value): void => console.log(say(text));

/** Prints a message as an error and exits with status 1. */
export function stopWith(...texts: readonly Value[]): never {
  console.error(texts.map(say).join(' '));
  process.exit(1);
}

/** Says a MessageError and exits with status 1. Throws any other error again. */
export function stopWithError(error: unknown, ...texts: readonly Value[]): never {
  if (error instanceof MessageError) stopWith(error.said, ...texts);
  throw error;
}

function languageIn(args: readonly string[]): Locale {
  const at = args.findIndex(arg => /^--lang(?:=|$)/.test(arg));
  if (at < 0) return defaultLocale;
  const asked = args[at]?.split('=')[1] ?? args[at + 1] ?? '';
  if (isLocale(asked)) return asked;
  console.error(
    formatMessage(
      message('command.language', {lang: quote(asked), known: locales.join(' or ')}),
      defaultLocale
    )
  );
  process.exit(1);
}
