import type {
  ActionFacts,
  CaseFacts,
  NewsFacts,
  PageFacts,
  PersonFacts,
  PersonWords,
  TitledWords,
  Words
} from '../../collections/types.ts';
import type {Locale} from '../../../i18n/locales.ts';
import type {Context} from '../../check/index.ts';
import {nameable} from '../../derive/identity.ts';
import {isPublic, type Release} from '../../derive/release.ts';
import {toAction, toCase, toNewsItem, toPage, toPerson} from '../../derive/shapes.ts';
import type {Action, Case, NewsItem, Page, Person} from '../../derive/shapes.ts';
import {buildMoment} from '../../moment.ts';
import type {ContentRecord} from '../../read/contentRecord.ts';
import type {Folder} from '../../read/files.ts';
import type {DocumentKind} from '../../schema/documents.ts';
import {currentContext, folderOf, recordIn} from '../folders.ts';
import {makePreviewPictures} from './previewPictures.ts';
import {recordWith, type UnsavedTexts} from './overlay.ts';

/** An editor sees related drafts. A guest with a link to one item only sees what readers see around it. */
export type Viewer = 'editor' | 'guest';

/** A document of any kind, in any state, with the related documents that its page shows. */
export type Preview =
  | {kind: 'news'; item: NewsItem; people: Person[]; cases: Case[]; actions: Action[]}
  | {
      kind: 'prisoners';
      person: Person;
      legalCase: Case | undefined;
      codefendants: Person[];
      news: NewsItem[];
      actions: Action[];
    }
  | {kind: 'cases'; legalCase: Case; people: Person[]; news: NewsItem[]}
  | {kind: 'actions'; action: Action}
  | {kind: 'pages'; page: Page};

/**
 * What the page of a document would show to readers of `locale`, with texts that are not saved.
 * undefined: no such document, or it is not valid.
 */
export async function getPreview(
  kind: DocumentKind,
  slug: string,
  locale: Locale,
  viewer: Viewer,
  unsaved: UnsavedTexts = {}
): Promise<Preview | undefined> {
  const folder = folderOf(kind, slug);
  if (!folder) return undefined;
  const related = relatedTo(folder, locale, viewer);
  switch (kind) {
    case 'news':
      return previewNews(folder, locale, related, unsaved);
    case 'prisoners': {
      const record = recordWith<PersonFacts, PersonWords>(folder, unsaved);
      return (
        record && {
          kind,
          person: toPerson(record, locale, buildMoment(), related.casesOf(slug)),
          legalCase: related.cases()[0],
          codefendants: related.codefendants(record.facts.case),
          news: related.news(),
          actions: related.actionsNaming().filter(({isOpen}) => isOpen)
        }
      );
    }
    case 'cases': {
      const record = recordWith<CaseFacts, TitledWords>(folder, unsaved);
      return (
        record && {
          kind,
          legalCase: related.nameable(toCase(record, locale)),
          people: related.people(),
          news: related.news()
        }
      );
    }
    case 'actions': {
      const record = recordWith<ActionFacts, TitledWords>(folder, unsaved);
      return record && {kind, action: toAction(record, locale, buildMoment())};
    }
    case 'pages': {
      const record = recordWith<PageFacts, TitledWords>(folder, unsaved);
      return record && {kind, page: toPage(record, locale)};
    }
  }
}

async function previewNews(
  folder: Folder,
  locale: Locale,
  related: ReturnType<typeof relatedTo>,
  unsaved: UnsavedTexts
): Promise<Preview | undefined> {
  const record = recordWith<NewsFacts, TitledWords>(folder, unsaved);
  if (!record) return undefined;
  const pictures = await makePreviewPictures(folder, record.facts);
  return {
    kind: 'news',
    item: toNewsItem(record, locale, pictures),
    people: related.people(),
    cases: related.cases(),
    actions: related.actionsNamed()
  };
}

/** The documents that a folder names, and those that name it, as far as the viewer may see them. */
function relatedTo(folder: Folder, locale: Locale, viewer: Viewer) {
  const context = currentContext();
  const [named, namers] = [
    context.namedBy(folder),
    context.namersOf(`${folder.kind}/${folder.slug}`)
  ];
  const visible = <F extends Release, W extends Words>(
    kind: DocumentKind,
    of: readonly Folder[]
  ): ContentRecord<F, W>[] =>
    visibleRecords(
      of.filter(each => each.kind === kind),
      context,
      viewer
    );
  const casesOf = (slug: string) =>
    visible<CaseFacts, TitledWords>('cases', context.namersOf(`prisoners/${slug}`));
  const people = (of: readonly Folder[]) =>
    visible<PersonFacts, PersonWords>('prisoners', of).map(record =>
      toPerson(record, locale, buildMoment(), casesOf(record.slug))
    );
  const actions = (of: readonly Folder[]) =>
    visible<ActionFacts, TitledWords>('actions', of).map(record =>
      toAction(record, locale, buildMoment())
    );
  const nameableIn = (legalCase: Case) => withNameableDefendants(legalCase, context, viewer);
  return {
    casesOf,
    nameable: nameableIn,
    people: () => people(named),
    codefendants: (legalCase: string | undefined) =>
      legalCase === undefined
        ? []
        : people(context.namersOf(`cases/${legalCase}`).filter(({slug}) => slug !== folder.slug)),
    cases: () =>
      visible<CaseFacts, TitledWords>('cases', named).map(record =>
        nameableIn(toCase(record, locale))
      ),
    news: () =>
      visible<NewsFacts, TitledWords>('news', namers)
        .map(record => toNewsItem(record, locale, {}))
        .sort((a, b) => b.date.localeCompare(a.date)),
    actionsNamed: () => actions(named),
    actionsNaming: () => actions(namers)
  };
}

/** Valid records that a viewer may see beside another document, by slug. Withheld people are never among them. */
function visibleRecords<F extends Release, W extends Words>(
  folders: readonly Folder[],
  context: Context,
  viewer: Viewer
): ContentRecord<F, W>[] {
  return [...folders]
    .filter(folder => viewer === 'editor' || !context.isHeldBack(folder))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
    .flatMap(folder => recordIn<F & {identity?: string}, W>(folder) ?? [])
    .filter(({facts}) =>
      viewer === 'guest' ? isPublic(facts, buildMoment()) : facts.identity !== 'withheld'
    );
}

function withNameableDefendants(legalCase: Case, context: Context, viewer: Viewer): Case {
  const identityOf = (slug: string) => {
    const folder = folderOf('prisoners', slug);
    return folder && recordIn<PersonFacts, PersonWords>(folder)?.facts.identity;
  };
  const hasPage = (slug: string) => {
    const folder = context.at(`prisoners/${slug}`);
    return folder !== undefined && visibleRecords([folder], context, viewer).length > 0;
  };
  return {...legalCase, defendants: nameable(legalCase.defendants, identityOf, hasPage)};
}
