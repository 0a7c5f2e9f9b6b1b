import fs from 'node:fs';
import path from 'node:path';
import {stringify} from 'yaml';
import {documentKinds, type DocumentKind} from '../../records/schema/documents.ts';
import {splitFrontMatter} from '../../records/read/files.ts';
import {fingerprint} from '../../records/read/fingerprint.ts';
import {organisation, spreadDay, type MadeDocument} from './documents.ts';
import {inventedPerson} from './names.ts';
import {makeNews} from './news.ts';
import {calledIn, makePerson, personSlug, type PersonPlan} from './people.ts';
import {makeScene} from './pictures.ts';
import {randomFrom} from './random.ts';
import {copyPages} from './standing.ts';
import {makeAction, makeCase} from './trials.ts';

/** How many documents of each kind were written, and how many of them readers see. */
export type CorpusCounts = {
  items: number;
  written: Record<DocumentKind, number>;
  released: Record<DocumentKind, number>;
};

/** Of a hundred items 80 are news, 15 people, 4 cases and 1 a call to act; one news item in fifty is a draft. */
export function sharesOf(items: number) {
  const prisoners = Math.round(items * 0.15);
  const cases = Math.max(1, Math.round(items * 0.04));
  const actions = Math.max(1, Math.round(items * 0.01));
  return {news: items - prisoners - cases - actions, prisoners, cases, actions};
}
const isDraft = (index: number) => index % 50 === 49;

/**
 * Writes `items` made-up documents in both languages into `dir`, with the site's own standing pages and registries
 * beside them. The same seed and number give the same files. All names are invented.
 */
export async function writeCorpus(
  dir: string,
  items: number,
  seed = 1,
  onWritten: (done: number) => void = () => {}
): Promise<CorpusCounts> {
  if (fs.existsSync(dir) && fs.readdirSync(dir).length) throw new Error(`${dir} is not empty`);
  const shares = sharesOf(items);
  const stream = (name: string) => randomFrom(`${seed} ${name}`);
  const plans = planPeople(shares.prisoners, shares.cases, stream);
  let done = 0;
  const write = async (document: MadeDocument) => {
    await writeDocument(dir, document, stream(`picture ${document.slug}`));
    onWritten(++done);
  };
  for (const plan of plans) await write(makePerson(plan, stream(`person ${plan.index}`)));
  for (let index = 0; index < shares.cases; index++) {
    await write(
      makeCase(
        index,
        caseSlug(index),
        plans.filter(({trial}) => trial === caseSlug(index)),
        stream(`case ${index}`)
      )
    );
  }
  for (let index = 0; index < shares.actions; index++) {
    const random = stream(`action ${index}`);
    await write(
      makeAction(
        index,
        shares.actions,
        spreadDay(index, shares.actions, random),
        someOf(plans, 1, random).map(({slug}) => slug),
        random
      )
    );
  }
  for (let index = 0; index < shares.news; index++) {
    const random = stream(`news ${index}`);
    const people = someOf(plans, random.between(0, 3), random);
    const earlier = index > 0 ? random.between(0, index - 1) : -1;
    await write(
      makeNews(
        {
          index,
          people: people.map(person => ({slug: person.slug, name: calledIn(person)})),
          slug: newsSlug(index),
          date: spreadDay(index, shares.news, random),
          isDraft: isDraft(index),
          cases: [...new Set(people.flatMap(({trial}) => trial ?? []))].slice(0, 1),
          actions: random.chance(2) ? [`call-${random.between(1, shares.actions)}`] : [],
          organisations: random.chance(40)
            ? [organisation(random, 5 + Math.round(items / 50), at => stream(`organisation ${at}`))]
            : [],
          earlier: earlier < 0 || isDraft(earlier) ? undefined : newsSlug(earlier)
        },
        random
      )
    );
  }
  const pages = copyPages('content/pages', path.join(dir, 'pages'));
  fs.copyFileSync('content/mirrors.yaml', path.join(dir, 'mirrors.yaml'));
  const written = {...shares, pages};
  return {items, written, released: {...written, news: shares.news - Math.floor(shares.news / 50)}};
}

const newsSlug = (index: number) => `item-${index + 1}`;
const caseSlug = (index: number) => `trial-${index + 1}`;

/** Two people in three were tried with others, neighbours in time together. */
function planPeople(
  count: number,
  cases: number,
  stream: (name: string) => ReturnType<typeof randomFrom>
): PersonPlan[] {
  return Array.from({length: count}, (_, index) => {
    const random = stream(`name ${index}`);
    const name = inventedPerson(random);
    const identity = random.chance(4) ? 'initials' : 'public';
    const trial = index % 3 === 2 ? undefined : caseSlug(Math.floor((index * cases) / count));
    return {
      index,
      name,
      identity,
      slug: personSlug({name, identity, index}),
      arrest: spreadDay(index, count, random),
      ...(trial !== undefined && {trial})
    };
  });
}

function someOf<T>(list: readonly T[], count: number, random: ReturnType<typeof randomFrom>): T[] {
  const [first, ...rest] = list;
  return first === undefined
    ? []
    : [...new Set(Array.from({length: count}, () => random.pick([first, ...rest])))];
}

async function writeDocument(
  root: string,
  {kind, slug, facts, words, picture}: MadeDocument,
  random: ReturnType<typeof randomFrom>
) {
  const dir = path.join(root, kind, slug);
  fs.mkdirSync(dir, {recursive: true});
  fs.writeFileSync(path.join(dir, documentKinds[kind].facts), stringify(facts));
  // Every third text is Farsi first.
  const [original, other] = random.chance(33) ? (['fa', 'en'] as const) : (['en', 'fa'] as const);
  const text = (lang: 'en' | 'fa', translation: object) =>
    `---\n${stringify({...words[lang].head, translation})}---\n\n${words[lang].body}`;
  const first = text(original, {status: 'original'});
  const split = splitFrontMatter(first);
  if (!split) throw new Error(`${slug}: no front matter`);
  fs.writeFileSync(path.join(dir, `${original}.md`), first);
  fs.writeFileSync(
    path.join(dir, `${other}.md`),
    text(other, {status: 'translated', of: original, ofHash: fingerprint(split)})
  );
  if (picture !== undefined) fs.writeFileSync(path.join(dir, picture), await makeScene(random));
}
