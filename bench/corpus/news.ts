import type {Locale} from '../../i18n/locales.ts';
import type {Localized, Topic} from '../../records/index.ts';
import {
  addDays,
  makeSources,
  bilingualSentence,
  type MadeDocument,
  type NewsFile
} from './documents.ts';
import {capital, inventedName} from './names.ts';
import {writers} from './prose.ts';
import type {Random} from './random.ts';

/** The links of a news item to other documents, and its place in time. */
export type NewsPlan = {
  index: number;
  slug: string;
  date: string;
  people: readonly {slug: string; name: Localized}[];
  cases: readonly string[];
  actions: readonly string[];
  organisations: readonly Localized[];
  /** Slug of an older item to link to. */
  earlier: string | undefined;
  isDraft: boolean;
};

const hasPicture = (index: number) => index % 10 === 3;

/** A news item of 400 to 800 words in each language; one in ten has a picture. */
export function makeNews(plan: NewsPlan, random: Random): MadeDocument {
  const {index, slug, people} = plan;
  const place = inventedName(random);
  const facts = makeFacts(plan, place, random);
  const words = random.between(400, 800);
  const textIn = (lang: Locale) => {
    const name = (people[0]?.name ?? place)[lang];
    return {
      head: {
        title: writers[lang](random).title(name),
        summary: writers[lang](random).summary(name)
      },
      body: makeBody(lang, words, facts, plan, random)
    };
  };
  return {
    kind: 'news',
    slug,
    facts,
    words: {en: textIn('en'), fa: textIn('fa')},
    ...(hasPicture(index) && {picture: 'scene.jpg'})
  };
}

function makeFacts(plan: NewsPlan, place: Localized, random: Random): NewsFile {
  const {index, date, people} = plan;
  return {
    recordNo: index + 1,
    state: plan.isDraft ? 'draft' : 'published',
    kind: random.pickCommon(kinds),
    date,
    ...(random.chance(10) && {updated: addDays(date, random.between(1, 40))}),
    origin: random.chance(70)
      ? {type: 'own'}
      : {
          type: random.pick(['repost', 'excerpt', 'translation']),
          publisher: {en: 'The Example Post', fa: 'روزنامه نمونه'},
          url: `https://example.org/${index}`
        },
    people: people.map(person => person.slug),
    cases: [...plan.cases],
    places: [place],
    organisations: [...plan.organisations],
    topics: [
      ...new Set([
        random.pickCommon(topics),
        random.pick<Topic>(['trials', 'protests', 'health', 'labour', 'women', 'solidarity'])
      ])
    ],
    media: hasPicture(index) ? [makePicture(place, random)] : [],
    links: random.chance(20) ? [makeFilm(index, random)] : [],
    since: random.chance(20)
      ? [{date: addDays(date, 200), text: bilingualSentence(random), sources: ['source-1']}]
      : [],
    hashtags: {en: [], fa: []},
    actions: [...plan.actions],
    corrections: random.chance(4)
      ? [{on: addDays(date, 20), severity: 'minor', note: bilingualSentence(random)}]
      : [],
    sources: makeSources(random, random.between(1, 4), date)
  };
}

/** Common ones first. */
const kinds: readonly [NewsFile['kind'], ...NewsFile['kind'][]] = [
  'report',
  'statement',
  'court',
  'press-release',
  'event',
  'urgent-action',
  'letter',
  'translation',
  'obituary',
  'repost'
];
const topics: readonly [Topic, ...Topic[]] = [
  'trials',
  'protests',
  'health',
  'writers',
  'labour',
  'women',
  'accountability',
  'solidarity',
  'dual-nationals',
  'aban-2019',
  'killings-1988',
  'emergency-appeal'
];

const makePicture = (place: Localized, random: Random): NonNullable<NewsFile['media']>[number] => ({
  id: 'scene',
  src: 'scene.jpg',
  alt: {en: `Coloured shapes over ${place.en}`, fa: `شکل‌های رنگی بر فراز ${place.fa}`},
  caption: bilingualSentence(random),
  credit: {en: 'Example Studio', fa: 'آتلیه نمونه'},
  graphic: 'none'
});

const makeFilm = (index: number, random: Random): NonNullable<NewsFile['links']>[number] => ({
  id: 'film',
  kind: 'video',
  title: bilingualSentence(random),
  publisher: {en: 'Example Radio', fa: 'رادیو نمونه'},
  url: `https://example.org/film/${index}`,
  lang: 'en'
});

function makeBody(
  lang: Locale,
  words: number,
  facts: NewsFile,
  {people, earlier}: NewsPlan,
  random: Random
): string {
  const write = writers[lang](random);
  const parts: string[] = [];
  const blocks = Math.max(4, Math.round(words / 95));
  for (let index = 0; index < blocks; index++) {
    const person = people[index];
    const mention = person
      ? ` [${person.name[lang]}](/prisoners/${person.slug}), ${write.sentence()}`.replace(
          ', ',
          lang === 'fa' ? '، ' : ', '
        )
      : '';
    const dated = index === 1 ? ` :date[${facts.date}]: ${write.sentence()}` : '';
    parts.push(`${write.paragraph(85)}${mention}${dated}`);
    if (index % 3 === 1) parts.push(`## ${capital(write.phrase())}`);
  }
  if (facts.media?.length) parts.splice(2, 0, '::figure{id=scene}');
  if (facts.links?.length) parts.push('::video{id=film}');
  if (random.chance(30))
    parts.push(
      `:::quote{by="${inventedName(random)[lang]}" lang=${lang} form=summary}\n${write.paragraph(30)}\n:::`
    );
  if (random.chance(20)) parts.push(`:::note{kind=editor}\n${write.paragraph(20)}\n:::`);
  if (earlier !== undefined) parts.push(`[${capital(write.phrase())}](/news/${earlier}).`);
  return `${parts.join('\n\n')}\n`;
}
