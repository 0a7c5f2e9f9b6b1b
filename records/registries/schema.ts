import {z} from 'zod';
import {issueOf} from '../schema/issue.ts';
import {claim, localized, slug, sourceIds, sources, text} from '../schema/fields.ts';

const aliases = z
  .strictObject({
    en: z.array(text).describe('Other names in English.'),
    fa: z.array(text).describe('Other names in Farsi.')
  })
  .describe('Other names, for search.');

/** What the page of an entry says of it, in one paragraph. */
const about = z
  .strictObject({
    text: localized.describe('The paragraph, in our own words. Dates as :date[2021-08-03].'),
    ...claim
  })
  .optional()
  .describe(
    'What the page of this entry says of it. Only what its sources say; else leave it out.'
  );

/** Sources of an entry that says nothing of its own and so may have none. */
const ownSources = sources
  .optional()
  .describe('What `about` rests on. Leave it out if there is no `about`.');

const law = z.strictObject({
  code: slug.describe('Short name of the law, by which its articles are referred to.'),
  name: localized.describe('Name of the law.'),
  sources,
  articles: z
    .array(
      z.strictObject({
        number: z
          .int()
          .positive(issueOf('values.wholeFrom', {least: 1}))
          .describe('Number of the article.'),
        says: localized.describe('What it says, in one sentence of our own.'),
        sources: sourceIds
      })
    )
    .describe('Articles of the law to which charges refer.')
});

const chargeEntry = z.strictObject({
  code: slug.describe(
    'Short name by which the files of people and cases refer to the charge. Never change it.'
  ),
  name: localized.describe('The charge as the authorities name it, without a capital.'),
  ours: z
    .boolean()
    .optional()
    .describe(
      'true: no source gives the authorities’ words. The name says what the charge is about, without quotation marks.'
    ),
  aliases,
  articles: z
    .array(slug)
    .describe('Articles that it usually rests on, as law-number, for example tazirat-500.'),
  about,
  sources: ownSources
});

const prison = z.strictObject({
  code: slug.describe('Short name by which events refer to the prison. Never change it.'),
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
  about,
  sources
});

const court = z.strictObject({
  code: slug.describe(
    'Short name by which the files of cases and people refer to the court. Never change it.'
  ),
  name: localized.describe('Name of the court, without an article.'),
  aliases,
  city: localized.describe('City in which it sits.'),
  branches: z
    .array(
      z.strictObject({
        number: z
          .int()
          .positive(issueOf('values.wholeFrom', {least: 1}))
          .describe('Number of the branch.'),
        name: localized.describe('Whole name of the branch, with that of the court.')
      })
    )
    .describe('Branches, referred to as code-number: tehran-revolutionary-26.'),
  about,
  sources
});

const official = z.strictObject({
  code: slug.describe(
    'Short name by which the files of cases and people refer to the official. Never change it.'
  ),
  name: localized.describe('Name, as sources give it.'),
  aliases,
  office: localized.describe('The office in which the official acted, such as judge.'),
  about,
  sources: sources.describe('Sources that name the official in this office.')
});

/** The registries in `content/`, one file each, by name. */
export const registryFiles = {
  laws: z.array(law),
  charges: z.array(chargeEntry),
  prisons: z.array(prison),
  courts: z.array(court),
  officials: z.array(official)
} as const;
export type RegistryName = keyof typeof registryFiles;
export type Registry<N extends RegistryName> = z.infer<(typeof registryFiles)[N]>;
