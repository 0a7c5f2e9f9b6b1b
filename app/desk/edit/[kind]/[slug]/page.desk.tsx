import '../../edit.css';
import type {Metadata} from 'next';
import {headers} from 'next/headers';
import {notFound} from 'next/navigation';
import {deskText, deskWords} from '../../../../../i18n/desk/deskText.ts';
import type {Locale} from '../../../../../i18n/locales.ts';
import {editorData, getItem, isKind} from '../../../../../records/desk/index.ts';
import {deskHref, deskLocale, ownFirst, seesAll} from '../../../language.desk.ts';
import Shell from '../../../Shell.desk.tsx';

type Props = {params: Promise<{kind: string; slug: string}>};

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {kind, slug} = await params;
  const locale = await deskLocale();
  return {title: deskText(locale, 'Editor')('title', {title: titleOf(kind, slug, locale)})};
}

/** The editor of one item, which runs in the browser: `desk/editor/`. */
export default async function EditPage({params}: Props) {
  const {kind, slug} = await params;
  const locale = await deskLocale();
  if (!isKind(kind) || !getItem(kind, slug)) notFound();
  const given = await headers();
  const t = deskText(locale, 'Editor');
  const data = {
    ...editorData(kind, locale, await seesAll()),
    kind,
    slug,
    locale,
    role: given.get('x-desk-role') ?? 'read',
    token: given.get('x-desk-token') ?? '',
    words: deskWords(locale, 'Editor')
  };
  // Allows the script's own styles; see desk/access/policy.ts.
  const nonce = /'nonce-([^']+)'/.exec(given.get('content-security-policy') ?? '')?.[1];
  return (
    <Shell locale={locale} path={`/desk/edit/${kind}/${slug}`} isEditor={await seesAll()}>
      <main id="main" className="desk-page edit-page">
        <h1>{t('title', {title: titleOf(kind, slug, locale)})}</h1>
        <p>
          <a href={deskHref(`/desk/${kind}/${slug}`, locale)}>{t('back')}</a>
        </p>
        {/* As HTML, so that React leaves to the editor what is in it. */}
        <div
          id="editor"
          suppressHydrationWarning
          dangerouslySetInnerHTML={{
            __html: `<p>${t('loading')}</p><noscript>${t('needsScript')}</noscript>`
          }}
        />
        <script
          id="editor-data"
          type="application/json"
          dangerouslySetInnerHTML={{
            __html: JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
          }}
        />
        <script src="/desk/editor.js" nonce={nonce} defer />
      </main>
    </Shell>
  );
}

function titleOf(kind: string, slug: string, locale: Locale): string {
  const item = isKind(kind) ? getItem(kind, slug) : undefined;
  return ownFirst(locale).flatMap(lang => item?.title[lang] ?? [])[0] ?? slug;
}
