import './input/environment.ts';
import {formatFinding, textOf, type Finding} from '../records/check/index.ts';
import {describeHeldBack} from '../records/check/withheld/heldBack.ts';
import {isLink, itemOf, withhold, type Withholding} from '../records/desk/withhold.ts';
import {readOptions, stop, usageLine} from './input/options.ts';

/**
 * `npm run withhold -- prisoners/<slug>`: takes a person off the site; `news/<slug>`, `cases/<slug>`, `actions/<slug>`
 * and `pages/<slug>` withdraw an item. The site can be published at once. Then it lists what is left to edit; run it
 * again to see what still is. Exit status 1 if an error would stop the build.
 */
const usage = 'withhold -- prisoners/<slug>, or news/<slug>, cases/<slug>, actions/<slug>';
const {
  positionals: [name, ...others]
} = readOptions(usage, {allowPositionals: true}, 1);
if (name === undefined || others.length) stop(`Name one item. ${usageLine(usage)}`);
print(withholdOrStop(name));

function withholdOrStop(item: string): Withholding {
  try {
    return withhold(item);
  } catch (error) {
    return stop((error as Error).message);
  }
}

/** A place in one line: file, line, field, and what stands there. */
function line(finding: Finding): string {
  const {file, line: row} = finding;
  const {field, found} = textOf(finding, 'en');
  return `  ${file}:${row}  ${field}: ${isLink(finding) ? `a link to ${found}` : 'the name'}`;
}

function print({file, places, heldBack, errors, drafts}: Withholding) {
  console.log(`${file}: taken off the site.\n`);
  if (errors.length) {
    console.log('First fix what would stop the build:\n');
    for (const error of errors) console.log(`${formatFinding(error)}\n`);
    process.exitCode = 1;
  }
  console.log(
    'Publish now: commit with a message that names no one, and push; or npm run build. ' +
      'All else can follow.\n'
  );
  if (heldBack.length) console.log(`${describeHeldBack(heldBack)}\n`);
  for (const item of new Set(places.map(itemOf))) {
    console.log(`${item}:`);
    for (const place of places.filter(each => itemOf(each) === item)) console.log(line(place));
    console.log('');
  }
  if (drafts.length) console.log(`Drafts that have the name: ${drafts.join(', ')}\n`);
  console.log(
    places.length
      ? `${places.length} places are left. Write around each name (“a defendant”), also in titles of sources and in ` +
          'addresses; remove each link; rename a folder whose name has it. Publish, and run this again to see ' +
          'what is left.'
      : 'No other published item has the name or a link. What remains outside: docs/editing.md, “Withhold a person”.'
  );
}
