import {copyText} from '../i18n/direction/copyText.ts';
import {charactersOf} from '../i18n/direction/characters.ts';
import {withoutLooseEnd} from '../i18n/lines/cutEnd.ts';
import {mailto} from './letters/mailto.ts';
import type {Shared} from './shared.ts';

/** The fields of an item that posts use. */
export type Post = Pick<
  Shared,
  'headline' | 'dateline' | 'title' | 'summary' | 'url' | 'locale' | 'hashtags'
> & {
  /** What the campaign demands, for a line below the headline; empty or absent for none. */
  demand?: string;
};

/** With it, and the address alone as body, a Farsi mail keeps to the longest `mailto:` link. */
const longestSubject = 200;

/**
 * Networks that readers can post to: limits of a post, and the web address that opens its editor. Plain links: no
 * script of theirs, no account of ours. Their names are in the namespace `Network` of the messages.
 */
const networks = {
  x: {
    limit: 280,
    link: 23,
    tags: 2,
    intent: (post: Post, text: string) =>
      withQuery('https://x.com/intent/tweet', {text, url: post.url})
  },
  telegram: {
    limit: 4096,
    link: 0,
    tags: 0,
    intent: (post: Post, text: string) => withQuery('https://t.me/share/url', {url: post.url, text})
  },
  whatsapp: {
    limit: 4096,
    link: null,
    tags: 0,
    intent: (_post: Post, text: string) => withQuery('https://wa.me/', {text})
  },
  facebook: {
    limit: 4096,
    link: 0,
    tags: 0,
    intent: (post: Post) => withQuery('https://www.facebook.com/sharer/sharer.php', {u: post.url})
  },
  bluesky: {
    limit: 300,
    link: null,
    tags: 0,
    intent: (_post: Post, text: string) => withQuery('https://bsky.app/intent/compose', {text})
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
      withQuery('https://www.threads.com/intent/post', {text, url: post.url})
  },
  linkedin: {
    limit: 3000,
    link: 0,
    tags: 0,
    intent: (post: Post) =>
      withQuery('https://www.linkedin.com/sharing/share-offsite/', {url: post.url})
  },
  email: {
    limit: 4096,
    link: null,
    tags: 0,
    intent: (post: Post, text: string) =>
      mailto({
        to: '',
        subject: shorten(post.title, post.locale, longestSubject),
        body: text,
        paste: post.url
      }).href
  }
} as const satisfies Record<
  string,
  {
    /** Longest post, in characters as the network counts them. */
    limit: number;
    /** Characters that the link costs if the network takes it as its own parameter; null if it is part of the text. */
    link: number | null;
    /** Hashtags to add to the text, at most. */
    tags: number;
    intent: (post: Post, text: string) => string;
  }
>;

export type Network = keyof typeof networks;
export const networkNames = Object.keys(networks) as Network[];

const withQuery = (base: string, values: Record<string, string>) =>
  `${base}?${Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;

/**
 * Length as X counts it: https://docs.x.com/fundamentals/counting-characters. Letters of our two scripts count 1,
 * isolates and emoji 2. Other networks count graphemes, which are never more.
 */
export const countForX = (text: string) =>
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

/**
 * Cuts a text at a word to at most `limit` characters, without punctuation before the ellipsis. The result is a text to
 * copy: see `copyText`.
 */
export function shorten(text: string, locale: Post['locale'], limit: number): string {
  const whole = copyText(text, locale);
  if (countForX(whole) <= limit) return whole;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const cut = withoutLooseEnd(words.join(' '));
    const shown = copyText(`${cut}…`, locale);
    if (countForX(shown) <= limit) return shown;
  }
  return `${[...text].slice(0, limit - 2).join('')}…`;
}

/** Hashtags on one line for each direction, so that none of them needs a character that isolates. */
export function tagLines(tags: readonly string[], locale: Post['locale']): string {
  const own = new RegExp(charactersOf(locale).own, 'u');
  const lines = [tags.filter(tag => own.test(tag)), tags.filter(tag => !own.test(tag))];
  return lines
    .filter(line => line.length)
    .map(line => line.join(' '))
    .join('\n');
}

/**
 * The text of a post within the network's limit: headline and date, the demand and hashtags if they fit, and for
 * networks that take no separate link the address on its own line.
 */
export function postText(post: Post, name: Network): string {
  const {limit, link, tags} = networks[name];
  const date = post.dateline && `\n${post.dateline}`;
  const end = link === null ? `\n${post.url}` : '';
  const room = limit - (link === null ? countForX(end) : link + 1);
  const lines = [
    copyText(post.demand ?? '', post.locale),
    tagLines(post.hashtags.slice(0, post.demand ? mostTags : tags), post.locale)
  ];
  const text = lines.reduce(
    (before, line) =>
      line && countForX(`${before}\n${line}`) <= room ? `${before}\n${line}` : before,
    shorten(post.headline, post.locale, room - countForX(date)) + date
  );
  return text + end;
}

/** Hashtags of a post that has the demand. */
const mostTags = 2;

/** The address that opens the network's editor with the post filled in. */
export const shareLink = (post: Post, name: Network) =>
  networks[name].intent(post, postText(post, name));

/** Props of the share block. */
export const shareOf = (post: Post) => ({
  url: post.url,
  targets: networkNames.map(name => ({name, url: shareLink(post, name)}))
});

/** A message to paste (Signal, Instagram, SMS): the lines of a post and the summary, with blank lines between. */
export const message = (post: Post) =>
  [
    ...[post.headline, post.dateline, post.summary, post.demand ?? ''].map(line =>
      copyText(line, post.locale)
    ),
    tagLines(post.hashtags, post.locale),
    post.url
  ]
    .filter(Boolean)
    .join('\n\n');
