/** Text for the inside of an element. */
export const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** The same for the value of an attribute in double quotes. */
export const escapeAttribute = (text: string) => escapeText(text).replaceAll('"', '&quot;');
