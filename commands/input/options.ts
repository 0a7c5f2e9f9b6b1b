import {parseArgs, type ParseArgsConfig} from 'node:util';

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
    if (surplus !== undefined) stop(`“${surplus}” is one argument too many. ${usageLine(usage)}`);
    return parsed;
  } catch (error) {
    return stop(`${firstSentence((error as Error).message)}. ${usageLine(usage)}`);
  }
}

/** Removes Node’s hint about arguments that begin with a dash: no command takes any. */
const firstSentence = (message: string) => message.split(/\.(?:\s|$)/, 1)[0];

export const usageLine = (usage: string) => `Usage: npm run ${usage}`;

/** Prints a message and exits with status 1. */
export function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
