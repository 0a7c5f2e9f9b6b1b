import './input/environment.ts';
import {formatNumber} from '../i18n/numbers.ts';
import {countClaims} from '../records/check/facts/claims.ts';
import {termUsesIn} from '../records/check/texts/glossary.ts';
import {interfaceSlips} from '../records/check/texts/style/interface.ts';
import {registryStyle} from '../records/check/registries/texts.ts';
import {prosePassagesOf} from '../records/check/texts/passages.ts';
import {checkStyle} from '../records/check/texts/style/style.ts';
import {formatMessage} from '../i18n/catalogue/format.ts';
import {message} from '../i18n/catalogue/message.ts';
import {formatFinding, textOf, type Finding} from '../records/check/index.ts';
import {checkIncrementally} from '../records/check/incremental.ts';
import {describeHeldBack, heldBackIn} from '../records/check/withheld/heldBack.ts';
import {language as locale, languageOption} from './input/language.ts';
import {readOptions} from './input/options.ts';

/**
 * `npm run check`: prints every finding in the content, then how many claims carry a source and a date. Exit status 1
 * if there is an error. `--json` prints the findings for programs; `--terms` lists where Farsi texts and the interface
 * use a term that the glossary avoids or a false friend, and where the Farsi text does not use the glossary's term.
 * `--lang fa` says the findings in Farsi.
 */
const {
  values: {json, terms}
} = readOptions('check [-- --json | --terms] [--lang fa]', {
  options: {
    json: {type: 'boolean'},
    terms: {type: 'boolean'},
    ...languageOption
  }
});
const {findings, folders} = checkIncrementally();
const errors = findings.filter(finding => finding.level === 'error').length;

if (json) console.log(JSON.stringify(findings.map(inWords), null, 2));
else if (terms) listTerms();
else listFindings();
process.exitCode = errors ? 1 : 0;

/** A finding with its texts in the language that was asked for. */
function inWords(finding: Finding) {
  const {found, expected} = textOf(finding, locale);
  return {...finding, found, expected};
}

function listFindings() {
  for (const finding of findings) console.log(`${formatFinding(finding, locale)}\n`);
  console.log(formatMessage(message('summary.claims', countClaims(folders)), locale));
  const heldBack = describeHeldBack(heldBackIn(folders), locale);
  if (heldBack) console.log(heldBack);
  const total = {items: folders.length, errors, warnings: findings.length - errors};
  console.log(formatMessage(message('summary.total', total), locale));
}

function listTerms() {
  const departures = [
    ...folders.flatMap(folder => checkStyle(prosePassagesOf(folder))),
    ...registryStyle(),
    ...interfaceSlips()
  ];
  for (const finding of departures) console.log(`${formatFinding(finding, locale)}\n`);
  const counted = message('summary.departures', {count: departures.length});
  console.log(`${formatMessage(counted, locale)}\n`);
  const uses = folders.flatMap(folder => termUsesIn(folder).map(use => ({folder, ...use})));
  const missed = uses.filter(({followed}) => !followed);
  for (const {folder, term, farsi} of missed)
    console.log(`${folder.kind}/${folder.slug}: “${term}” without «${farsi}»`);
  const [used, followed] = [uses.length, uses.length - missed.length].map(count =>
    formatNumber(count, 'en')
  );
  console.log(
    `${used} uses of glossary terms, ${followed} of them with our Farsi term; judge the others, listed above`
  );
}
