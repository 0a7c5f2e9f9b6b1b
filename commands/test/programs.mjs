import fs from 'node:fs';
import {refuseArguments} from '../../setup/arguments.mjs';
import {installPackages, stop} from '../../setup/install.mjs';
import {installPrograms, programTestFiles} from '../../setup/programs.mjs';
import {runUnitTests} from '../../setup/unitTests.mjs';

/**
 * `npm run test:programs`: opens the built site in text browsers, feed readers, spreadsheets and other programs that
 * readers use. On Debian as root it installs those that are missing, which takes some minutes.
 */
refuseArguments('test:programs');
process.chdir(new URL('../..', import.meta.url).pathname);
installPackages();
if (!fs.existsSync('out/en.html')) stop('There is no site in out/. Run npm run build first.');
installPrograms({heavy: true});
const {passed, failed} = await runUnitTests(programTestFiles(), {env: process.env});
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
