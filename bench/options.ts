/** The value behind `--name` on the command line. */
export function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? undefined : process.argv[at + 1];
}

/** A number behind `--name`; says what is wrong with it and ends if it is not at least `least`. */
export function numberOption(name: string, fallback: number, least: number): number {
  const given = option(name);
  const value =
    given === undefined && !process.argv.includes(`--${name}`) ? fallback : Number(given ?? NaN);
  if (!Number.isFinite(value) || value < least)
    fail(`--${name} is “${given ?? ''}”; expected a number of at least ${least}.`);
  return value;
}

/** Ends the program with a plain message. */
export function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

const begun = Date.now();
const isScreen = process.stdout.isTTY;

/** One line that says where a long measurement stands; on a screen it is written over. */
export function progress(what: string): void {
  const line = `[${((Date.now() - begun) / 1000).toFixed(0).padStart(5)} s] ${what}`;
  process.stdout.write(isScreen ? `\r\x1b[K${line}` : `${line}\n`);
}
