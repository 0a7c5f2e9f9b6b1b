import type {CardCost} from './site.ts';

const mb = (size: number) => `${(size / 1e6).toFixed(1)} MB`;

/** What a reader of the table must know to compare fairly. */
export const differences = (
  runs: number,
  own: {cards: CardCost; bytes: {cards: number; copies: number}} | undefined
): string[] => [
  'Same text: the corpus is converted once to Markdown with front matter. Our directives become plain Markdown there (quotations and notes block quotes, dates ISO days, pictures images, films links), so that Hugo, Eleventy, Astro and Next alone read the same files. The text of `<main>` of every article is compared between them, white space apart. This site reads its own form instead.',
  'Same pages: an article page for each released news item, person and case in each language, with title, days, summary, body, sources and link to the other language; the ledger of news by ten, lists of people and cases, a home page; one stylesheet of a few lines. No scripts of ours, no feeds, sitemap, search or taxonomies: what an engine makes of these by default is switched off.',
  'Drafts, withheld sources and names to be shortened are settled by the conversion, before the engines are timed. Calls to act and standing pages are left out. This site settles all that in its build and has those pages.',
  `Builds are cold, without caches of an earlier one; Hugo, Eleventy, Astro and Next alone show the median of ${runs}, this site one. Conversion is not counted.`,
  'Next alone is the same Next as this site’s, with React pages, two workers, no check of types. Its export carries React’s runtime, the page a second time as data for it, and text files for navigation: that is Next’s default, not a feature we asked for. This site takes them out after the export.',
  'HTML files are not the same in number: Hugo adds redirects at `/` and at page 1 of each paged or listed section, Next two pages for unknown addresses. Hugo’s home pages lie at `/en/index.html` and `/fa/index.html`, the others’ at `/en.html` and `/fa.html`.',
  'A first visit is the median article with the scripts and stylesheets that it names; pictures and fonts are not counted. The simple pages have no fonts of their own, this site has one.',
  'Astro gives every heading an id; the others do not. Astro checks the front matter against a schema; Hugo, Eleventy and Next alone do not. Pictures are copied as they are by all four.',
  'This site, besides: dates in two calendars, facts of people and cases with their statuses and sources per fact, pages of topics, years, organisations, names, figures, corrections and calls, share pages and cards, search index, feeds and OPML, open data, charts, pictures in several sizes, subset fonts, sitemap, structured data, checks of content and weights, compressed copies of every file (gzip and brotli, part of its build time, not of its output MB).',
  ...(own
    ? [
        `This site’s cards are taken from an earlier build: drawing all ${own.cards.cards} would take about ${own.cards.cpu.toFixed(0)} s of CPU besides, once; a card is drawn again only when its text changes. Of its output ${mb(own.bytes.cards)} are cards and ${mb(own.bytes.copies)} take-away copies of the whole site.`
      ]
    : []),
  'Requests are for articles only, 32 connections for ten seconds, by wrk on the same processors, through nginx with the shipped configuration and `Accept-Encoding: gzip, br`. As built: where no .gz lies beside a page nginx compresses it for each answer. With .gz beside, all are equal but for their size.',
  'CPU seconds of others meanwhile: everything else that ran on the machine during the build, the measuring included. Where it is not small against the build’s own, its wall time is too long and requests per second too few; CPU seconds suffer less.',
  'Peak memory is resident memory of all processes together; pages that they share are counted for each. For builds under a second it is the high-water mark of the first process.'
];
