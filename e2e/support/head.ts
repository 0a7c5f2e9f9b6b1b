import {htmlOf, pageAddresses} from './site.ts';

/** HTML of a page as a crawler reads it, without scripts other than structured data. */
export const crawled = (address: string) =>
  htmlOf(address).replace(/<script(?![^>]*ld\+json)[\s\S]*?<\/script>/g, '');
const attributes = (tag: string) =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&amp;', '&').replaceAll('&quot;', '"')
    ])
  );
/** Attributes of the tags `name` in the head of a page. */
export const headTags = (html: string, name: string) =>
  [...(html.split('</head>')[0] ?? '').matchAll(new RegExp(`<${name}\\s[^>]*>`, 'g'))].map(
    ([tag]) => attributes(tag)
  );
/** Contents of the meta tags of a page by property or name. */
export const metaOf = (html: string) =>
  new Map(
    headTags(html, 'meta').flatMap(({property, name, content = ''}) =>
      (property ?? name) ? [[property ?? name ?? '', content] as const] : []
    )
  );

/** Addresses of all pages of news items, people and cases. */
export const itemAddresses = (): string[] =>
  pageAddresses().filter(address =>
    /^\/(?:en|fa)\/(?:news|prisoners|cases)\/[a-z0-9-]+$/.test(address)
  );

/** Origin of the published site, which is not that of the server under test. */
export const publishedOrigin = (): string =>
  new URL(metaOf(htmlOf('/en')).get('og:url') ?? '').origin;
