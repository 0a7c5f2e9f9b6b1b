/**
 * The single source of the HTTP headers. `npm run serve` sends them; `nginx.ts`, `caddy.ts` and `netlify.ts` write
 * them as configurations. All of it is written by hand: the headers are few, header libraries serve Node frameworks
 * only, and no library writes these three formats. Tests compare the configurations with this file and run nginx.
 */
const policy = {
  // The keyword allows inline speculation rules, which are data; inline scripts stay forbidden.
  'script-src': "'self' 'inline-speculation-rules'",
  'font-src': "'self'",
  'img-src': "'self'",
  // Our scripts connect only for search; tools such as Lighthouse fetch robots.txt from within the page.
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'"
};

/** What no page has, as the header names no default. */
const absent = ['child-src', 'manifest-src', 'media-src', 'object-src'];

const writePolicy = (directives: Readonly<Record<string, string>>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/**
 * The policy within a page: nothing but what is named, and no style but the page's own, by its `hash` (SHA-256 in
 * base64). It holds on hosts that do not send our headers, too. The one in the header cannot name a style, since each
 * page has its own; browsers apply both.
 */
export const pagePolicy = (hash: string): string =>
  writePolicy({'default-src': "'none'", 'style-src': `'sha256-${hash}'`, ...policy});

const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
  'xr-spatial-tracking',
  'browsing-topics',
  'interest-cohort'
];

/** Sent with every response. The others concern documents, and would weigh as much as a small file. */
export const commonHeaders = {
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff'
} as const;

/** Sent with files that other sites and programs may fetch. */
export const openHeaders = {
  ...commonHeaders,
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin'
} as const;

/** Paths of the files that other sites may fetch: feeds, data, and pictures of the charts. */
export const openFiles = /^\/(?:data\/|figures\/|\w\w\/feeds\/)/;

/** Paths of JSON Feeds. `.json` elsewhere is plain JSON; every other ending has one type on this site. */
export const jsonFeeds = /^\/\w\w\/feeds\/.*\.json$/;

/** Types by ending, where servers differ or lack one. */
export const fileTypes: Record<string, string> = {
  atom: 'application/atom+xml',
  opml: 'text/x-opml',
  ics: 'text/calendar',
  csv: 'text/csv',
  'schema.json': 'application/schema+json'
};

/** Types by endings with a single dot, for hosts that match nothing else. */
export const hostTypes = Object.entries(fileTypes).filter(([ending]) => !ending.includes('.'));

/**
 * Addresses, as in the request line, that can be ours: names of letters, digits, full stops, hyphens and underscores
 * between single slashes, none of which is `.` or `..`, with a slash at the end only where `slashAtEnd` takes it away.
 * (Go has no lookahead.) Hosts answer all others with 404, so nothing that is encoded or odd is decoded, joined or sent
 * back in a header.
 */
export const ourAddresses =
  /^(?:\/|(?:\/\.?[A-Za-z0-9_-][A-Za-z0-9._-]*)+|(?:\/[a-z0-9-]+)+\/)(?:\?.*)?$/;

/** The only methods that a site of files answers; any other gets status 405. */
export const ourMethods = ['GET', 'HEAD'] as const;

/** Addresses that lead to the same without the slash at the end. The rest of the address is in the first group. */
export const slashAtEnd = /^((?:\/[a-z0-9-]+)+)\/(?:\?.*)?$/;

/** A pattern in the syntax of nginx and Caddy, which do not escape slashes. */
export const sourceOf = (pattern: RegExp) => pattern.source.replaceAll('\\/', '/');

/** Sent with pages, including the one for unknown addresses. `onion` is the onion address, if there is one. */
export function pageHeaders(onion = process.env.ONION_URL): Record<string, string> {
  return {
    ...commonHeaders,
    'Content-Security-Policy': writePolicy({
      ...policy,
      ...Object.fromEntries(absent.map(name => [name, "'none'"])),
      'frame-ancestors': "'none'"
    }),
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': unusedFeatures.map(feature => `${feature}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Frame-Options': 'DENY',
    ...(onion && {'Onion-Location': onion})
  };
}

/**
 * Speculation rules in each page: the browser may prefetch a page of this site once a finger or the pointer is on its
 * link (eagerness "conservative", the default of rules with "where"), so that nobody pays for pages they do not open.
 * Browsers that save data ignore it.
 */
export const speculationRules = JSON.stringify({
  prefetch: [{where: {selector_matches: 'a[href$=html]:not([download])'}}]
});

/**
 * Files with a content hash in their name are cached for a year, all others for five minutes, so that corrections
 * arrive.
 */
export const cacheRules = [
  {
    what: 'files whose name changes with their content',
    pattern:
      /^\/(?:assets\/.*-[0-9a-f]{8}\.\w+|fonts\/.*-[0-9a-f]{8}\.woff2|cards\/.*-[0-9a-f]{10}\.\w+)$/,
    value: 'public, max-age=31536000, immutable'
  },
  {what: 'everything else', pattern: /^/, value: 'public, max-age=300, must-revalidate'}
] as const;

export const cacheControl = (path: string) =>
  cacheRules.find(({pattern}) => pattern.test(path))?.value ?? cacheRules[1].value;
