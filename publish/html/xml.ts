/** Escapes text for HTML or XML content. */
export const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** Escapes text for an attribute value in double quotes. */
export const escapeAttribute = (text: string) => escapeText(text).replaceAll('"', '&quot;');
