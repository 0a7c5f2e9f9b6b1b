import fs from 'node:fs';
import {formatNumber} from '../i18n/numbers.ts';
import {factsFile} from '../records/read/files.ts';
import {countClaims} from '../records/check/claims.ts';
import {termUses} from '../records/check/glossary.ts';
import {formatFinding} from '../records/check/index.ts';
import {checkKept} from '../records/check/kept.ts';

/**
 * `npm run check`: every finding in all content, then how many claims carry a source and a date. `--json` for
 * programs, `--terms` for the list of glossary terms and whether the Farsi follows them. Exit status 1 if there is an error.
 */
const {findings, folders} = checkKept();
const errors = findings.filter(finding => finding.level === 'error').length;
const asked = (flag: string) => process.argv.includes(flag);

if (asked('--json')) console.log(JSON.stringify(findings, null, 2));
else if (asked('--terms')) listTerms();
else {
  for (const finding of findings) console.log(`${formatFinding(finding)}\n`);
  const {claims, sourced, dated} = countClaims(folders);
  console.log(
    `${claims} claims about people and cases: ${sourced} with a source, ${dated} with a date`
  );
  console.log(`${folders.length} items, ${errors} errors, ${findings.length - errors} warnings`);
}
process.exitCode = errors ? 1 : 0;

function listTerms() {
  let used = 0;
  let followed = 0;
  for (const folder of folders) {
    const facts = fs.existsSync(factsFile(folder))
      ? fs.readFileSync(factsFile(folder), 'utf8')
      : '';
    const text = (locale: 'en' | 'fa') =>
      JSON.stringify(folder.words[locale]?.located.data ?? '') +
      (folder.words[locale]?.text.body ?? '');
    const uses = termUses(text('en'), text('fa') + facts);
    used += uses.length;
    followed += uses.filter(use => use.followed).length;
    for (const {term, farsi} of uses.filter(use => !use.followed))
      console.log(`${folder.kind}/${folder.slug}: “${term}” without «${farsi}»`);
  }
  console.log(
    `${formatNumber(used, 'en')} uses of glossary terms, ${formatNumber(followed, 'en')} with the house’s Farsi term; the rest is listed above for a reader to judge`
  );
}
