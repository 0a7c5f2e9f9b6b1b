import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import words from './words.json';

export type Lang = keyof typeof words;
export const langs: readonly Lang[] = ['en', 'fa'];
export const kinds = ['news', 'prisoners', 'cases'] as const;
export type Kind = (typeof kinds)[number];
export type Article = {
  lang: Lang;
  kind: Kind;
  slug: string;
  title: string;
  summary: string;
  day: string;
  updated?: string;
  weight: number;
  sources: {title: string; publisher: string; url: string; day: string}[];
  body: string;
};
export type LangParams = {params: Promise<{lang: Lang}>};

export const sizeOfPage = 10;
export {words};

function read(lang: Lang, kind: Kind): Article[] {
  const dir = path.join(process.cwd(), 'articles', lang, kind);
  return fs
    .readdirSync(dir)
    .map(file => {
      const [, head = '', body = ''] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(fs.readFileSync(path.join(dir, file), 'utf8')) ??
        [];
      return {
        lang,
        kind,
        slug: file.replace(/\.md$/, ''),
        body,
        ...(parse(head) as Pick<Article, 'title' | 'summary' | 'day' | 'weight' | 'sources'>)
      };
    })
    .sort((a, b) => a.weight - b.weight);
}

const lists = new Map<string, Article[]>();

/** The articles of a kind in a language, in order; read once by each process of the build. */
export function listOf(lang: Lang, kind: Kind): Article[] {
  const list = lists.get(`${lang}/${kind}`) ?? read(lang, kind);
  lists.set(`${lang}/${kind}`, list);
  return list;
}
