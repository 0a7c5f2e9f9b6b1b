import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {installed, layStatic, templates, type Peer} from './peer.ts';

const config = `export default {output: 'export', experimental: {cpus: 2}, typescript: {ignoreBuildErrors: true}};
`;
const tsconfig = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['dom', 'dom.iterable', 'ES2023'],
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    strict: true,
    allowJs: true,
    noEmit: true,
    esModuleInterop: true,
    skipLibCheck: true,
    resolveJsonModule: true,
    isolatedModules: true,
    incremental: true,
    plugins: [{name: 'next'}]
  },
  include: [
    'next-env.d.ts',
    '**/*.ts',
    '**/*.tsx',
    '.next/types/**/*.ts',
    '.next/dev/types/**/*.ts'
  ],
  exclude: ['node_modules']
};

/** The project's own Next and React with the same simple pages; types are not checked, as the others check none. */
export function next(): Peer {
  return {
    name: 'Next alone',
    version: installed('.', 'next'),
    command: process.execPath,
    args: ['node_modules/next/dist/bin/next', 'build'],
    env: {NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production'},
    output: 'out',
    prepare: (dir, corpus) => {
      fs.writeFileSync(path.join(dir, 'package.json'), '{"type": "module"}');
      fs.writeFileSync(path.join(dir, 'next.config.mjs'), config);
      fs.writeFileSync(path.join(dir, 'tsconfig.json'), JSON.stringify(tsconfig));
      fs.cpSync(path.join(templates, 'next'), dir, {recursive: true});
      fs.cpSync(path.join(corpus.dir, 'articles'), path.join(dir, 'articles'), {recursive: true});
      layStatic(path.join(dir, 'public'), corpus);
      // Its bundler follows no link out of the site: hard links, or copies where the disk allows none.
      if (
        spawnSync('cp', ['-al', path.resolve('node_modules'), path.join(dir, 'node_modules')])
          .status !== 0
      )
        fs.cpSync('node_modules', path.join(dir, 'node_modules'), {
          recursive: true,
          verbatimSymlinks: true
        });
    }
  };
}
