import {z} from 'zod';
import {localized, slug, sourceIds, sources, text} from '../schema/fields.ts';

const aliases = z
  .strictObject({
    en: z.array(text).describe('Other names in English.'),
    fa: z.array(text).describe('Other names in Farsi.')
  })
  .describe('Other names, for search.');

const law = z.strictObject({
  code: slug.describe('Short name of the law, by which its articles are referred to.'),
  name: localized.describe('Name of the law.'),
  sources,
  articles: z
    .array(
      z.strictObject({
        number: z.int().positive().describe('Number of the article.'),
        says: localized.describe('What it says, in one sentence of our own.'),
        sources: sourceIds
      })
    )
    .describe('Articles of the law to which charges refer.')
});

const chargeEntry = z.strictObject({
  code: slug.describe('Short name, by which people’s files refer to the charge. Never changed.'),
  name: localized.describe('The charge as the authorities name it, without a capital.'),
  aliases,
  articles: z
    .array(slug)
    .describe('Articles that it usually rests on, as law-number, for example tazirat-500.')
});

const prison = z.strictObject({
  code: slug.describe('Short name, by which events refer to the prison. Never changed.'),
  name: localized.describe('Name of the prison.'),
  aliases,
  city: localized.describe('City or town in which or near which it is.'),
  province: localized.describe('Province.'),
  wards: z
    .array(
      z.strictObject({
        code: slug.describe('Short name of the ward within this prison.'),
        name: localized.describe('Name of the ward.')
      })
    )
    .describe('Wards of the prison.'),
  sources
});

/** The registries in `content/`, one file each, by name. */
export const registryFiles = {
  laws: z.array(law),
  charges: z.array(chargeEntry),
  prisons: z.array(prison)
} as const;
export type RegistryName = keyof typeof registryFiles;
export type Registry<N extends RegistryName> = z.infer<(typeof registryFiles)[N]>;
