import type {MessageKey, Value} from '../../../i18n/catalogue/message.ts';
import {localeRecord, type Locale} from '../../../i18n/locales.ts';
import {textOf, type Finding} from '../../check/index.ts';
import {kinds} from '../../read/files.ts';
import {fieldName} from './fieldName.ts';

/** Messages of the check whose cure is a command, with those that name the button of the desk instead. */
const cures: Partial<Record<MessageKey, MessageKey>> = {
  'check.placeholder': 'inDesk.placeholder',
  'pictures.strip': 'inDesk.strip',
  'translations.outdated': 'inDesk.outdated',
  'translations.record': 'inDesk.record',
  'values.fingerprint': 'inDesk.fingerprint',
  'values.recordNo': 'inDesk.recordNo',
  'yaml.knownFields': 'inDesk.knownFields'
};

function inDesk(value: Value): Value {
  if (Array.isArray(value)) return (value as readonly Value[]).map(inDesk);
  if (typeof value !== 'object' || !('key' in value)) return value;
  const {key, values} = value;
  return {
    key: cures[key] ?? key,
    ...(values && {
      values: Object.fromEntries(Object.entries(values).map(([name, of]) => [name, inDesk(of)]))
    })
  };
}

/** What a finding says to an editor of the desk. */
export type FindingWords = ReturnType<typeof textOf> & {
  /** The field as the form calls it; what the check calls it where the form has none. */
  place: string;
  /** Whether nothing has been filled in yet. */
  isEmpty: boolean;
};

/** A finding as the desk says it: with the desk's buttons as cures, and the field in words. */
export function findingWords(finding: Finding, locale: Locale): FindingWords {
  const {field, found, expected} = finding;
  const said = textOf({field, found: inDesk(found), expected: inDesk(expected)}, locale);
  return {...said, place: placeOf(finding, locale) ?? said.field, isEmpty: isNothing(found)};
}

function placeOf({file, field}: Finding, locale: Locale): string | undefined {
  const kind = kinds.find(each => each === file.split(/[/\\]/).at(-3));
  try {
    return kind && fieldName(kind, field, locale).join(localeRecord[locale].comma);
  } catch {
    // A file, a link or such: no field of the form.
    return undefined;
  }
}

const isNothing = (found: Value): boolean =>
  typeof found === 'object' &&
  (('quoted' in found && found.quoted.trim() === '') ||
    ('key' in found && found.key === 'common.nothing'));
