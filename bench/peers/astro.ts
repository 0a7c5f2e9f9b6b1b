import fs from 'node:fs';
import path from 'node:path';
import {installed, layStatic, templates, wordsOfPages, type Peer} from './peer.ts';

const config = `export default {
  build: {format: 'file'},
  cacheDir: '.cache',
  vite: {cacheDir: '.vite'},
  markdown: {smartypants: false, syntaxHighlight: false},
  devToolbar: {enabled: false}
};
`;

const contentConfig = `import {defineCollection, z} from 'astro:content';
import {glob} from 'astro/loaders';
const source = z.object({title: z.string(), publisher: z.string(), url: z.string(), day: z.string()});
const schema = z.object({title: z.string(), summary: z.string(), day: z.string(), updated: z.string().optional(), weight: z.number(), sources: z.array(source)});
export const collections = {articles: defineCollection({loader: glob({pattern: '**/*.md', base: './articles'}), schema})};
`;

const lists = `import {getCollection} from 'astro:content';
export const sizeOfPage = 10;
const known = new Map();
export async function listOf(lang, kind) {
  const key = \`\${lang}/\${kind}/\`;
  if (!known.has(key)) known.set(key, (await getCollection('articles', ({id}) => id.startsWith(key))).sort((a, b) => a.data.weight - b.data.weight));
  return known.get(key);
}
`;

/** Astro from the folder of engines, with a content collection of Markdown files. */
export function astro(engines: string | undefined): Peer {
  return {
    name: 'Astro',
    version: installed(engines, 'astro'),
    command: process.execPath,
    args: ['node_modules/astro/astro.js', 'build', '--silent'],
    env: {ASTRO_TELEMETRY_DISABLED: '1'},
    output: 'dist',
    prepare: (dir, corpus) => {
      fs.writeFileSync(path.join(dir, 'package.json'), '{"type": "module"}');
      fs.symlinkSync(path.resolve(engines ?? '', 'node_modules'), path.join(dir, 'node_modules'));
      fs.writeFileSync(path.join(dir, 'astro.config.mjs'), config);
      fs.cpSync(path.join(templates, 'astro'), path.join(dir, 'src'), {recursive: true});
      fs.writeFileSync(path.join(dir, 'src/content.config.mjs'), contentConfig);
      fs.writeFileSync(path.join(dir, 'src/lists.js'), lists);
      fs.copyFileSync(wordsOfPages, path.join(dir, 'src/words.json'));
      fs.cpSync(path.join(corpus.dir, 'articles'), path.join(dir, 'articles'), {recursive: true});
      layStatic(path.join(dir, 'public'), corpus);
    }
  };
}
