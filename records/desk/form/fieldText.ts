import {z, type core} from 'zod';
import {readCatalogue} from '../../../i18n/catalogue/read.ts';
import {isolate} from '../../../i18n/direction/marks.ts';
import type {Locale} from '../../../i18n/locales.ts';
import {formatLanguage} from '../../../i18n/names.ts';
import {glossarySchema} from '../../check/texts/glossaryFile.ts';
import {mirrorsSchema} from '../../read/mirrors.ts';
import {registryFiles} from '../../registries/schema.ts';
import {documentKinds} from '../../schema/documents.ts';
import {children} from '../../schema/shape.ts';

/** What editors read about a field of the content. */
export type FieldText = {
  /** A name of a word or two, such as “Date of birth”. */
  label: string;
  /** The docstring; in Farsi, names of files and code are isolated by U+2068 and U+2069. */
  description: string;
  /** The label of each allowed value by its code; empty if any value is allowed. */
  values: Record<string, string>;
};

/**
 * Words for a field in `messages/fields.*.json`. The key is the end of the field's path, `birth/date`; the longest that
 * fits applies. `values` are labels by code, the namespace in `messages/*.json` that has them, or `language`.
 * Descriptions in English are those of the schema.
 */
type Words = {label: string; description?: string; values?: string | Record<string, string>};

const documents: Record<string, z.ZodType> = Object.fromEntries(
  Object.entries(documentKinds).map(([kind, {factsSchema, wordsSchema}]) => [
    kind,
    z.union([factsSchema, wordsSchema])
  ])
);

/** The schema of everything in `content/`: documents by kind, and the files beside their folders. */
export const contentSchema = z.object({
  ...documents,
  registries: z.object(registryFiles),
  mirrors: mirrorsSchema,
  glossary: glossarySchema
});

/**
 * Label, description and labels of values of a field. `path` begins with the kind of document, or with `registries` and
 * the name of the file: `['prisoners', 'events', 0, 'date']`. Numbers and `[]` may be left out.
 * Throws if the schema has no such field, or `messages/` no words for it.
 */
export function fieldText(path: readonly PropertyKey[], locale: Locale): FieldText {
  const names = path.filter(key => typeof key !== 'number' && key !== '[]').map(String);
  const schemas = schemasAt(names);
  const key = wordsKey(names);
  if (!schemas.length || key === undefined)
    throw new Error(`There is no field ${names.join('.')}, or no words for it in messages/.`);
  const {label, description} = wordsOf(locale)[key] ?? {label: ''};
  return {
    label,
    description: locale === 'en' ? describe(schemas) : isolateCode(description ?? ''),
    values: Object.fromEntries(
      codesOf(schemas).map(code => [code, valueLabel(key, code, locale) ?? code])
    )
  };
}

const wordsOf = (locale: Locale) => readCatalogue(`fields.${locale}`) as Record<string, Words>;

/** The key of the words for a field: the longest end of its path that has any. */
export const wordsKey = (names: readonly string[]): string | undefined =>
  names
    .map((_, index) => names.slice(index).join('/'))
    .find(each => Object.hasOwn(wordsOf('en'), each));

/** The schemas of a field by the names of its path; several where it is in a union. */
export function schemasAt(names: readonly string[]): core.$ZodType[] {
  let here: core.$ZodType[] = [contentSchema];
  for (const name of names)
    here = here.flatMap(fieldsIn).flatMap(([field, inner]) => (field === name ? [inner] : []));
  return here;
}

/** The fields of a group, or of the entries of a list. */
export const fieldsIn = (schema: core.$ZodType): [string, core.$ZodType][] =>
  children(schema).flatMap(([name, inner]) =>
    name === '[]' ? fieldsIn(inner) : [[name, inner] as [string, core.$ZodType]]
  );

type Described = core.$ZodType & {description?: string};

/** The docstrings of the schemas of one field. */
export const describe = (schemas: readonly Described[]): string =>
  [...new Set(schemas.map(each => each.description ?? inside(each)?.description ?? ''))].join(' ');

function inside(schema: core.$ZodType): Described | undefined {
  const def = schema._zod.def as core.$ZodTypes['_zod']['def'];
  if (def.type !== 'optional' && def.type !== 'default' && def.type !== 'nullable')
    return undefined;
  const inner = def.innerType as Described;
  return inner.description === undefined ? inside(inner) : inner;
}

/** The codes that a field, or each entry of a list, may have. */
export const codesOf = (schemas: readonly core.$ZodType[]): string[] =>
  schemas.flatMap(schema => {
    const def = schema._zod.def as core.$ZodTypes['_zod']['def'];
    switch (def.type) {
      case 'enum':
        return Object.values(def.entries).map(String);
      case 'literal':
        return def.values.map(String);
      case 'array':
        return codesOf([def.element]);
      case 'optional':
      case 'default':
      case 'nullable':
        return codesOf([def.innerType]);
      default:
        return [];
    }
  });

/** The label of a value of a field with these words; undefined if there is none. */
export function valueLabel(key: string, code: string, locale: Locale): string | undefined {
  const source = wordsOf('en')[key]?.values;
  if (source === 'language') return formatLanguage(code, locale);
  const labels =
    typeof source === 'string'
      ? (readCatalogue(locale) as Record<string, Record<string, string>>)[source]
      : (wordsOf(locale)[key]?.values as Record<string, string> | undefined);
  return labels?.[code];
}

/** Farsi descriptions have names of files and code between backticks. */
const isolateCode = (text: string) =>
  text.replace(/`([^`]*)`/g, (_, code: string) => isolate(code));
