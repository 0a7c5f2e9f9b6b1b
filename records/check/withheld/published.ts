import {locales} from '../../../i18n/locales.ts';
import {pathName} from '../../read/finding.ts';
import type {ReadFolder} from '../../read/folder.ts';
import type {Located} from '../../read/yaml.ts';
import {isReferenceField} from '../facts/references.ts';
import {walk} from '../facts/walk.ts';

/** A string that readers, machines or addresses get. */
export type PublishedString = {
  text: string;
  file: string;
  /** `folder name` for the slug, `text` for a body. */
  field: string;
  /** Line of its first character in the file. */
  firstLine: () => number;
};

/**
 * Every string of a document: its slug, all facts, all front matter, and the bodies. Not the slugs of other documents
 * and the ids of sources that its facts refer to, since those are checked where they are defined.
 */
export function publishedStringsOf({slug, facts, words}: ReadFolder): PublishedString[] {
  if (!facts) return [];
  return [
    {text: slug, file: facts.file, field: 'folder name', firstLine: () => 1},
    ...stringsIn(facts),
    ...locales.flatMap(locale => {
      const read = words[locale];
      if (!read) return [];
      const {located, text, file} = read;
      const body = {text: text.body, file, field: 'text', firstLine: () => text.bodyLine};
      return [...stringsIn(located), body];
    })
  ];
}

function stringsIn(located: Located): PublishedString[] {
  const strings: PublishedString[] = [];
  walk(located.data, (path, _key, value) => {
    if (typeof value === 'string' && !isReference(path))
      strings.push({
        text: value,
        file: located.file,
        field: pathName(path),
        firstLine: () => located.lineOf(path)
      });
  });
  return strings;
}

/** `person: slug`, `people: [slug]` or `sources: [id]`. */
function isReference(path: readonly PropertyKey[]): boolean {
  const [list, key] = [path.at(-2), path.at(-1)];
  const field = typeof key === 'number' ? list : key;
  return field === 'sources' || (field !== undefined && isReferenceField(field));
}
