import {refuseArguments} from '../setup/arguments.mjs';
import {installPackages, run} from '../setup/install.mjs';

/** `npm run site`: from a fresh clone to the site in the browser. */
refuseArguments('site');
process.chdir(new URL('..', import.meta.url).pathname);
installPackages();
run('npm', ['run', '--silent', 'build', '--', '--local']);
run('npm', ['run', '--silent', 'serve']);
