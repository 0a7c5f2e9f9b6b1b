import type {Locale} from '../../i18n/locales.ts';
import type {Localized, Topic} from '../../records/index.ts';
import {addDays, makeSources, sentences, type MadeDocument, type NewsFile} from './documents.ts';
import {capital, inventedName} from './names.ts';
import {writers} from './prose.ts';
import type {Random} from './random.ts';

/** What a news item may speak of. */
export type NewsPlan = {
  index: number;
  slug: string;
  date: string;
  people: readonly {slug: string; name: Localized}[];
  cases: readonly string[];
  actions: readonly string[];
  organisations: readonly Localized[];
  /** An older item to link to. */
  earlier: string | undefined;
  isDraft: boolean;
};

/** One item in ten has a picture. */
export const hasPicture = (index: number) => index % 10 === 3;

/** A news item of 400 to 800 words in each language. */
export function makeNews(plan: NewsPlan, random: Random): MadeDocument {
  const {index, slug, date, people, organisations} = plan;
  const place = inventedName(random);
  const facts: NewsFile = {
    recordNo: index + 1,
    state: plan.isDraft ? 'draft' : 'published',
    kind: random.pickCommon([
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
    ]),
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
    organisations: [...organisations],
    topics: [
      ...new Set<Topic>([
        random.pickCommon([
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
        ]),
        random.pick(['trials', 'protests', 'health', 'labour', 'women', 'solidarity'])
      ])
    ],
    media: hasPicture(index)
      ? [
          {
            id: 'scene',
            src: 'scene.jpg',
            alt: {en: `Coloured shapes over ${place.en}`, fa: `شکل‌های رنگی بر فراز ${place.fa}`},
            caption: sentences(random),
            credit: {en: 'Example Studio', fa: 'آتلیه نمونه'},
            graphic: 'none'
          }
        ]
      : [],
    links: random.chance(20)
      ? [
          {
            id: 'film',
            kind: 'video',
            title: sentences(random),
            publisher: {en: 'Example Radio', fa: 'رادیو نمونه'},
            url: `https://example.org/film/${index}`,
            lang: 'en'
          }
        ]
      : [],
    since: random.chance(20)
      ? [{date: addDays(date, 200), text: sentences(random), sources: ['source-1']}]
      : [],
    hashtags: {en: [], fa: []},
    actions: [...plan.actions],
    corrections: random.chance(4)
      ? [{on: addDays(date, 20), severity: 'minor', note: sentences(random)}]
      : [],
    sources: makeSources(random, random.between(1, 4), date)
  };
  const words = random.between(400, 800);
  const own = (lang: Locale) => {
    const name = (people[0]?.name ?? place)[lang];
    return {
      head: {
        title: writers[lang](random).title(name),
        summary: writers[lang](random).summary(name)
      },
      body: body(lang, words, facts, plan, random)
    };
  };
  return {
    kind: 'news',
    slug,
    facts,
    words: {en: own('en'), fa: own('fa')},
    ...(hasPicture(index) && {picture: 'scene.jpg'})
  };
}

function body(
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
