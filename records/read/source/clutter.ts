/**
 * Files that systems and editors leave behind, and that nobody put there on purpose: `.DS_Store`, `._photo.jpg`,
 * `Thumbs.db`, `.en.md.swp`, `en.md~`, `#en.md#`, `4913`. All names that begin with a dot are passed over.
 */
export const isClutter = (name: string): boolean =>
  /^(?:\.|~\$|#.*#$|4913$|__MACOSX$|@eaDir$)|~$/.test(name) ||
  /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r)$/i.test(name);
