import './input/environment.ts';
import {formatNumber} from '../i18n/numbers.ts';
import {countClaims} from '../records/check/facts/claims.ts';
import {termUsesIn} from '../records/check/texts/glossary.ts';
import {interfaceSlips} from '../records/check/texts/style/interface.ts';
import {checkStyle} from '../records/check/texts/style/style.ts';
import {formatFinding} from '../records/check/index.ts';
import {checkIncrementally} from '../records/check/incremental.ts';
import {describeHeldBack, heldBackIn} from '../records/check/withheld/heldBack.ts';
import {readOptions} from './input/options.ts';

/**
 * `npm run check`: prints every finding in the content, then how many claims carry a source and a date. Exit status 1
 * if there is an error. `--json` prints the findings for programs; `--terms` lists where Farsi texts and the interface
 * use a term that the glossary avoids or a false friend, and where the Farsi text does not use the glossary's term.
 */
const {
  values: {json, terms}
} = readOptions('check [-- --json | --terms]', {
  options: {json: {type: 'boolean'}, terms: {type: 'boolean'}}
});
const {findings, folders} = checkIncrementally();
const errors = findings.filter(finding => finding.level === 'error').length;

if (json) console.log(JSON.stringify(findings, null, 2));
else if (terms) listTerms();
else listFindings();
process.exitCode = errors ? 1 : 0;

function listFindings() {
  for (const finding of findings) console.log(`${formatFinding(finding)}\n`);
  const {claims, sourced, dated} = countClaims(folders);
  console.log(
    `${claims} claims about people and cases: ${sourced} with a source, ${dated} with a date`
  );
  const heldBack = describeHeldBack(heldBackIn(folders));
  if (heldBack) console.log(heldBack);
  console.log(`${folders.length} items, ${errors} errors, ${findings.length - errors} warnings`);
}

function listTerms() {
  const departures = [...folders.flatMap(checkStyle), ...interfaceSlips()];
  for (const finding of departures) console.log(`${formatFinding(finding)}\n`);
  console.log(`${departures.length} departures from the Farsi style in content and interface\n`);
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
