import fs from 'node:fs';
import {parseDocument} from 'yaml';
import {locales, type Locale} from '../i18n/locales.ts';
import {isWithin, type ReadFolder} from '../records/read/folder.ts';
import {checkContent, formatFinding} from '../records/check/index.ts';
import {wordsFile} from '../records/read/files.ts';
import {fingerprintOf} from '../records/read/fingerprint.ts';

/**
 * `npm run translated -- news/<slug>`: records that the translation is up to date with its original as it stands now.
 * An item with errors is refused, and then nothing at all is written. Without an argument it lists what is behind.
 */
const wanted = process.argv.slice(2);
const {findings, folders} = checkContent();
const unknown = wanted.filter(
  name => name !== '--all' && !folders.some(({kind, slug}) => `${kind}/${slug}` === name)
);
if (unknown.length)
  stop(
    `No such item: ${unknown.join(', ')}. Name it as folder and slug, for example news/aban-tribunal-hearings.`
  );

if (wanted.length)
  record(
    folders.filter(({kind, slug}) => wanted.includes('--all') || wanted.includes(`${kind}/${slug}`))
  );
else list();

function record(chosen: readonly ReadFolder[]) {
  // A bad hash is no reason to refuse: this is what writes it.
  const errors = findings.filter(
    finding =>
      finding.level === 'error' &&
      finding.field !== 'translation.ofHash' &&
      chosen.some(folder => isWithin(finding, folder))
  );
  if (errors.length)
    stop(
      `${errors.map(formatFinding).join('\n\n')}\n\nNothing was recorded: mend ${errors.length === 1 ? 'this error' : `these ${errors.length} errors`} first.`
    );
  for (const folder of chosen) {
    for (const {locale, head, body, hash} of behindIn(folder)) {
      const front = parseDocument(head);
      front.setIn(['translation', 'ofHash'], hash);
      fs.writeFileSync(
        wordsFile(folder, locale),
        `---\n${front.toString({lineWidth: 0}).trimEnd()}\n---\n${body}`
      );
      console.log(`${wordsFile(folder, locale)}: recorded as made from the original ${hash}`);
    }
  }
}

function list() {
  let count = 0;
  for (const folder of folders) {
    for (const {locale, ofHash} of behindIn(folder)) {
      count++;
      console.log(
        `${folder.kind}/${folder.slug} (${locale}): ${ofHash ? 'the original has changed since' : 'not recorded yet'}`
      );
    }
  }
  console.log(
    `${count} ${count === 1 ? 'translation is' : 'translations are'} not recorded, or older than the original.`
  );
}

/** The translations of an item that do not carry the fingerprint of their original as it stands now. */
function behindIn({words}: ReadFolder) {
  return locales.flatMap(locale => {
    const own = words[locale];
    const {of, ofHash} =
      (own?.located.data as {translation?: {of?: Locale; ofHash?: string}} | undefined)
        ?.translation ?? {};
    const original = of && words[of];
    const hash = original && fingerprintOf(original.located.data, original.text.body);
    return own && hash && hash !== ofHash ? [{locale, ofHash, hash, ...own.text}] : [];
  });
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
