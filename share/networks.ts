import type {Shared} from './items.ts';

/** What of an item goes into a post. */
export type Post = Pick<Shared, 'headline' | 'title' | 'summary' | 'url' | 'locale' | 'hashtags'>;

/** Each network: how long a post may be and what its address costs, and its web address for writing one. No script, no account of ours. Label: `Network`. */
const networks = {
  x: {
    limit: 280,
    link: 23,
    tags: 2,
    intent: (post: Post, text: string) =>
      address('https://x.com/intent/tweet', {text, url: post.url})
  },
  telegram: {
    limit: 4096,
    link: 0,
    tags: 0,
    intent: (post: Post, text: string) => address('https://t.me/share/url', {url: post.url, text})
  },
  whatsapp: {
    limit: 4096,
    link: null,
    tags: 0,
    intent: (_post: Post, text: string) => address('https://wa.me/', {text})
  },
  facebook: {
    limit: 4096,
    link: 0,
    tags: 0,
    intent: (post: Post) => address('https://www.facebook.com/sharer/sharer.php', {u: post.url})
  },
  bluesky: {
    limit: 300,
    link: null,
    tags: 0,
    intent: (_post: Post, text: string) => address('https://bsky.app/intent/compose', {text})
  },
  mastodon: {
    limit: 500,
    link: null,
    tags: 0,
    intent: (_post: Post, text: string) =>
      `https://share.joinmastodon.org/#text=${encodeURIComponent(text)}`
  },
  threads: {
    limit: 500,
    link: 0,
    tags: 0,
    intent: (post: Post, text: string) =>
      address('https://www.threads.com/intent/post', {text, url: post.url})
  },
  linkedin: {
    limit: 3000,
    link: 0,
    tags: 0,
    intent: (post: Post) =>
      address('https://www.linkedin.com/sharing/share-offsite/', {url: post.url})
  },
  email: {
    limit: 4096,
    link: null,
    tags: 0,
    intent: (post: Post, text: string) =>
      `mailto:?subject=${encodeURIComponent(post.title)}&body=${encodeURIComponent(text)}`
  }
} as const satisfies Record<
  string,
  {
    /** Characters of a post as the network counts them. */
    limit: number;
    /** Characters that the address costs where the network takes it by itself; null: the text carries the address. */
    link: number | null;
    /** Hashtags in the text. */
    tags: number;
    intent: (post: Post, text: string) => string;
  }
>;

export type Network = keyof typeof networks;
export const networkNames = Object.keys(networks) as Network[];

const address = (base: string, values: Record<string, string>) =>
  `${base}?${Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;

/** Length as X counts it: letters of our two scripts 1, isolates and pictures 2. Every other network counts graphemes, which is never more. */
export const lengthOf = (text: string) =>
  [...text].reduce((sum, character) => {
    const code = character.codePointAt(0) ?? 0;
    return (
      sum +
      (code <= 0x10ff ||
      (code >= 0x2000 && code <= 0x200d) ||
      (code >= 0x2010 && code <= 0x201f) ||
      (code >= 0x2032 && code <= 0x2037)
        ? 1
        : 2)
    );
  }, 0);

const isolates = /[\u2066-\u2069]/g;

/** Apps take a paragraph's direction from its first letter: a Farsi text that begins with a Latin word says so itself (U+200F). */
const begun = (text: string, locale: Post['locale']) =>
  locale === 'fa' && /^[^\p{Script=Arabic}]*\p{Script=Latin}/u.test(text) ? `\u200f${text}` : text;

/** Cut at a word, without punctuation before «…», with every isolate closed. */
export function shorten(text: string, limit: number): string {
  if (lengthOf(text) <= limit) return text;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const cut = words.join(' ').replace(/[\s،؛:,;«“(–—-]+$/u, '');
    const open = (cut.match(/\u2068/g)?.length ?? 0) > (cut.match(/\u2069/g)?.length ?? 0);
    const closed = `${cut}${open ? '\u2069' : ''}…`;
    if (lengthOf(closed) <= limit) return closed;
  }
  return `${[...text.replace(isolates, '')].slice(0, limit - 2).join('')}…`;
}

/** The text of a post within the network's limit: headline, hashtags where they fit, and the address on a line of its own where the text carries it. */
export function postText(post: Post, name: Network): string {
  const {limit, link, tags} = networks[name];
  const end = link === null ? `\n${post.url}` : '';
  const room = limit - (link === null ? lengthOf(end) : link + 1);
  const headline = begun(shorten(post.headline, room), post.locale);
  const line = post.hashtags.slice(0, tags).join(' ');
  return (
    headline + (line && lengthOf(headline) + 1 + lengthOf(line) <= room ? `\n${line}` : '') + end
  );
}

/** The address that opens the network with the post in it. */
export const shareLink = (post: Post, name: Network) =>
  networks[name].intent(post, postText(post, name));

/** What a share block needs of an item. */
export const shareOf = (post: Post) => ({
  url: post.url,
  targets: networkNames.map(name => ({name, url: shareLink(post, name)}))
});

/** A message to send by hand: Signal, Instagram, SMS. Headline, summary, hashtags, address, each on its own lines. */
export const message = (post: Post) =>
  [
    begun(post.headline, post.locale),
    begun(post.summary, post.locale),
    post.hashtags.join(' '),
    post.url
  ]
    .filter(Boolean)
    .join('\n\n');
