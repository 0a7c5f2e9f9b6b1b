import './input/environment.ts';
import {readOptions} from './input/options.ts';
import {ContentError, generateContent} from '../records/generate.ts';

/** `npm run generate`: checks the content and writes the files that pages read. */
readOptions('generate', {});
await generateContent().catch((error: unknown) => {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
});
