/** Where the finished site goes: `out/`, or `OUT_DIR`. It is made beside it and exchanged in one move. */
export const published = process.env.OUT_DIR ?? 'out';
export const staging = `${published}.next`;
