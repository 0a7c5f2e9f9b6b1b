import {stop} from './install.mjs';

/** Ends with one line if a command that takes no arguments has any. */
export function refuseArguments(usage) {
  const [first] = process.argv.slice(2);
  if (first !== undefined)
    stop(`“${first}” is not an option or argument of this command. Usage: npm run ${usage}`);
}
