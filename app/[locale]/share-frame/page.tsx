import {getTranslations} from 'next-intl/server';
import PageFrame from '../../../components/PageFrame.tsx';
import {shareFrame} from '../../../share/index.ts';
import {pageMetadata} from '../../metadata.ts';
import {pageLocale} from '../../params.ts';
import {footerOf} from '../../text.ts';

/** Not published: the frame into which `publish/sharePages.ts` puts the share page of every item, so that Next makes one page for them all. */
export async function generateMetadata() {
  const locale = await pageLocale();
  const t = await getTranslations('ShareKit');
  return pageMetadata({locale, path: `${shareFrame.path}/share`, title: `${t('title')}: ${shareFrame.title}`, description: shareFrame.summary, index: false});
}

export default async function ShareFramePage() {
  return <PageFrame path={`${shareFrame.path}/share`} footer={footerOf(await pageLocale())}><div id={shareFrame.place} /></PageFrame>;
}
