import {locales} from '../../../i18n/locales.ts';
import {topics} from '../../schema/registries.ts';
import {buildDay} from '../../moment.ts';
import {listFolders} from '../../read/files.ts';
import {slugProblem} from '../../read/paths.ts';
import {documentKinds, type DocumentKind} from '../../schema/documents.ts';
import {skeleton} from '../../schema/skeleton.ts';
import {placeholder} from '../../schema/startingFacts.ts';
import {nextRecordNumber} from '../newDraft.ts';
import type {Edit} from './edits.ts';
import {setField} from './editYaml.ts';
import {dayIn} from './moments.ts';
import type {Problem, Values} from './types.ts';

/** Kinds of item that the desk can make. */
export const newItemKinds = ['news', 'prisoners', 'cases', 'actions'] as const;
export type NewItemKind = (typeof newItemKinds)[number];
export const isNewItemKind = (value: string | undefined): value is NewItemKind =>
  (newItemKinds as readonly (string | undefined)[]).includes(value);

/** Folder names are at most this long when they are made from a title, in words. */
const wordsInSlug = 8;

/** A folder name made from an English title; empty if there are no Latin letters in it. */
export const slugFrom = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean)
    .slice(0, wordsInSlug)
    .join('-');

/** The files of a new draft, and its folder name. Nothing is chosen that the editor did not choose. */
export function newItem(values: Values): Edit & {kind: DocumentKind; slug: string} {
  const kind = isNewItemKind(values.kind) ? values.kind : 'news';
  const [en, fa] = [(values.titleEn ?? '').trim(), (values.titleFa ?? '').trim()];
  const slug = (values.slug ?? '').trim() || slugFrom(en);
  const hasEvents = kind === 'prisoners' || kind === 'cases';
  const date = eventDate(values.day ?? '');
  const problems: Problem[] = [
    ...(isNewItemKind(values.kind) ? [] : [{field: 'kind', problem: 'needed'} as const]),
    ...(en || fa
      ? []
      : [{field: kind === 'prisoners' ? 'titleEn' : 'titleEn', problem: 'needed'} as const]),
    ...slugProblems(kind, slug),
    ...(kind !== 'news' || isTopic(values.topic)
      ? []
      : [{field: 'topic', problem: 'needed'} as const]),
    ...(hasEvents && !(values.day ?? '').trim()
      ? [{field: 'day', problem: 'needed'} as const]
      : []),
    ...(hasEvents && (values.day ?? '').trim() && !date
      ? [{field: 'day', problem: 'day'} as const]
      : [])
  ];
  if (problems.length) return {problems, changes: [], kind, slug};
  const files = skeleton(kind, nextRecordNumber(kind), buildDay());
  const changes = Object.entries(files).map(([name, text]) => ({
    file: `${kind}/${slug}/${name}`,
    text: filled(name, text, {kind, en, fa, topic: values.topic ?? '', date})
  }));
  return {problems, changes, kind, slug};
}

const isTopic = (value: string | undefined) =>
  (topics as readonly (string | undefined)[]).includes(value);

/** Only a day, month or year that the editor gave. */
const eventDate = (typed: string): string | null => {
  const day = dayIn(typed);
  return day ?? (/^\d{4}(?:-\d\d)?$/.test(typed.trim()) ? typed.trim() : null);
};

function slugProblems(kind: DocumentKind, slug: string): Problem[] {
  if (!slug) return [{field: 'slug', problem: 'needed'}];
  if (slugProblem(kind, slug)) return [{field: 'slug', problem: 'slug'}];
  return listFolders().some(folder => folder.slug === slug)
    ? [{field: 'slug', problem: 'taken'}]
    : [];
}

type Filling = {kind: NewItemKind; en: string; fa: string; topic: string; date: string | null};

/** A file of a new draft with what the editor gave in place of the placeholders and defaults. */
function filled(name: string, text: string, {kind, en, fa, topic, date}: Filling): string {
  const titles = {en: en || placeholder.en, fa: fa || placeholder.fa};
  if (name !== documentKinds[kind].facts) {
    const locale = locales.find(each => name === `${each}.md`);
    if (!locale || kind === 'prisoners') return text;
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    return `---\n${setField(head, 'title', titles[locale])}\n---\n${body}`;
  }
  if (kind === 'news') return setField(text, 'topics', [topic]);
  if (kind === 'actions' || date === null) return text;
  const quoted = /^\d{4}$/.test(date) ? `"${date}"` : date;
  const dated = text.replace(
    /^(events:\n(?:.*\n)*?[ -]+type: arrest\n +date: ).*$/m,
    `$1${quoted}`
  );
  return kind === 'prisoners' ? setField(dated, 'name', titles) : dated;
}
