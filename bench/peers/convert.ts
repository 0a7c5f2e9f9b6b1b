import fs from 'node:fs';
import path from 'node:path';
import {parse, stringify} from 'yaml';
import {
  listFolders,
  factsFile,
  splitFrontMatter,
  wordsFile,
  type Folder
} from '../../records/read/files.ts';
import {initialsOf} from '../../records/derive/identity.ts';
import type {Localized, Source} from '../../records/index.ts';
import {locales, type Locale} from '../../i18n/locales.ts';
import type {CaseFile, EventFile, NewsFile, PersonFile} from '../corpus/documents.ts';
import {pictureAddress, plainMarkdown} from './markdown.ts';
import words from './templates/next/app/words.json';

/** Kinds of items that have a page. */
export const articleKinds = ['news', 'prisoners', 'cases'] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** `dir` holds `articles/<language>/<kind>/<slug>.md` and `pictures/`; `addresses` are those of all articles. */
export type Converted = {dir: string; addresses: string[]};

type Facts = {
  day: string;
  updated?: string | undefined;
  name?: Localized;
  sources: Source[];
  after: (lang: Locale) => string;
  news?: NewsFile;
};

/** Writes the released news, people and cases of a corpus as Markdown with front matter that every engine reads. */
export function convert(content: string, dir: string): Converted {
  const folders = listFolders(content).filter((folder): folder is Folder & {kind: ArticleKind} =>
    articleKinds.some(kind => kind === folder.kind)
  );
  const released = folders
    .map(folder => ({
      folder,
      facts: parse(fs.readFileSync(factsFile(folder), 'utf8')) as {state: string}
    }))
    .filter(({facts}) => facts.state === 'published')
    .map(({folder, facts}) => ({folder, facts: factsOf(folder.kind, facts)}))
    .sort(
      (a, b) =>
        b.facts.day.localeCompare(a.facts.day) || a.folder.slug.localeCompare(b.folder.slug, 'en')
    );
  fs.mkdirSync(path.join(dir, 'pictures'), {recursive: true});
  released.forEach(({folder, facts}, index) => {
    if (facts.news?.media?.length)
      fs.copyFileSync(
        path.join(folder.dir, 'scene.jpg'),
        path.join(dir, pictureAddress(folder.slug))
      );
    for (const lang of locales) {
      const file = path.join(dir, 'articles', lang, folder.kind, `${folder.slug}.md`);
      fs.mkdirSync(path.dirname(file), {recursive: true});
      fs.writeFileSync(file, article(folder, facts, lang, index + 1));
    }
  });
  return {
    dir,
    addresses: locales.flatMap(lang =>
      released.map(({folder: {kind, slug}}) => `/${lang}/${kind}/${slug}`)
    )
  };
}

function article(
  folder: Folder,
  {day, updated, name, sources, after, news}: Facts,
  lang: Locale,
  weight: number
): string {
  const split = splitFrontMatter(fs.readFileSync(wordsFile(folder, lang), 'utf8'));
  if (!split) throw new Error(`${wordsFile(folder, lang)} has no front matter`);
  const own = parse(split.head) as {title?: string; summary: string};
  const front = {
    title: own.title ?? name?.[lang] ?? folder.slug,
    summary: own.summary,
    day,
    ...(updated !== undefined && {updated}),
    weight,
    sources: sources
      .filter(({publishable}) => publishable)
      .map(({title, publisher, url, published}) => ({
        title: title[lang],
        publisher: publisher[lang],
        url: url ?? '',
        day: published ?? day
      }))
  };
  const body = plainMarkdown(split.body, lang, {
    pictures: news?.media ?? [],
    links: news?.links ?? [],
    slug: folder.slug
  });
  const head = stringify(front, {
    // Some YAML parsers read a bare date as a timestamp.
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0
  });
  return `---\n${head}---\n\n${`${body.trim()}\n\n${after(lang)}`.trim()}\n`;
}

function factsOf(kind: ArticleKind, facts: object): Facts {
  if (kind === 'news') {
    const news = facts as NewsFile & {sources: Source[]};
    return {
      day: news.date,
      updated: news.updated,
      sources: news.sources,
      news,
      after: lang =>
        list(
          words[lang].since,
          (news.since ?? []).map(({date, text}) => `${date}: ${text[lang]}`)
        )
    };
  }
  const {events, sources, ...rest} = facts as (PersonFile | CaseFile) & {
    events: EventFile[];
    sources: Source[];
  };
  const name =
    'identity' in rest
      ? rest.identity === 'initials'
        ? initialsOf(rest.name)
        : rest.name
      : undefined;
  return {
    day: events[0]?.date ?? '',
    sources,
    ...(name && {name}),
    after: lang =>
      list(
        words[lang].course,
        events.map(({date, detail}) => `${date}: ${detail?.[lang] ?? ''}`)
      )
  };
}

const list = (heading: string, lines: readonly string[]) =>
  lines.length ? `## ${heading}\n\n${lines.map(line => `- ${line}`).join('\n')}` : '';
