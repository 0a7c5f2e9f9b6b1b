import fs from 'node:fs';
import {parse, parseDocument} from 'yaml';
import {locales, type Locale} from '../i18n/locales.ts';
import {listFolders, splitFrontMatter, wordsFile} from './files.ts';
import {fingerprint} from './fingerprint.ts';

/**
 * `npm run translated -- news/<slug>`: records that the translation is up to date with its original as it stands now.
 * Without an argument it lists what is not.
 */
const wanted = process.argv.slice(2);
const all = wanted.includes('--all');
const folders = listFolders();
const unknown = wanted.filter(name => name !== '--all' && !folders.some(({kind, slug}) => `${kind}/${slug}` === name));
if (unknown.length) {
  console.error(`No such item: ${unknown.join(', ')}. Name it as folder and slug, for example news/aban-tribunal-hearings.`);
  process.exit(1);
}

let behind = 0;
for (const folder of folders) {
  for (const locale of locales) {
    const file = wordsFile(folder, locale);
    const stale = fs.existsSync(file) ? staleTranslation(file, of => wordsFile(folder, of)) : null;
    if (!stale) continue;
    if (all || wanted.includes(`${folder.kind}/${folder.slug}`)) {
      fs.writeFileSync(file, stale.mended);
      console.log(`${file}: recorded as made from the original ${stale.hash}`);
    } else if (!wanted.length) {
      behind++;
      console.log(`${folder.kind}/${folder.slug} (${locale}): the original has changed since`);
    }
  }
}
if (!wanted.length) console.log(`${behind} ${behind === 1 ? 'translation is' : 'translations are'} older than the original.`);

function staleTranslation(file: string, originalOf: (locale: Locale) => string): {mended: string; hash: string} | null {
  const raw = fs.readFileSync(file, 'utf8');
  const text = splitFrontMatter(raw);
  const translation = text && (parse(text.head) as {translation?: {status: string; of?: Locale; ofHash?: string}}).translation;
  if (!text || !translation || translation.status === 'original' || !translation.of) return null;
  const original = splitFrontMatter(fs.readFileSync(originalOf(translation.of), 'utf8'));
  const hash = original && fingerprint(original);
  if (!hash || hash === translation.ofHash) return null;
  const head = parseDocument(text.head);
  head.setIn(['translation', 'ofHash'], hash);
  return {hash, mended: `---\n${head.toString({lineWidth: 0}).trimEnd()}\n---\n${text.body}`};
}
