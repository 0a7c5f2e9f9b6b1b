/**
 * Source of a regular expression for slugs: lower-case Latin letters and digits, single hyphens
 * between.
 */
export const slugSource = '[a-z0-9]+(-[a-z0-9]+)*';

/** True if a text is a slug, which names a document's folder and its address in both languages. */
export const isSlug = (text: string): boolean => new RegExp(`^${slugSource}$`).test(text);
