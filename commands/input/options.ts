import {parseArgs, type ParseArgsConfig} from 'node:util';
import {message, quote} from '../../i18n/catalogue/message.ts';
import {stopWith} from './language.ts';

/**
 * Parses a command's options with `parseArgs`, strictly. On an unknown option, a missing value or an unexpected
 * argument it prints what is wrong and the usage, and exits with status 1. `most` is the number of arguments that the
 * command takes besides options, where it takes any.
 */
export function readOptions<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
  most = Infinity
) {
  try {
    const parsed = parseArgs(config);
    const surplus = parsed.positionals[most];
    if (surplus !== undefined)
      stopWith(message('command.surplus', {argument: quote(surplus)}), usageOf(usage));
    return parsed;
  } catch (error) {
    return stopWith(
      message('command.option', {english: firstSentence((error as Error).message)}),
      usageOf(usage)
    );
  }
}

/** Removes Node’s hint about arguments that begin with a dash: no command takes any. */
const firstSentence = (text: string) => text.split(/\.(?:\s|$)/, 1)[0] ?? '';

export const usageOf = (usage: string) => message('command.usage', {usage: `npm run ${usage}`});

/** Prints a message and exits with status 1. */
export function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
