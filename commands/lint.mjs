import {spawnSync} from 'node:child_process';
import {refuseArguments} from '../setup/arguments.mjs';

/** `npm run lint`: code and classes, CSS, and which room imports which. Prints one line for each check that passes. */
refuseArguments('lint');
const bin = name => `node_modules/.bin/${name}`;
const checks = [
  {name: 'code and classes', command: [bin('eslint'), '-c', 'lint/eslint.js', '.']},
  {
    name: 'logical CSS',
    command: [
      bin('stylelint'),
      '--config',
      'lint/stylelint.js',
      'app/**/*.css',
      '--ignore-pattern',
      'app/fonts.css'
    ]
  },
  {
    name: 'rooms and circles',
    command: [
      bin('depcruise'),
      '--config',
      'lint/rooms.cjs',
      'app',
      'views',
      'components',
      'records',
      'search',
      'files',
      'commands',
      'i18n',
      'share',
      'publish',
      'desk',
      'bench',
      'setup',
      'e2e'
    ]
  }
];

let failed = 0;
for (const {
  name,
  command: [file, ...args]
} of checks) {
  const {status, stdout, stderr} = spawnSync(file, args, {encoding: 'utf8'});
  if (status !== 0) {
    failed++;
    console.error(`lint: ${name}\n${stdout}${stderr}`);
  } else console.log(`lint: ${name}: in order`);
}
process.exitCode = failed ? 1 : 0;
