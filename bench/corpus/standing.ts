import fs from 'node:fs';
import path from 'node:path';
import {locales, otherLocale, type Locale} from '../../i18n/locales.ts';
import {splitFrontMatter} from '../../records/read/files.ts';
import {fingerprint} from '../../records/read/fingerprint.ts';

/**
 * Copies the site's standing pages from `from` to `to`, since every page links to them; returns their number. Links to
 * items become plain text, because those items do not exist, and the fingerprints of the originals are updated.
 */
export function copyPages(from: string, to: string): number {
  const slugs = fs.readdirSync(from);
  for (const slug of slugs) {
    const dir = path.join(to, slug);
    fs.cpSync(path.join(from, slug), dir, {recursive: true});
    const fileOf = (locale: Locale) => path.join(dir, `${locale}.md`);
    const written = locales.filter(locale => fs.existsSync(fileOf(locale)));
    for (const locale of written)
      edit(fileOf(locale), text =>
        text.replace(/\[([^\]]+)\]\(\/(?:news|prisoners|cases)\/[^)]*\)/g, '$1')
      );
    for (const locale of written) {
      const original = fileOf(otherLocale(locale));
      const split = fs.existsSync(original) && splitFrontMatter(fs.readFileSync(original, 'utf8'));
      if (split)
        edit(fileOf(locale), text =>
          text.replace(/ofHash: "[0-9a-f]{12}"/, `ofHash: "${fingerprint(split)}"`)
        );
    }
  }
  return slugs.length;
}

function edit(file: string, change: (text: string) => string) {
  fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
}
