import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {inLogicalOrder, words} from '../../i18n/direction/pdfWords.fixture.ts';
import {outputOf, unlessInstalled} from '../programs/programs.ts';
import {out, publishedFiles} from '../support/site.ts';

/*
 * pdf.js, with which Firefox and Tor Browser show PDFs, against pdftotext, which `npm test` compares with the texts. It
 * drops the half-space and gives the space that is there, and puts a space before a mark at the end of a word (decision
 * 064).
 */
const skip = unlessInstalled('pdftotext', 'poppler-utils');
const files = (pattern: RegExp) => publishedFiles().filter(file => pattern.test(file));
const spaced = (text: string) => text.replaceAll('\u200c', ' ');
const expectedIn = (name: string) =>
  spaced(inLogicalOrder(outputOf('pdftotext', [path.join(out, name), '-'])));

async function textOf(name: string): Promise<string> {
  const data = new Uint8Array(fs.readFileSync(path.join(out, name)));
  const pdf = await getDocument({data, verbosity: 0}).promise;
  const pages = Array.from({length: pdf.numPages}, async (_, index) => {
    const {items} = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map(({str, hasEOL}) => `${str}${hasEOL ? '\n' : ''}`).join('');
  });
  return (await Promise.all(pages)).join('\n');
}

test('pdf.js reads every letter in logical order, word by word', {skip}, async () => {
  const letters = files(/^print\/letter-.*\.pdf$/);
  assert.ok(letters.length >= 2);
  for (const name of letters)
    assert.deepEqual(
      words((await textOf(name)).replace(/ (?=\p{M})/gu, '')),
      words(expectedIn(name)),
      name
    );
});

test(
  'pdf.js finds every word of every poster, its letters whole and in order',
  {skip},
  async () => {
    const posters = files(/^cards\/.*-poster-\w+\.pdf$/);
    assert.ok(posters.length > 20);
    for (const name of posters) {
      const text = await textOf(name);
      const missing = (
        expectedIn(name).match(/\p{Script=Arabic}+|\p{Script=Latin}+/gu) ?? []
      ).filter(
        // pdftotext joins what a hyphen at the end of a line divides, as in addresses.
        word => !text.includes(word) && !text.replace(/-\s+/g, '').includes(word)
      );
      assert.deepEqual(missing, [], name);
    }
  }
);
