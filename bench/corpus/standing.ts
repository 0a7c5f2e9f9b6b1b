import fs from 'node:fs';
import path from 'node:path';
import {locales, otherLocale} from '../../i18n/locales.ts';
import {splitFrontMatter} from '../../records/read/files.ts';
import {fingerprint} from '../../records/read/fingerprint.ts';

/**
 * Takes the site's standing pages over, since every page links to them. Links from them to items become plain words,
 * because those items are not there; the fingerprints of the originals are written anew.
 */
export function copyPages(from: string, to: string): number {
  const slugs = fs.readdirSync(from);
  for (const slug of slugs) {
    fs.cpSync(path.join(from, slug), path.join(to, slug), {recursive: true});
    const texts = locales
      .map(locale => ({locale, file: path.join(to, slug, `${locale}.md`)}))
      .filter(({file}) => fs.existsSync(file));
    for (const {file} of texts)
      fs.writeFileSync(
        file,
        fs
          .readFileSync(file, 'utf8')
          .replace(/\[([^\]]+)\]\(\/(?:news|prisoners|cases)\/[^)]*\)/g, '$1')
      );
    for (const {locale, file} of texts) {
      const original = path.join(to, slug, `${otherLocale(locale)}.md`);
      const text = fs.existsSync(original)
        ? splitFrontMatter(fs.readFileSync(original, 'utf8'))
        : null;
      if (text)
        fs.writeFileSync(
          file,
          fs
            .readFileSync(file, 'utf8')
            .replace(/ofHash: "[0-9a-f]{12}"/, `ofHash: "${fingerprint(text)}"`)
        );
    }
  }
  return slugs.length;
}
