import type {ReactNode} from 'react';
import PageFrame from '../components/frame/PageFrame.tsx';
import PageHeading from '../components/frame/PageHeading.tsx';
import Bidi from '../components/text/Bidi.tsx';
import {pageMetadata, type PageHead} from './metadata.ts';
import {footerOf} from './text.ts';
import type {View} from './view.ts';

type Props = Pick<PageHead, 'locale' | 'path' | 'feeds' | 'languages'> & {
  title: string;
  /** The paragraph under the title; also the description for search engines. */
  lead?: string;
  /** The description, where it is not the lead. */
  description?: string;
  /** Target of the language switch where the other language does not have this page. */
  otherPath?: string;
  children: ReactNode;
};

/** A page whose heading and metadata share one title and lead. */
export function titledView({
  title,
  lead,
  description = lead,
  otherPath,
  children,
  ...page
}: Props): View {
  return {
    metadata: pageMetadata({...page, title, ...(description !== undefined && {description})}),
    body: (
      <PageFrame
        path={page.path}
        {...(otherPath !== undefined && {otherPath})}
        footer={footerOf(page.locale)}
      >
        <PageHeading title={<Bidi lang={page.locale}>{title}</Bidi>} lead={lead} />
        {children}
      </PageFrame>
    )
  };
}
