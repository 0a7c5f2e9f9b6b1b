import fs from 'node:fs';
import path from 'node:path';
import {z} from 'zod';
import {isLocale, locales} from '../../i18n/locales.ts';
import {issueOf} from '../schema/issue.ts';
import {contentDir} from '../read/files.ts';
import {isText, readText} from '../read/source/readText.ts';
import {readValid} from '../read/validate.ts';

const form = issueOf('redirects.form');
/** Names of letters, digits, hyphens and underscores: every host and every file system takes them. */
const address = z
  .string({error: form})
  .regex(/^(?:\/[A-Za-z0-9_-]+)+$/, form)
  .max(200, issueOf('values.urlLength', {most: 200}));

/** Schema of `content/redirects.yaml`. */
export const redirectsSchema = z.array(
  z.strictObject({
    from: address.describe(
      'Address that no longer exists. Without a language if `to` has none, such as /news/old-name.'
    ),
    to: address.describe(
      'Page that readers get instead. With its language, such as /en/news, for an address of the former site; ' +
        'without one, such as /news/new-name, if both addresses exist in each language.'
    )
  })
);

/** An entry of `redirects.yaml`. */
export type RedirectEntry = z.infer<typeof redirectsSchema>[number];
/** A redirect from one address of the site to another. */
export type Redirect = {from: string; to: string};

/** Path of the file. */
export const redirectsFile = (): string => path.join(contentDir(), 'redirects.yaml');

/** The entries of `redirects.yaml`; none if there is no file or it is not valid, which the check reports. */
export function readRedirects(): readonly RedirectEntry[] {
  const file = redirectsFile();
  if (!fs.existsSync(file)) return [];
  const source = readText(file);
  return readValid(isText(source) ? source.text : '', file, redirectsSchema).valid ?? [];
}

/** The language at the beginning of an address, and the path within it; `locale` is null if there is none. */
export function splitAddress(whole: string) {
  const [, first = '', ...rest] = whole.split('/');
  return isLocale(first)
    ? {locale: first, path: `/${rest.join('/')}`}
    : {locale: null, path: whole};
}

/**
 * The redirects of the site: an entry without a language stands for one in each. `isPage` says whether readers can see
 * a page, by its path within a language; an entry that leads elsewhere is left out, so that the address of a hidden
 * page is never sent to anyone.
 */
export const redirectsOf = (
  entries: readonly RedirectEntry[],
  isPage: (path: string) => boolean
): Redirect[] =>
  entries.flatMap(({from, to}) => {
    const target = splitAddress(to);
    if (!isPage(target.path)) return [];
    if (target.locale !== null) return [{from, to}];
    return locales.map(locale => ({from: `/${locale}${from}`, to: `/${locale}${to}`}));
  });
