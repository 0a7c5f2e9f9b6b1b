import {z, type core} from 'zod';
import type {Locale} from '../../../i18n/locales.ts';
import {documentKinds, type DocumentKind} from '../../schema/documents.ts';
import {fieldText} from './fieldText.ts';
import {hints} from '../../schema/hints.ts';
import {isCountryCode} from '../../schema/values/countries.ts';
import type {Control, Field, Form, Option} from './controls.ts';

type Schema = core.$ZodType;
type Def = core.$ZodTypes['_zod']['def'];
type Path = readonly string[];
type Context = {locale: Locale; words: typeof fieldText};

const defOf = (schema: Schema) => schema._zod.def as Def;

/**
 * The form for a kind of document, made from its schema. Throws for a part of the schema that has no control, so that
 * none can be forgotten.
 */
export function describeForm(kind: DocumentKind, locale: Locale, words = fieldText): Form {
  const {factsSchema, wordsSchema} = documentKinds[kind];
  const context = {locale, words};
  return {
    facts: fieldsOf(factsSchema, [kind], context),
    words: fieldsOf(wordsSchema, [kind], context)
  };
}

function fieldsOf(schema: Schema, path: Path, context: Context): Field[] {
  const def = defOf(schema);
  if (def.type !== 'object') throw new Error(`${path.join('.')} is no group of fields.`);
  return Object.entries(def.shape).map(([name, inner]) => {
    const {schema: own, optional} = unwrap(inner);
    const at = [...path, name];
    const {label, description} = context.words(at, context.locale);
    return {name, label, description, optional, control: controlOf(own, at, context)};
  });
}

function controlOf(schema: Schema, path: Path, context: Context): Control {
  const def = defOf(schema);
  switch (def.type) {
    case 'string':
      return textControl(schema, context.locale);
    case 'number':
      return numberControl(schema);
    case 'boolean':
      return {kind: 'yesno'};
    case 'enum':
      return {kind: 'choice', options: optionsOf(Object.values(def.entries), path, context)};
    case 'literal':
      return {kind: 'choice', options: optionsOf(def.values, path, context)};
    case 'array': {
      const entry = controlOf(unwrap(def.element).schema, path, context);
      return {kind: 'list', entry, least: limitsOf(schema).minItems ?? 0};
    }
    case 'object':
      return isPair(def.shape)
        ? {kind: 'pair'}
        : {kind: 'group', fields: fieldsOf(schema, path, context)};
    case 'union':
      return variants(def, path, context);
    default:
      throw new Error(
        `${path.join('.')} is of type ${def.type}, for which the form has no control.`
      );
  }
}

/** Whether fields are a text in both languages. */
const isPair = (shape: Readonly<Record<string, Schema>>) =>
  Object.keys(shape).join() === 'en,fa' &&
  Object.values(shape).every(each => defOf(each).type === 'string');

function optionsOf(values: readonly unknown[], path: Path, context: Context): Option[] {
  const labels = context.words(path, context.locale).values;
  return values.map(String).map(value => ({value, label: labels[value] ?? value}));
}

function variants(def: Def & {type: 'union'}, path: Path, context: Context): Control {
  const by = (def as {discriminator?: string}).discriminator;
  if (by === undefined)
    throw new Error(`${path.join('.')} is a union without a field that tells its parts apart.`);
  return {
    kind: 'variants',
    by,
    label: context.words([...path, by], context.locale).label,
    options: def.options.flatMap(each => {
      const fields = fieldsOf(each, path, context);
      const control = fields.find(({name}) => name === by)?.control;
      const others = fields.filter(({name}) => name !== by);
      return control?.kind === 'choice'
        ? control.options.map(option => ({...option, fields: others}))
        : [];
    })
  };
}

/** A schema without the wrappers that say whether its value may be missing. */
function unwrap(schema: Schema): {schema: Schema; optional: boolean} {
  const def = defOf(schema);
  return def.type === 'optional' || def.type === 'default'
    ? {schema: unwrap(def.innerType).schema, optional: true}
    : {schema, optional: false};
}

/** The limits of a schema, as JSON Schema names them. */
const limitsOf = (schema: Schema) => z.toJSONSchema(schema, {unrepresentable: 'any', io: 'input'});

function textControl(schema: Schema, locale: Locale): Control {
  const hint = hints.get(schema);
  if (hint && 'refersTo' in hint) return {kind: 'reference', to: hint.refersTo};
  switch (hint?.written) {
    case 'day':
    case 'known':
    case 'partial':
      return {kind: 'date', form: hint.written};
    case 'instant':
    case 'address':
    case 'hashtag':
      return {kind: hint.written};
    case 'country':
      return {kind: 'choice', options: countries(locale)};
    default: {
      const {maxLength} = limitsOf(schema);
      return {kind: 'text', ...(maxLength !== undefined && {most: maxLength})};
    }
  }
}

function numberControl(schema: Schema): Control {
  const {type, minimum, exclusiveMinimum, maximum} = limitsOf(schema);
  const whole = type === 'integer';
  const above = exclusiveMinimum === undefined ? null : Number(exclusiveMinimum) + (whole ? 1 : 0);
  return {kind: 'number', least: minimum ?? above, most: maximum ?? null, whole};
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The countries by name. */
function countries(locale: Locale): Option[] {
  const names = new Intl.DisplayNames(locale, {type: 'region'});
  return letters
    .flatMap(first => letters.map(second => first + second))
    .filter(isCountryCode)
    .map(value => ({value, label: names.of(value) ?? value}))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}
