import type {PageMetadata} from '../../views/metadata.ts';
import {escapeAttribute, escapeText} from './xml.ts';

/** The tags that Next makes of a page's metadata, in its order; without those for X that repeat Open Graph, which no page is published with. */
export function headTags({
  title,
  description,
  alternates,
  openGraph,
  twitter,
  referrer,
  icons,
  ...page
}: PageMetadata): string {
  const {images: image, ...og} = openGraph;
  const property = (name: string, content: string | number | undefined) =>
    tag('meta', {property: name, content});
  const name = (of: string, content: string | undefined) => tag('meta', {name: of, content});
  return [
    `<title>${escapeText(title)}</title>`,
    name('description', description),
    name('referrer', referrer),
    'robots' in page &&
      name(
        'robots',
        `${page.robots.index ? 'index' : 'noindex'}, ${page.robots.follow ? 'follow' : 'nofollow'}`
      ),
    tag('link', {rel: 'canonical', href: alternates.canonical}),
    ...Object.entries(alternates.languages ?? {}).map(([hreflang, href]) =>
      tag('link', {rel: 'alternate', hreflang, href})
    ),
    ...Object.entries(alternates.types).flatMap(([type, feeds]) =>
      feeds.map(({url}) =>
        tag('link', {rel: 'alternate', type, href: new URL(url, page.metadataBase).href})
      )
    ),
    name('format-detection', page.formatDetection.telephone ? undefined : 'telephone=no'),
    property('og:title', og.title),
    property('og:description', og.description),
    property('og:url', og.url),
    property('og:site_name', og.siteName),
    property('og:locale', og.locale),
    property('og:image', image.url),
    property('og:image:type', image.type),
    property('og:image:width', image.width),
    property('og:image:height', image.height),
    property('og:image:alt', image.alt),
    property('og:locale:alternate', 'alternateLocale' in og ? og.alternateLocale : undefined),
    property('og:type', og.type),
    ...('publishedTime' in og
      ? [
          property('article:published_time', og.publishedTime),
          property('article:modified_time', og.modifiedTime),
          property('article:section', og.section)
        ]
      : []),
    ...('firstName' in og
      ? [property('profile:first_name', og.firstName), property('profile:last_name', og.lastName)]
      : []),
    name('twitter:card', twitter.card),
    tag('link', {rel: 'icon', href: icons.icon.url, type: icons.icon.type}),
    tag('link', {rel: 'apple-touch-icon', href: icons.apple})
  ]
    .filter(Boolean)
    .join('');
}

/** An empty element. One that would say nothing is left out. */
function tag(
  element: 'meta' | 'link',
  attributes: Record<string, string | number | undefined>
): string {
  const values = Object.entries(attributes);
  if (values.some(([, value]) => value === undefined || value === '')) return '';
  return `<${element} ${values.map(([key, value]) => `${key}="${escapeAttribute(String(value))}"`).join(' ')}>`;
}
