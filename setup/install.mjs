import {spawnSync} from 'node:child_process';
import fs from 'node:fs';

/**
 * Installs the packages if they are missing or older than the lock file. This and what it imports are plain Node:
 * nothing is installed yet.
 */
export function installPackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 10))
    stop(
      `This needs Node 20.10 or newer; this is ${process.versions.node}. See https://nodejs.org`
    );
  const marker = 'node_modules/.package-lock.json';
  const current =
    fs.existsSync(marker) &&
    fs.statSync(marker).mtimeMs >= fs.statSync('package-lock.json').mtimeMs - 1000;
  if (current) return;
  console.log('Installing packages …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error']);
  fs.utimesSync(marker, new Date(), new Date());
}

/** Runs a program in the foreground and ends with its status if it fails. */
export function run(command, args, options = {}) {
  const {status, error} = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options
  });
  if (error) stop(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

export function stop(message) {
  console.error(message);
  process.exit(1);
}
