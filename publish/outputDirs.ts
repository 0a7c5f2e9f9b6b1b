/** The folder of the finished site: `out/`, or `OUT_DIR`. */
export const published = process.env.OUT_DIR ?? 'out';
/** The folder in which the site is built; it replaces `published` when it is complete. */
export const staging = `${published}.next`;
