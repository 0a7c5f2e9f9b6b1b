import {stringify} from 'yaml';
import type {core} from 'zod';
import type {Locale} from '../../i18n/locales.ts';
import {children} from './shape.ts';
import {documentKinds, type DocumentKind} from './documents.ts';

/** Stands where an editor has to write; the check refuses a published item that still holds it. */
export const placeholder = {en: '[to write]', fa: '[بنویسید]'} as const satisfies Record<
  Locale,
  string
>;

/** Kinds that `npm run new` makes, by the word an editor types. */
export const newKinds = {
  news: 'news',
  prisoner: 'prisoners',
  case: 'cases',
  action: 'actions'
} as const satisfies Record<string, DocumentKind>;

const source = {
  id: 'first',
  publisher: placeholder,
  title: placeholder,
  lang: 'en',
  type: 'media',
  publishable: true
};
const event = (date: string) => ({type: 'arrest', date, detail: placeholder, sources: ['first']});
const hashtags = {en: [], fa: []};
const later = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 90 * 86_400_000).toISOString().slice(0, 10);

/** The smallest facts that the schema accepts, for a new item of `kind`. */
function startingFacts(kind: DocumentKind, recordNo: number, day: string): object {
  const review = {reviewedOn: day, nextReviewOn: later(day)};
  const begin = {recordNo, state: 'draft'};
  const claim = {asOf: day, sources: ['first']};
  switch (kind) {
    case 'news':
      return {
        ...begin,
        kind: 'report',
        date: day,
        origin: {type: 'own'},
        people: [],
        cases: [],
        places: [],
        organisations: [],
        topics: ['trials'],
        media: [],
        links: [],
        since: [],
        hashtags,
        actions: [],
        corrections: [],
        sources: [source]
      };
    case 'prisoners':
      return {
        ...begin,
        identity: 'public',
        name: placeholder,
        aliases: {en: [], fa: []},
        consent: {portrait: false, health: false},
        gender: 'unknown',
        nationalities: ['IR'],
        occupation: placeholder,
        occupationGroup: 'other',
        activities: [],
        charges: [],
        events: [event(day)],
        sentence: {kind: 'unknown', ...claim},
        hashtags,
        disputes: [],
        ...review,
        sources: [source],
        changes: []
      };
    case 'cases':
      return {
        ...begin,
        defendants: [{name: placeholder, outcome: placeholder, ...claim}],
        court: placeholder,
        charges: [],
        events: [event(day)],
        disputes: [],
        ...review,
        sources: [source],
        changes: []
      };
    case 'actions':
      return {
        ...begin,
        opened: day,
        target: {name: placeholder},
        risk: 'abroad-only',
        identityDisclosed: 'none',
        people: [],
        ...review,
        sources: [source]
      };
    case 'pages':
      return {state: 'draft', order: recordNo, updated: day, sources: []};
  }
}

type Described = core.$ZodType & {description?: string};
const unwrap = (schema: Described): Described => {
  const def = schema._zod.def as core.$ZodTypes['_zod']['def'];
  return def.type === 'optional' || def.type === 'default' ? unwrap(def.innerType) : schema;
};

/** What the schema says of a field: its meaning, its allowed values, what an entry of a list holds. */
function explain(field: Described): string {
  const inner = unwrap(field);
  const def = inner._zod.def as core.$ZodTypes['_zod']['def'];
  const allowed = def.type === 'enum' ? ` One of: ${Object.values(def.entries).join(', ')}.` : '';
  const element = def.type === 'array' ? unwrap(def.element) : undefined;
  const entry = element ? children(element).map(([name]) => name) : [];
  const choices = (element?._zod.def as {entries?: Record<string, string>} | undefined)?.entries;
  return `${field.description ?? inner.description ?? ''}${allowed}${choices ? ` Any of: ${Object.values(choices).join(', ')}.` : ''}${entry.length ? ` Each entry: ${entry.join(', ')}.` : ''}`.trim();
}

/** YAML with each field under its own explanation; fields that may be left out stand there as comments. */
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

/** What an entry of a list may hold beside what stands there, as comments under the last one. */
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
  en: `${placeholder.en} The text, in Markdown. Dates: :date[2021-11-18]. A page of this site: [the people](/prisoners).`,
  fa: `${placeholder.fa} متن به مارک‌داون. تاریخ: :date[2021-11-18]. صفحه‌ای از سایت: [زندانیان](/prisoners).`
} as const;

/** The files of a new item by name: a draft in both languages that passes the schema. `day` is today, as YYYY-MM-DD. */
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
    '# rough: not yet read by a second person; then write translated. When this text says what the original says, and\n# again after each change of the original: npm run translated -- (folder)/(slug)\n$1'
  );
  return {
    [facts]: `# A new item. What each field means stands above it; fields that begin with # may be left out.\n\n${commented(factsSchema, startingFacts(kind, recordNo, day))}`,
    'en.md': `---\n${head('en', {status: 'original'})}\n---\n${bodies.en}\n`,
    'fa.md': `---\n${farsi}\n---\n${bodies.fa}\n`
  };
}
