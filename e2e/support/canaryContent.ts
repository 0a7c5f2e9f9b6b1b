import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import {parse, stringify} from 'yaml';
import {addEntries, ownCourt, withOwnEntries} from './canaryRegistries.ts';
import {foldedNames} from './foldedMarkers.ts';
import {prefix} from './markers.ts';

/** For each kind, the file with its facts and an item to copy. */
const kinds = {
  news: {facts: 'item.yaml', like: 'europe-supporters-statement'},
  prisoners: {facts: 'person.yaml', like: 'baktash-abtin'},
  cases: {facts: 'case.yaml', like: 'three-writers'},
  actions: {facts: 'action.yaml', like: 'write-about-mehran-raoof'},
  pages: {facts: 'page.yaml', like: 'about'}
} as const;
export type Kind = keyof typeof kinds;
type Facts = Record<string, unknown>;

const letters = (n: number): string =>
  (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(97 + (n % 26));

/** Puts a unique marker into every text, address, tag and source id. */
function mark(value: unknown, stem: string, counter = {n: 0}, keys: string[] = []): unknown {
  if (Array.isArray(value)) return value.map(entry => mark(entry, stem, counter, keys));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, mark(inner, stem, counter, [...keys, key])])
    );
  if (typeof value !== 'string') return value;
  const key = keys.at(-1) ?? '';
  const marker = `${prefix}${stem}${letters(counter.n++)}`;
  if (keys.includes('hashtags')) return `${value}${marker}`;
  if (key === 'en' || key === 'fa') {
    // A card has no room for a court with more words.
    const own = keys.includes('court') ? key : value;
    return `${own} ${marker} ${foldedNames[key]}`;
  }
  if (key === 'handle' || key === 'field' || (key === 'text' && keys.includes('originalTitle')))
    return `${value} ${marker}`;
  if (key === 'url' || key === 'archiveUrl')
    return `${value.replace(/[#?].*$/, '').replace(/\/$/, '')}/${marker}`;
  if ((key === 'id' && keys.includes('sources')) || key === 'sources')
    return `${value}-${prefix}${stem}id`;
  return value;
}

/** A moment of scheduled items; the check accepts ten years ahead at most. */
const inFiveYears = () => new Date(Date.now() + 5 * 365 * 86_400_000).toISOString();

/** Fields that the copied news item does not have. */
const more: Facts = {
  eventDate: '2021-11',
  updated: '2021-12-01',
  contentWarning: {en: 'A warning.', fa: 'هشدار.'},
  byline: {name: {en: 'A name', fa: 'یک نام'}, role: {en: 'a role', fa: 'یک سمت'}},
  places: [{en: 'A place', fa: 'یک جا'}],
  organisations: [{en: 'A body', fa: 'یک نهاد'}],
  corrections: [{on: '2021-12-01', note: {en: 'A note.', fa: 'یادداشت.'}, severity: 'minor'}],
  hashtags: {en: ['#Tag'], fa: ['#برچسب']}
};
const change = {
  on: '2021-12-01',
  kind: 'update',
  field: 'events',
  note: {en: 'A change.', fa: 'یک تغییر.'}
};

let record = 9000;

