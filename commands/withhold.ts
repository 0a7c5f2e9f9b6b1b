import './input/environment.ts';
import {message, type Message} from '../i18n/catalogue/message.ts';
import {formatFinding, type Finding} from '../records/check/index.ts';
import {describeHeldBack} from '../records/check/withheld/heldBack.ts';
import {isLink, itemOf, withhold, type Withholding} from '../records/desk/withhold.ts';
import {fieldName} from '../records/read/finding.ts';
import {language, languageOption, print, say, stopWith, stopWithError} from './input/language.ts';
import {readOptions, usageOf} from './input/options.ts';

/**
 * `npm run withhold -- prisoners/<slug>`: takes a person off the site; `news/<slug>`, `cases/<slug>`, `actions/<slug>`
 * and `pages/<slug>` withdraw an item. The site can be published at once. Then it lists what is left to edit; run it
 * again to see what still is. Exit status 1 if an error would stop the build. `--lang fa` says it in Farsi.
 */
const usage =
  'withhold -- prisoners/<slug>, or news/<slug>, cases/<slug>, actions/<slug> [--lang fa]';
const {
  positionals: [name, ...others]
} = readOptions(usage, {allowPositionals: true, options: languageOption}, 1);
if (name === undefined || others.length) stopWith(message('withholding.one'), usageOf(usage));
report(withholdOrStop(name));

function withholdOrStop(item: string): Withholding {
  try {
    return withhold(item);
  } catch (error) {
    return stopWithError(error);
  }
}

/** A place in one line: file, line, field, and what stands there. */
function line(finding: Finding): Message {
  const {file, line: row, found} = finding;
  const where = {place: `${file}:${row}`, field: fieldName(finding.field)};
  return isLink(finding)
    ? message('withholding.link', {...where, found})
    : message('withholding.name', where);
}

/** Prints a message with an empty line below. */
function printPart(text: Message): void {
  console.log(`${say(text)}\n`);
}

function report({file, places, heldBack, errors, drafts}: Withholding) {
  printPart(message('withholding.takenOff', {file}));
  if (errors.length) {
    printPart(message('withholding.firstFix'));
    for (const error of errors) console.log(`${formatFinding(error, language)}\n`);
    process.exitCode = 1;
  }
  printPart(message('withholding.publish'));
  if (heldBack.length) console.log(`${describeHeldBack(heldBack, language)}\n`);
  for (const item of new Set(places.map(itemOf))) {
    console.log(`${item}:`);
    for (const place of places.filter(each => itemOf(each) === item)) print(line(place));
    console.log('');
  }
  if (drafts.length) printPart(message('withholding.drafts', {drafts}));
  print(
    places.length
      ? message('withholding.left', {count: places.length})
      : message('withholding.none')
  );
}
