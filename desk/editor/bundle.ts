import {buildSync} from 'esbuild';

/** A browser script of the desk with all that it imports, from its main file. */
export const bundleScript = (file: string): string =>
  buildSync({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: {'process.env.NODE_ENV': '"production"'},
    write: false
  }).outputFiles[0]?.text ?? '';
