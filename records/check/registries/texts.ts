import fs from 'node:fs';
import type {ZodType} from 'zod';
import {shortPath} from '../../read/files.ts';
import type {Finding} from '../../read/finding.ts';
import {isText, readText} from '../../read/source/readText.ts';
import {readValid} from '../../read/validate.ts';
import type {Located} from '../../read/yaml.ts';
import {registryFile} from '../../registries/read.ts';
import {registryFiles, type RegistryName} from '../../registries/schema.ts';
import type {Context} from '../context.ts';
import {checkSameDates} from '../texts/agreement.ts';
import {checkPassage} from '../texts/passage.ts';
import {isProse, passagesIn} from '../texts/passages.ts';
import {checkStyle} from '../texts/style/style.ts';
import {targetsIn} from '../texts/targets.ts';

/** The registries in `content/` that can be read as YAML. */
export const readRegistryFiles = (): Located[] =>
  (Object.keys(registryFiles) as RegistryName[]).flatMap(name => {
    const file = registryFile(name);
    if (!fs.existsSync(file)) return [];
    const read = readText(file);
    if (!isText(read)) return [];
    const {located} = readValid(read.text, shortPath(file), registryFiles[name] as ZodType);
    return located ?? [];
  });

/** Findings in the texts of a registry: the same as in the texts of an item’s facts. */
export function checkRegistryTexts(located: Located, context: Context): Finding[] {
  const targets = targetsIn(context);
  return [
    ...passagesIn(located).flatMap(passage => checkPassage(passage, targets)),
    ...checkSameDates(located),
    ...styleOf(located)
  ];
}

/** Departures from our Farsi style in the registries. */
export const registryStyle = (): Finding[] => readRegistryFiles().flatMap(styleOf);

const styleOf = (located: Located) => checkStyle(passagesIn(located).filter(isProse));
