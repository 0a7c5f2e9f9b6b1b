import fs from 'node:fs';
import {XmlDocument} from 'libxml2-wasm';

/**
 * Writes an XML file that every parser can read, or throws: an Error with the file, the place and what libxml2 says.
 * Feed readers drop a whole feed for one character that XML forbids.
 */
export function writeXml(file: string, xml: string): void {
  try {
    XmlDocument.fromString(xml).dispose();
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim() : String(error);
    throw new Error(
      `${file}: not well-formed XML (${reason}). Nothing was published. ` +
        'Look for the character in the texts that this file shows, and tell the developers: the check should find it.',
      {cause: error}
    );
  }
  fs.writeFileSync(file, xml);
}
