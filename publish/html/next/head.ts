import {createDefaultMetadata} from 'next/dist/lib/metadata/default-metadata.js';
import {createMetadataElements} from 'next/dist/lib/metadata/metadata-elements.js';
import {resolveRobots} from 'next/dist/lib/metadata/resolvers/resolve-basics.js';
import {renderToStaticMarkup} from 'react-dom/server';
import type {OutsideMetadata, PageMetadata} from '../../../views/metadata.ts';

/**
 * The head tags of a page, in the order that Next writes them, without the X tags that repeat Open Graph (no page is
 * published with those).
 *
 * Next's own function turns the metadata into elements. It is private, and takes the resolved form that Next keeps
 * internally; the code that resolves it cannot be loaded outside Next (`server-only`), so this function does. Next's
 * types cover the shape, and the check of the model page (`writeViews.ts`) covers the rest: an upgrade of Next that
 * changes either stops the build.
 */
export function headTags(page: PageMetadata | OutsideMetadata): string {
  const elements = createMetadataElements({
    ...createDefaultMetadata(),
    title: page.title,
    description: page.description ?? null,
    referrer: page.referrer,
    robots: 'robots' in page ? resolveRobots(page.robots) : null,
    icons: {
      icon: [page.icons.icon],
      apple: 'apple' in page.icons ? [{url: page.icons.apple}] : []
    },
    ...(page.alternates && {
      alternates: {
        canonical: {url: absolute(page.alternates.canonical)},
        languages: mapValues(page.alternates.languages ?? {}, url => [{url: absolute(url)}]),
        media: null,
        types: 'openGraph' in page ? feedsOf(page) : null
      }
    }),
    ...('openGraph' in page ? previewOf(page) : {openGraph: null, twitter: null})
  });
  // The one component among the elements is a mark for Next's own streaming of icons.
  return renderToStaticMarkup(elements.filter(({type}) => typeof type === 'string'));
}

/** An address as Next writes it: that of the root of a site without its slash. */
function absolute(address: string): string {
  const {href, origin, pathname, search} = new URL(address);
  return pathname === '/' && search === '' ? origin : href;
}

const feedsOf = ({alternates, metadataBase}: PageMetadata) =>
  mapValues(alternates.types, feeds =>
    feeds.map(({url}) => ({url: new URL(url, metadataBase).href}))
  );

/** What networks show of a page. */
const previewOf = ({openGraph, twitter, formatDetection}: PageMetadata) => ({
  formatDetection,
  openGraph: {
    ...openGraph,
    images: [openGraph.images],
    alternateLocale: 'alternateLocale' in openGraph ? [openGraph.alternateLocale] : []
  },
  twitter: {
    card: twitter.card,
    title: '',
    description: null,
    site: null,
    siteId: null,
    creator: null,
    creatorId: null
  }
});

const mapValues = <From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
