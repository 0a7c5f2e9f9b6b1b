import type {Metadata} from 'next';
import {headers} from 'next/headers';
import {notFound} from 'next/navigation';
import ActionCard from '../../../../../components/record/ActionCard.tsx';
import CaseFile from '../../../../../components/case/CaseFile.tsx';
import NewsArticle from '../../../../../components/news/NewsArticle.tsx';
import PageFrame from '../../../../../components/frame/PageFrame.tsx';
import WithdrawnNotice from '../../../../../components/record/WithdrawnNotice.tsx';
import PersonProfile from '../../../../../components/person/PersonProfile.tsx';
import Prose from '../../../../../components/text/Prose.tsx';
import StandingPage from '../../../../../components/record/StandingPage.tsx';
import {
  getItem,
  getPreview,
  unsavedTexts,
  isKind,
  wasSeen,
  withdrawalOf,
  type DocumentKind,
  type Preview
} from '../../../../../records/desk/index.ts';
import {getRelatedNews, lastChange, pathOf} from '../../../../../records/index.ts';
import {deskText} from '../../../../../i18n/desk/deskText.ts';
import type {Locale} from '../../../../../i18n/locales.ts';
import {shareOf} from '../../../../../share/index.ts';
import {sharedPreview} from '../../../../../share/cards/preview.desk.ts';
import {pageLocale} from '../../../../params.ts';
import {shownDaysOf} from '../../../../../views/lists/days.tsx';
import {bodyOf, footerOf} from '../../../../../views/text.ts';

type Props = {
  params: Promise<{kind: string; slug: string}>;
  searchParams: Promise<{scheme?: string; draft?: string}>;
};

export const dynamic = 'force-dynamic';
export const dynamicParams = true;
export const generateMetadata = async (): Promise<Metadata> => ({
  title: deskText(await pageLocale(), 'Item')('previewTitle'),
  robots: {index: false, follow: false},
  referrer: 'no-referrer'
});

/** The page of one item in any state, made with the site's own components. `draft=1`: as the editor has it, unsaved. */
export default async function PreviewFrame({params, searchParams}: Props) {
  const {kind, slug} = await params;
  const locale = await pageLocale();
  const {scheme, draft} = await searchParams;
  const sent = await headers();
  const viewer = sent.get('x-desk-scope') === 'all' ? 'editor' : 'guest';
  if (!isKind(kind)) notFound();
  const unsaved = draft === '1' ? unsavedTexts(kind, slug, sent.get('x-desk-owner') ?? '') : {};
  const nothing = nothingShown(kind, slug);
  const withdrawal = nothing ? undefined : withdrawalOf(kind, slug);
  const preview =
    nothing || withdrawal ? undefined : await getPreview(kind, slug, locale, viewer, unsaved);
  return (
    <>
      {(scheme === 'light' || scheme === 'dark') && (
        <link rel="stylesheet" href={`/desk/${scheme}.css`} precedence="preview" />
      )}
      <PageFrame path={pathOf(kind, slug).replace(/#.*/, '')} footer={footerOf(locale)}>
        {withdrawal && <WithdrawnNotice withdrawal={withdrawal} />}
        {preview && (await content(preview, locale))}
        {!preview && !withdrawal && <p>{deskText(locale, 'Item')(nothing ?? 'nothing')}</p>}
      </PageFrame>
    </>
  );
}

/** Why readers find no page of an item at all, as the name of a message; null if they do, or will. */
function nothingShown(kind: DocumentKind, slug: string) {
  const item = getItem(kind, slug);
  if (item?.state === 'withheld') return 'nothingWithheld';
  return item?.state === 'withdrawn' && !wasSeen(item) ? 'nothingUnseen' : null;
}

/** Related news are the released items that readers would see. */
async function content(preview: Preview, locale: Locale) {
  const share = shareOf(sharedPreview(preview, locale));
  switch (preview.kind) {
    case 'news':
      return (
        <NewsArticle
          item={preview.item}
          changed={lastChange(preview.item)}
          body={bodyOf('news', preview.item)}
          people={preview.people}
          cases={preview.cases}
          actions={preview.actions}
          related={getRelatedNews(preview.item, locale)}
          share={share}
        />
      );
    case 'prisoners':
      return (
        <PersonProfile
          person={preview.person}
          body={bodyOf('prisoners', preview.person)}
          legalCase={preview.legalCase}
          codefendants={preview.codefendants}
          news={preview.news}
          actions={preview.actions}
          days={shownDaysOf(preview.person, locale)}
          share={share}
        />
      );
    case 'cases':
      return (
        <CaseFile
          legalCase={preview.legalCase}
          body={bodyOf('cases', preview.legalCase)}
          people={preview.people}
          news={preview.news}
          share={share}
        />
      );
    case 'actions':
      return (
        <ActionCard action={preview.action}>
          <Prose tree={bodyOf('actions', preview.action)} lang={preview.action.words.lang} />
        </ActionCard>
      );
    case 'pages':
      return <StandingPage page={preview.page} body={bodyOf('pages', preview.page)} />;
  }
}
