import {getCollection} from 'astro:content';

export const sizeOfPage = 10;
const known = new Map();

/** The articles of a kind in a language, in order; read once. */
export async function listOf(lang, kind) {
  const key = `${lang}/${kind}/`;
  if (!known.has(key)) {
    const articles = await getCollection('articles', ({id}) => id.startsWith(key));
    known.set(
      key,
      articles.sort((a, b) => a.data.weight - b.data.weight)
    );
  }
  return known.get(key);
}
