/** The one source of the HTTP headers: applied by `npm run serve`, written for hosts by `hosts.ts`. */
const policy = {
  'default-src': "'none'",
  // The keyword allows speculation rules in the page, which are data, and no inline script.
  'script-src': "'self' 'inline-speculation-rules'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  // Nothing of ours connects; but checking programs, Lighthouse among them, read robots.txt from within the page.
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'"
};

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

/** Sent with every answer. The rest speaks of documents, and would weigh as much as a small file does. */
export const commonHeaders = {
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff'
} as const;

/** Sent with what other sites and programs are meant to take: feeds and data. A page elsewhere may read them. */
export const openHeaders = {
  ...commonHeaders,
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin'
} as const;

/** Feeds, data, and the pictures of the figures. */
export const openFiles = /^\/(?:data\/|figures\/|\w\w\/feeds\/)/;

/** JSON Feed has a type of its own; every other ending means one thing on this site. */
export const jsonFeeds = /^\/\w\w\/feeds\/.*\.json$/;

/** Types by ending, where servers do not agree or do not know. */
export const fileTypes: Record<string, string> = {
  atom: 'application/atom+xml',
  opml: 'text/x-opml',
  csv: 'text/csv',
  'schema.json': 'application/schema+json'
};

/** Sent with pages, the page for unknown addresses among them. */
export function pageHeaders(onion = process.env.ONION_URL): Record<string, string> {
  return {
    ...commonHeaders,
    'Content-Security-Policy': Object.entries(policy)
      .map(([name, value]) => `${name} ${value}`)
      .join('; '),
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': unusedFeatures.map(feature => `${feature}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Frame-Options': 'DENY',
    ...(onion && {'Onion-Location': onion})
  };
}

/**
 * In each page: what the browser may fetch ahead. Only pages of this site, and only once a finger is on the link,
 * so that nobody pays for a page they do not open. Browsers that do not know it, or save data, do nothing.
 */
export const speculationRules = JSON.stringify({
  prefetch: [
    {where: {selector_matches: 'a[href$=html]:not([download])'}, eagerness: 'conservative'}
  ]
});

/** Names that change with their content are kept for a year; pages for five minutes, so that a correction arrives. */
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
