import type {Metadata} from 'next';
import {notFound} from 'next/navigation';
import {getItem, isKind, itemsLike} from '../../../../records/desk/index.ts';
import {deskText} from '../../../../i18n/desk/deskText.ts';
import ActionLinks from '../../ActionLinks.desk.tsx';
import {ItemTags, OtherTitle, OwnTitle} from '../../ItemTitle.desk.tsx';
import {deskLocale, deskRole, ownFirst, seesAll} from '../../language.desk.ts';
import Shell from '../../Shell.desk.tsx';
import EditorPanel from './EditorPanel.desk.tsx';
import {lookOf} from './look.desk.ts';
import NoSuchItem from './NoSuchItem.desk.tsx';
import Previews from './Previews.desk.tsx';
import ReadersSee from './ReadersSee.desk.tsx';
import Shares from './Shares.desk.tsx';

type Props = {
  params: Promise<{kind: string; slug: string}>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {kind, slug} = await params;
  const locale = await deskLocale();
  const item = isKind(kind) ? getItem(kind, slug) : undefined;
  const title = ownFirst(locale).flatMap(lang => item?.title[lang] ?? [])[0] ?? slug;
  return {title: deskText(locale, 'Item')('pageTitle', {title})};
}

/** One item as readers will see it, in both languages. Only editors see findings, notes and what can be done. */
export default async function ItemPage({params, searchParams}: Props) {
  const made = Date.now();
  const {kind, slug} = await params;
  const [locale, isEditor] = [await deskLocale(), await seesAll()];
  const item = isKind(kind) ? getItem(kind, slug) : undefined;
  const path = `/desk/${kind}/${slug}`;
  if (!item && !isEditor) notFound();
  if (!item)
    return (
      <Shell locale={locale} path={path} isEditor>
        <NoSuchItem name={`${kind}/${slug}`} slug={slug} locale={locale} likely={itemsLike(slug)} />
      </Shell>
    );
  const look = lookOf(await searchParams);
  return (
    <Shell locale={locale} path={path} parameters={look} isEditor={isEditor}>
      <main id="main" className="desk-page" data-item={`${kind}/${slug}`} data-made={made}>
        <div id="about">
          <h1>
            <OwnTitle item={item} locale={locale} />
          </h1>
          <OtherTitle item={item} locale={locale} />
          <ItemTags item={item} locale={locale} />
          <ReadersSee item={item} locale={locale} />
          <ActionLinks item={item} locale={locale} role={await deskRole()} />
        </div>
        <div className="desk-work">
          <Previews item={item} locale={locale} look={look} />
          {isEditor && <EditorPanel item={item} locale={locale} />}
        </div>
        <Shares item={item} locale={locale} />
      </main>
    </Shell>
  );
}
