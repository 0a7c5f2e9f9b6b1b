import {execFileSync, spawnSync} from 'node:child_process';

/** The reason to skip a test if a program is missing, naming the Debian package that has it; false if it is there. */
export const unlessInstalled = (program: string, debianPackage: string): string | false =>
  spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
    ? false
    : `${program} (Debian package ${debianPackage}) is not installed`;

/** The reason to skip a test if Python cannot import a module; false if it can. */
export const unlessPythonHas = (module: string, debianPackage: string): string | false =>
  spawnSync('/usr/bin/python3', ['-c', `import ${module}`]).status === 0
    ? false
    : `Python's ${module} (Debian package ${debianPackage}) is not installed`;

/** What a program prints, with a UTF-8 locale. Throws if it fails. */
export const outputOf = (program: string, args: readonly string[], input?: string): string =>
  execFileSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: {...process.env, LC_ALL: 'C.UTF-8'},
    ...(input !== undefined && {input})
  });
