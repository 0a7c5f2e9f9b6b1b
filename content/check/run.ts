import {checkContent, formatFinding} from './index.ts';

/** `npm run check`: every finding in all content; `--json` for programs. Exit status 1 if there is an error. */
const {findings, folders} = checkContent();
const errors = findings.filter(finding => finding.level === 'error').length;
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(findings, null, 2));
} else {
  for (const finding of findings) console.log(`${formatFinding(finding)}\n`);
  console.log(`${folders.length} items, ${errors} errors, ${findings.length - errors} warnings`);
}
process.exitCode = errors ? 1 : 0;
