import {
  defineDocumentType,
  defineNestedType,
  type DocumentType,
  type FieldDef,
  type FieldDefs,
  type ListFieldDefItem
} from 'contentlayer/source-files/schema';
import {z} from 'zod';
import {locales} from '../../i18n/locales.ts';
import {documentKinds, type DocumentKind} from '../schema/documents.ts';
import {typeNames} from './read.ts';

/**
 * The document types, derived from the one schema. A document is the facts of an item and its words in each language,
 * without the text.
 */
export const documentTypes: DocumentType[] = (Object.keys(typeNames) as DocumentKind[]).map(kind =>
  defineDocumentType(() => ({
    name: typeNames[kind],
    contentType: 'data',
    fields: {
      slug: {type: 'string', required: true, description: 'Folder name, and the address.'},
      ...fieldsOf(documentKinds[kind].factsSchema),
      words: {
        type: 'nested',
        required: true,
        description: 'Title and summary by language. At least one language is there.',
        of: nested(
          Object.fromEntries(
            locales.map(locale => [locale, fieldOf(documentKinds[kind].wordsSchema.optional())])
          )
        )
      }
    }
  }))
);

/** The definitions as text: it changes whenever a generated type does. */
export const definitions = (): string =>
  JSON.stringify(documentTypes, (_key, value: unknown) =>
    typeof value === 'function' ? (value as () => unknown)() : value
  );

/** Unnamed: Contentlayer gives named nested types an `_id` and a `_raw` that the data lacks. */
const nested = (fields: FieldDefs) => defineNestedType(() => ({fields}));

const fieldsOf = (schema: z.ZodObject): Record<string, FieldDef> =>
  Object.fromEntries(Object.entries(schema.shape).map(([name, field]) => [name, fieldOf(field)]));

/** One field with its docstring. Dates stay strings: Contentlayer's `date` reads a Solar year as a Gregorian one. */
function fieldOf(schema: z.core.$ZodType): FieldDef {
  if (schema instanceof z.ZodOptional)
    return {...fieldOf(schema.unwrap()), ...described(schema), required: false};
  if (schema instanceof z.ZodDefault)
    return {
      ...fieldOf(schema.unwrap()),
      ...described(schema),
      required: false,
      default: schema.def.defaultValue as never
    };
  const base = {required: true, ...described(schema)};
  if (schema instanceof z.ZodArray) return {...base, type: 'list', of: itemOf(schema.element)};
  if (schema instanceof z.ZodObject || schema instanceof z.ZodDiscriminatedUnion)
    return {...base, type: 'nested', of: nested(fieldsOfObject(schema))};
  return {...base, ...scalarOf(schema)};
}

const described = (schema: z.core.$ZodType) => {
  const description = schema instanceof z.ZodType ? schema.description : undefined;
  return description === undefined ? {} : {description};
};

function itemOf(schema: z.core.$ZodType): ListFieldDefItem.Item {
  if (schema instanceof z.ZodObject || schema instanceof z.ZodDiscriminatedUnion)
    return nested(fieldsOfObject(schema));
  return scalarOf(schema);
}

/** Contentlayer has no union of unnamed types: a field is required only where every option requires it. */
function fieldsOfObject(schema: z.ZodObject | z.ZodDiscriminatedUnion): Record<string, FieldDef> {
  if (schema instanceof z.ZodObject) return fieldsOf(schema);
  const options = schema.options.map(option => fieldsOf(option as z.ZodObject));
  const merged: Record<string, FieldDef> = {};
  for (const option of options)
    for (const [name, field] of Object.entries(option)) {
      const known = merged[name];
      const required = options.every(each => each[name]?.required);
      merged[name] =
        known?.type === 'enum' && field.type === 'enum'
          ? {...known, required, options: [...new Set([...known.options, ...field.options])]}
          : {...field, required};
    }
  return merged;
}

type Scalar =
  | {type: 'string'}
  | {type: 'number'}
  | {type: 'boolean'}
  | {type: 'enum'; options: readonly string[]};

function scalarOf(schema: z.core.$ZodType): Scalar {
  if (schema instanceof z.ZodNumber) return {type: 'number'};
  if (schema instanceof z.ZodBoolean) return {type: 'boolean'};
  if (schema instanceof z.ZodEnum) return {type: 'enum', options: schema.options.map(String)};
  if (schema instanceof z.ZodLiteral)
    return {type: 'enum', options: [...schema.values].map(String)};
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) return {type: 'string'};
  throw new Error(`The schema has a ${schema._zod.def.type}, which a document type cannot hold.`);
}
