import assert from 'node:assert/strict';
import {test} from 'node:test';
import {languageOf} from './language.ts';

const cases: readonly [url: string, accepted: string | undefined, expected: string][] = [
  ['/desk?lang=fa', 'en-GB', 'fa'],
  ['/desk/news/x?scheme=dark&lang=en', 'fa', 'en'],
  ['/desk?lang=de', 'fa-IR,en;q=0.8', 'fa'],
  ['/desk', 'de-DE,fa;q=0.9,en;q=0.8', 'fa'],
  ['/desk', 'en-US,en;q=0.9,fa;q=0.5', 'en'],
  ['/desk', 'fax', 'en'],
  ['/desk', undefined, 'en']
];
for (const [url, accepted, expected] of cases)
  test(`${url} from a browser that asks for ${accepted ?? 'nothing'} is answered in ${expected}`, () => {
    const headers = accepted === undefined ? {} : {'accept-language': accepted};
    assert.equal(languageOf({url, headers}), expected);
  });
