import fs from 'node:fs';
import path from 'node:path';
import {stringify} from 'yaml';
import {documentKinds, type DocumentKind} from '../../records/schema/documents.ts';
import {splitFrontMatter} from '../../records/read/files.ts';
import {fingerprint} from '../../records/read/fingerprint.ts';
import {makeAction, makeCase} from './cases.ts';
import {organisation, spreadDay, type MadeDocument} from './documents.ts';
import {inventedPerson} from './names.ts';
import {makeNews, type NewsPlan} from './news.ts';
import {nameInText, makePerson, personSlug, type PersonPlan} from './people.ts';
import {makeScene} from './pictures.ts';
import {randomFrom, type Random} from './random.ts';
import {copyPages} from './standing.ts';

/** Numbers of documents: all that were written, and those that readers see. */
export type CorpusCounts = {
  items: number;
  written: Record<DocumentKind, number>;
  released: Record<DocumentKind, number>;
};

/** Of a hundred items 80 are news, 15 people, 4 cases and 1 a call to act. */
function sharesOf(items: number) {
  const prisoners = Math.round(items * 0.15);
  const cases = Math.max(1, Math.round(items * 0.04));
  const actions = Math.max(1, Math.round(items * 0.01));
  return {news: items - prisoners - cases - actions, prisoners, cases, actions};
}
/** One news item in fifty is a draft. */
const isDraft = (index: number) => index % 50 === 49;

/** The random numbers of one document, by its name. */
type Stream = (name: string) => Random;

/**
 * Writes `items` made-up documents in both languages into the empty folder `dir`, and copies the site's standing pages
 * and registries there. The same seed and number give the same files. All names are invented.
 */
export async function writeCorpus(dir: string, items: number, seed = 1): Promise<CorpusCounts> {
  if (fs.existsSync(dir) && fs.readdirSync(dir).length)
    throw new Error(`${dir} is not empty; name a new folder`);
  const shares = sharesOf(items);
  const stream: Stream = name => randomFrom(`${seed} ${name}`);
  const plans = planPeople(shares.prisoners, shares.cases, stream);
  const write = (document: MadeDocument) =>
    writeDocument(dir, document, stream(`picture ${document.slug}`));
  for (const plan of plans) await write(makePerson(plan, stream(`person ${plan.index}`)));
  for (let index = 0; index < shares.cases; index++) {
    const defendants = plans.filter(({legalCase}) => legalCase === caseSlug(index));
    await write(makeCase(index, caseSlug(index), defendants, stream(`case ${index}`)));
  }
  for (let index = 0; index < shares.actions; index++) {
    const random = stream(`action ${index}`);
    const opened = spreadDay(index, shares.actions, random);
    const people = someOf(plans, 1, random).map(({slug}) => slug);
    await write(makeAction(index, shares.actions, opened, people, random));
  }
  for (let index = 0; index < shares.news; index++) {
    const random = stream(`news ${index}`);
    await write(makeNews(planNews(index, items, plans, stream, random), random));
  }
  const pages = copyPages('content/pages', path.join(dir, 'pages'));
  for (const name of ['contact', 'mirrors', 'laws', 'charges', 'prisons', 'courts', 'officials'])
    fs.copyFileSync(`content/${name}.yaml`, path.join(dir, `${name}.yaml`));
  const written = {...shares, pages};
  return {items, written, released: {...written, news: shares.news - Math.floor(shares.news / 50)}};
}

const newsSlug = (index: number) => `item-${index + 1}`;
const caseSlug = (index: number) => `trial-${index + 1}`;

/** Two people in three are defendants in a case, together with others who were arrested at about the same time. */
function planPeople(count: number, cases: number, stream: Stream): PersonPlan[] {
  return Array.from({length: count}, (_, index) => {
    const random = stream(`name ${index}`);
    const name = inventedPerson(random);
    const identity = random.chance(4) ? 'initials' : 'public';
    return {
      index,
      name,
      identity,
      slug: personSlug({name, identity, index}),
      arrest: spreadDay(index, count, random),
      ...(index % 3 !== 2 && {legalCase: caseSlug(Math.floor((index * cases) / count))})
    };
  });
}

function planNews(
  index: number,
  items: number,
  plans: readonly PersonPlan[],
  stream: Stream,
  random: Random
): NewsPlan {
  const {news, actions} = sharesOf(items);
  const people = someOf(plans, random.between(0, 3), random);
  const earlier = index > 0 ? random.between(0, index - 1) : -1;
  return {
    index,
    people: people.map(person => ({slug: person.slug, name: nameInText(person)})),
    slug: newsSlug(index),
    date: spreadDay(index, news, random),
    isDraft: isDraft(index),
    cases: [...new Set(people.flatMap(({legalCase}) => legalCase ?? []))].slice(0, 1),
    actions: random.chance(2) ? [`call-${random.between(1, actions)}`] : [],
    organisations: random.chance(40)
      ? [organisation(random, 5 + Math.round(items / 50), at => stream(`organisation ${at}`))]
      : [],
    earlier: earlier < 0 || isDraft(earlier) ? undefined : newsSlug(earlier)
  };
}

/** At most `count` different members of a list. */
function someOf<T>(list: readonly T[], count: number, random: Random): T[] {
  const [first, ...rest] = list;
  return first === undefined
    ? []
    : [...new Set(Array.from({length: count}, () => random.pick([first, ...rest])))];
}

async function writeDocument(
  root: string,
  {kind, slug, facts, words, picture}: MadeDocument,
  random: Random
) {
  const dir = path.join(root, kind, slug);
  fs.mkdirSync(dir, {recursive: true});
  fs.writeFileSync(
    path.join(dir, documentKinds[kind].facts),
    stringify(facts, {aliasDuplicateObjects: false})
  );
  // A third of the texts are written in Farsi and translated into English.
  const [original, other] = random.chance(33) ? (['fa', 'en'] as const) : (['en', 'fa'] as const);
  const text = (lang: 'en' | 'fa', translation: object) =>
    `---\n${stringify({...words[lang].head, translation})}---\n\n${words[lang].body}`;
  const first = text(original, {status: 'original'});
  const split = splitFrontMatter(first);
  if (!split) throw new Error(`${kind}/${slug}/${original}.md has no front matter`);
  fs.writeFileSync(path.join(dir, `${original}.md`), first);
  fs.writeFileSync(
    path.join(dir, `${other}.md`),
    text(other, {status: 'translated', of: original, ofHash: fingerprint(split)})
  );
  if (picture !== undefined) fs.writeFileSync(path.join(dir, picture), await makeScene(random));
}
