import {refuseArguments} from '../../setup/arguments.mjs';
import {installPackages, run} from '../../setup/install.mjs';

/**
 * `npm run test:interruptions`: builds that are killed, run out of disk, or run beside a desk leave the published site
 * whole. About 15 minutes, so only the nightly run has it. As root it also fills a disk.
 */
refuseArguments('test:interruptions');
process.chdir(new URL('../..', import.meta.url).pathname);
installPackages();
run('node', ['--import', 'tsx', '--test', 'e2e/interruptions.ts']);
