import fs from 'node:fs';
import path from 'node:path';
import {remember} from '../remember.ts';

/**
 * A file in `messages/`, by its name without the ending: `fields.fa`. Read from disk, not imported: Next compiles
 * imported messages, and the check runs outside Next. The working directory is the project's root.
 */
export const readCatalogue = remember((name: string): unknown =>
  JSON.parse(
    fs.readFileSync(path.join(/* turbopackIgnore: true */ 'messages', `${name}.json`), 'utf8')
  )
);
