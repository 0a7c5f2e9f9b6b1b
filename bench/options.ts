import {parseArgs, type ParseArgsConfig} from 'node:util';

/** The options on the command line, as `parseArgs` describes them. Ends the program on an unknown one. */
export function readOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options
) {
  try {
    return parseArgs({options}).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** Whole numbers of at least `least`, separated by commas; ends the program if `text` is anything else. */
export function wholeNumbers(option: string, text: string, least: number): number[] {
  const numbers = text.split(',').map(Number);
  if (numbers.some(number => !Number.isInteger(number) || number < least))
    fail(
      `--${option} is “${text}”; expected whole numbers of ${least} or more, with commas between`
    );
  return numbers;
}

/** A whole number of at least `least`; ends the program if `text` is anything else. */
export function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least)
    fail(`--${option} is “${text}”; expected a whole number of ${least} or more`);
  return number;
}

/** Prints an error without a stack and ends the program with 2. */
export function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

const begun = Date.now();

/** Prints the seconds since the start and what is being done. A terminal shows one line that changes. */
export function progress(what: string): void {
  const line = `[${((Date.now() - begun) / 1000).toFixed(0).padStart(5)} s] ${what}`;
  process.stdout.write(process.stdout.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
}
