/** A slug as a regular expression's source: small Latin letters and digits, joined by single hyphens. */
export const slugSource = '[a-z0-9]+(-[a-z0-9]+)*';

/** True for a slug: it names an item's folder, and its address in both languages. */
export const isSlug = (text: string): boolean => new RegExp(`^${slugSource}$`).test(text);
