import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import {out, publishedFiles} from '../support/site.ts';
import {outputOf, unlessInstalled, unlessPythonHas} from './programs.ts';

const feeds = publishedFiles().filter(file => file.endsWith('.atom'));

/** What feedparser keeps of each feed: how many directions and languages its texts have, and how many entries. */
const script = `
import feedparser, json, sys
result = {}
for file in sys.argv[1:]:
    feed = feedparser.parse(file)
    text = ''.join(part.value for entry in feed.entries for part in entry.get('content', []))
    result[file] = [len(feed.entries), text.count(' dir='), text.count(' lang='), text.count('<bdi'), int(feed.bozo)]
print(json.dumps(result))
`;

test(
  'feedparser keeps each entry, and the direction and language of the words in it',
  {skip: unlessPythonHas('feedparser', 'python3-feedparser')},
  () => {
    const files = feeds.map(file => path.join(out, file));
    const seen = JSON.parse(outputOf('/usr/bin/python3', ['-c', script, ...files])) as Record<
      string,
      number[]
    >;
    assert.ok(files.length > 20, `${files.length} feeds`);
    for (const file of files) {
      const xml = fs.readFileSync(file, 'utf8');
      const texts = [...xml.matchAll(/<content\b[^>]*>([\s\S]*?)<\/content>/g)]
        .map(([, text]) => text)
        .join('');
      const count = (pattern: RegExp) => [...texts.matchAll(pattern)].length;
      assert.deepEqual(
        seen[file],
        [
          [...xml.matchAll(/<entry\b/g)].length,
          count(/ dir=(?:"|&quot;)/g),
          count(/ lang=(?:"|&quot;)/g),
          0,
          0
        ],
        file
      );
    }
  }
);

test(
  'newsboat imports every feed of the list',
  {skip: unlessInstalled('newsboat', 'newsboat')},
  () => {
    for (const locale of ['en', 'fa']) {
      const list = path.join(out, locale, 'feeds', 'all.opml');
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsboat-'));
      const urls = path.join(folder, 'urls');
      fs.writeFileSync(urls, '');
      outputOf('newsboat', ['-u', urls, '-c', path.join(folder, 'cache'), '-i', list]);
      const imported = fs.readFileSync(urls, 'utf8').trim().split('\n').length;
      const listed = [...fs.readFileSync(list, 'utf8').matchAll(/xmlUrl=/g)].length;
      fs.rmSync(folder, {recursive: true});
      assert.equal(imported, listed, locale);
    }
  }
);
