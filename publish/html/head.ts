import {createDefaultMetadata} from 'next/dist/lib/metadata/default-metadata.js';
import {createMetadataElements} from 'next/dist/lib/metadata/metadata-elements.js';
import {resolveRobots} from 'next/dist/lib/metadata/resolvers/resolve-basics.js';
import {renderToStaticMarkup} from 'react-dom/server';
import type {PageMetadata} from '../../views/metadata.ts';

/**
 * The head tags of a page, in the order that Next writes them, without the X tags that repeat Open Graph (no page is
 * published with those).
 *
 * Next's own function turns the metadata into elements. It is private, and takes the resolved form that Next keeps
 * internally; the code that resolves it cannot be loaded outside Next (`server-only`), so this function does. Next's
 * types cover the shape, and the check of the model page (`writeViews.ts`) covers the rest: an upgrade of Next that
 * changes either stops the build.
 */
export function headTags({alternates, openGraph, icons, ...page}: PageMetadata): string {
  const elements = createMetadataElements({
    ...createDefaultMetadata(),
    title: page.title,
    description: page.description,
    referrer: page.referrer,
    robots: 'robots' in page ? resolveRobots(page.robots) : null,
    alternates: {
      canonical: {url: alternates.canonical},
      languages: mapValues(alternates.languages ?? {}, url => [{url}]),
      media: null,
      types: mapValues(alternates.types, feeds =>
        feeds.map(({url}) => ({url: new URL(url, page.metadataBase).href}))
      )
    },
    formatDetection: page.formatDetection,
    openGraph: {
      ...openGraph,
      images: [openGraph.images],
      alternateLocale: 'alternateLocale' in openGraph ? [openGraph.alternateLocale] : []
    },
    twitter: {
      card: page.twitter.card,
      title: '',
      description: null,
      site: null,
      siteId: null,
      creator: null,
      creatorId: null
    },
    icons: {icon: [icons.icon], apple: [{url: icons.apple}]}
  });
  // The one component among the elements is a mark for Next's own streaming of icons.
  return renderToStaticMarkup(elements.filter(({type}) => typeof type === 'string'));
}

const mapValues = <From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