async function plant(root: string, kind: Kind, slug: string, stem: string, state: Facts) {
  const {facts: name, like} = kinds[kind];
  const dir = path.join(root, kind, slug);
  fs.cpSync(path.join(root, kind, like), dir, {recursive: true});
  const file = path.join(dir, name);
  const facts = parse(fs.readFileSync(file, 'utf8')) as Facts;
  const photo = {
    id: `${prefix}${stem}photo`,
    src: `${prefix}${stem}file.jpg`,
    alt: {en: 'a', fa: 'الف'},
    caption: {en: 'c', fa: 'ج'},
    credit: {en: 'd', fa: 'د'},
    graphic: 'none'
  };
  const whole = {
    ...facts,
    ...(kind === 'news' && {...more, media: [...(facts.media as object[]), photo]}),
    ...((kind === 'prisoners' || kind === 'cases') && {changes: [change]}),
    // Before the day on which the withdrawn ones were withdrawn.
    ...(kind === 'actions' && {opened: '2026-09-01'}),
    ...(kind === 'cases' && {courts: [...(facts.courts as object[]), ownCourt(facts)]}),
    ...(kind === 'prisoners' && withOwnEntries(facts)),
    ...(kind !== 'pages' && {recordNo: ++record})
  };
  fs.writeFileSync(file, stringify({...(mark(whole, stem) as Facts), ...state}));
  if (kind === 'news')
    await sharp({create: {width: 900, height: 600, channels: 3, background: '#845'}})
      .withExif({IFD0: {Make: `${prefix}${stem}camera`}})
      .jpeg()
      .toFile(path.join(dir, photo.src));
  for (const lang of ['en', 'fa'] as const) {
    const words = path.join(dir, `${lang}.md`);
    const [, head = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(fs.readFileSync(words, 'utf8')) ?? [];
    const front = parse(head) as Facts;
    const marked = {
      ...front,
      ...(typeof front.title === 'string' && {
        title: `${front.title} ${prefix}${stem}title${lang} ${foldedNames[lang]}`
      }),
      summary: `${prefix}${stem}summary${lang} ${foldedNames[lang]}`,
      ...(kind !== 'prisoners' && {
        originalTitle: {lang: 'de', text: `${prefix}${stem}originaltitle`}
      })
    };
    fs.writeFileSync(
      words,
      `---\n${stringify(marked)}---\n${body}\n${prefix}${stem}body${lang} ${foldedNames[lang]}\n`
    );
  }
}

/** The slug of the withdrawn item of a kind, which its page keeps. */
export const withdrawnSlug = (kind: Kind) => `withdrawn-canary-${kind}`;

/**
 * Writes a copy of the real content with drafts, scheduled and withdrawn items of every kind, a withheld person, one
 * with initials, and a published item that refers to them all. Every field that readers must not see has a marker.
 */
export async function writeCanaryContent(root: string): Promise<void> {
  fs.cpSync('content', root, {recursive: true});
  addEntries(root);
  for (const kind of Object.keys(kinds) as Kind[]) {
    // Short, because the check refuses a name with a word that is wider than a share card.
    const stem = kind.slice(0, 2);
    await plant(root, kind, `${prefix}draft${kind}`, `draft${stem}`, {state: 'draft'});
    await plant(root, kind, `${prefix}scheduled${kind}`, `scheduled${stem}`, {
      state: 'published',
      publishAt: inFiveYears()
    });
    await plant(root, kind, withdrawnSlug(kind), `withdrawn${stem}`, {
      state: 'withdrawn',
      withdrawn: {
        on: '2026-10-02',
        reason: {en: 'A reason for readers.', fa: 'دلیلی برای خوانندگان.'}
      }
    });
  }
  await plant(root, 'prisoners', `${prefix}withheldslug`, 'withheld', {identity: 'withheld'});
  await plant(root, 'prisoners', 'initialled-person', 'initialled', {
    identity: 'initials',
    name: {en: `Yy ${prefix}initialledname`, fa: `یی ${prefix}initialledname`},
    aliases: {en: [`${prefix}alias`], fa: [`${prefix}alias`]}
  });
  plainText(root, 'initialled-person');
  pointAtAll(root);
}

/** The page of the person with initials is public: it gets the original facts, and markers only in the name. */
function plainText(root: string, slug: string) {
  const dir = path.join(root, 'prisoners', slug);
  const name = `${prefix}initialledname`;
  const file = path.join(dir, 'person.yaml');
  const facts = parse(
    fs.readFileSync(path.join(root, 'prisoners', kinds.prisoners.like, 'person.yaml'), 'utf8')
  ) as Facts;
  fs.writeFileSync(
    file,
    stringify({
      ...facts,
      recordNo: ++record,
      identity: 'initials',
      name: {en: `Yy ${name}`, fa: `یی ${name}`},
      aliases: {en: [`${prefix}alias`], fa: [`${prefix}alias`]}
    })
  );
  for (const lang of ['en', 'fa'])
    fs.copyFileSync(
      path.join(root, 'prisoners', kinds.prisoners.like, `${lang}.md`),
      path.join(dir, `${lang}.md`)
    );
}

function pointAtAll(root: string) {
  const file = path.join(root, 'news', kinds.news.like, 'item.yaml');
  const facts = parse(fs.readFileSync(file, 'utf8')) as {
    people: string[];
    cases: string[];
    actions: string[];
  };
  for (const state of ['draft', 'scheduled']) {
    facts.people.push(`${prefix}${state}prisoners`);
    facts.cases.push(`${prefix}${state}cases`);
    facts.actions.push(`${prefix}${state}actions`);
  }
  facts.people.push(`${prefix}withheldslug`);
  fs.writeFileSync(file, stringify(facts));
}
