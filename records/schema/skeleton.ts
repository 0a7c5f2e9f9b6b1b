import {stringify} from 'yaml';
import type {core} from 'zod';
import type {Locale} from '../../i18n/locales.ts';
import {documentKinds, type DocumentKind} from './documents.ts';
import {children} from './shape.ts';
import {placeholder, startingFacts} from './startingFacts.ts';

/** Kinds of document that `npm run new` can make, by the word that an editor types. */
export const newKinds = {
  news: 'news',
  prisoner: 'prisoners',
  case: 'cases',
  action: 'actions'
} as const satisfies Record<string, DocumentKind>;

type Described = core.$ZodType & {description?: string};
const unwrap = (schema: Described): Described => {
  const def = schema._zod.def as core.$ZodTypes['_zod']['def'];
  return def.type === 'optional' || def.type === 'default' ? unwrap(def.innerType) : schema;
};

/** A field's docstring, its allowed values, and the fields of a list's entries. */
function explain(field: Described): string {
  const inner = unwrap(field);
  const def = inner._zod.def as core.$ZodTypes['_zod']['def'];
  const allowed = def.type === 'enum' ? ` One of: ${Object.values(def.entries).join(', ')}.` : '';
  const element = def.type === 'array' ? unwrap(def.element) : undefined;
  const entry = element ? children(element).map(([name]) => name) : [];
  const choices = (element?._zod.def as {entries?: Record<string, string>} | undefined)?.entries;
  const anyOf = choices ? ` Any of: ${Object.values(choices).join(', ')}.` : '';
  const fields = entry.length ? ` Each entry: ${entry.join(', ')}.` : '';
  const meaning = field.description ?? inner.description ?? '';
  return `${meaning}${allowed}${anyOf}${fields}`.trim();
}

/**
 * YAML with a comment above each field that explains it. Optional fields without a value are
 * comments.
 */
function commented(schema: Described, value: object, indent = ''): string {
  const values = new Map(Object.entries(value));
  return children(unwrap(schema))
    .map(([name, field]) => {
      const note = explain(field);
      const comment = note ? `${indent}# ${note}\n` : '';
      const own: unknown = values.get(name);
      if (own === undefined) return `${comment}${indent}# ${name}:\n`;
      if (
        typeof own === 'object' &&
        own !== null &&
        !Array.isArray(own) &&
        !isWords(own) &&
        unwrap(field)._zod.def.type === 'object'
      )
        return `${comment}${indent}${name}:\n${commented(field, own, `${indent}  `)}`;
      return (
        comment +
        (
          stringify({[name]: own}, {lineWidth: 0, aliasDuplicateObjects: false}) +
          leftOut(unwrap(field), own)
        ).replace(/^(?=.)/gm, indent)
      );
    })
    .join(indent ? '' : '\n');
}

/** Optional fields of a list's entries, as comments under the last entry. */
function leftOut(list: Described, entries: unknown): string {
  const last: unknown = Array.isArray(entries) ? entries.at(-1) : undefined;
  if (typeof last !== 'object' || last === null) return '';
  return children(list)
    .flatMap(([, entry]) => children(entry))
    .filter(([name]) => !(name in last))
    .map(([name]) => `    # ${name}:\n`)
    .join('');
}
const isWords = (value: object) => 'en' in value && 'fa' in value;

const bodies = {
  en:
    `${placeholder.en} The text, in Markdown. Dates: :date[2021-11-18]. ` +
    'A page of this site: [the people](/prisoners).',
  fa:
    `${placeholder.fa} متن به مارک‌داون. تاریخ: :date[2021-11-18]. ` +
    'صفحه‌ای از سایت: [زندانیان](/prisoners).'
} as const;

const aboutFile =
  '# A new item. The comment above a field says what it means. Fields that begin with # are optional.';
const aboutRough =
  '# rough: not yet read by a second person; then write translated. When this text says what the ' +
  'original says, and\n# again after each change of the original: npm run translated -- (folder)/(slug)';

/**
 * The files of a new document by name: a draft in both languages that matches the schema. `day` is
 * the present day, as YYYY-MM-DD.
 */
export function skeleton(
  kind: DocumentKind,
  recordNo: number,
  day: string
): Record<string, string> {
  const {facts, factsSchema, wordsSchema} = documentKinds[kind];
  const head = (locale: Locale, translation: object) =>
    commented(wordsSchema, {
      ...(kind !== 'prisoners' && {title: placeholder[locale]}),
      summary: placeholder[locale],
      translation
    }).trimEnd();
  const farsi = head('fa', {status: 'rough', of: 'en'}).replace(
    /^(translation:)/m,
    `${aboutRough}\n$1`
  );
  return {
    [facts]: `${aboutFile}\n\n${commented(factsSchema, startingFacts[kind](recordNo, day))}`,
    'en.md': `---\n${head('en', {status: 'original'})}\n---\n${bodies.en}\n`,
    'fa.md': `---\n${farsi}\n---\n${bodies.fa}\n`
  };
}
