import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';

/** A copy of the code and content, built for half an hour after the last day of one call and on that of another. */
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'expiry-'));
after(() => fs.rmSync(dir, {recursive: true, force: true}));

const rooms = ['content', 'records', 'search', 'files', 'i18n', 'messages', 'publish', 'views'];
const files = ['components', 'share', 'app', 'package.json', 'package-lock.json', 'tsconfig.json'];
const [ended, open] = ['write-about-mehran-raoof', 'write-about-mohammad-nourizad'];

/**
 * Everything that tells readers of calls: lists, news, people, search, feeds, digest, calendars, cards, print, and the
 * copies of the pages, in zips and single files.
 */
const program = `
  import fs from 'node:fs';
  const {writeContent} = await import('./records/generate.ts');
  await writeContent();
  const {planCards} = await import('./share/cards/plan.ts');
  const {writeManifest} = await import('./share/cards/manifest.ts');
  const cards = planCards();
  writeManifest(cards, new Map());
  const {planPrintables} = await import('./share/sheets/plan.ts');
  const printables = planPrintables().map(({file, title, parts}) => [
    file,
    title,
    parts.map(part => ('count' in part ? part.markup(0, part.count, 40) : part.item))
  ]);
  const {locales} = await import('./i18n/locales.ts');
  const {renderBody} = await import('./views/markup.tsx');
  const {listView} = await import('./views/lists/list.tsx');
  const {actList} = await import('./views/lists/act.tsx');
  const {newsPages} = await import('./views/items/newsPages.tsx');
  const {personPages} = await import('./views/items/personPages.tsx');
  const {searchDocuments} = await import('./publish/search/documents.ts');
  const {feedOf} = await import('./publish/feeds/feed.ts');
  const {changeEntry} = await import('./publish/feeds/entries.ts');
  const {digestText} = await import('./publish/digest/writeDigest.ts');
  const {digestOf} = await import('./views/digest/digest.ts');
  const {deadlines} = await import('./views/days.ts');
  const {readHtml} = await import('./publish/html/html.ts');
  const {writeParts} = await import('./publish/html/pageParts.ts');
  const {copyPage} = await import('./publish/copies/pageCopy.ts');
  const {writeCopiesOf} = await import('./publish/copies/writeCopies.ts');
  const {unzipSync} = await import('fflate');
  const copiesOf = (locale, pages) => {
    const inside = new Set(pages.map(([name]) => name));
    for (const [name, html] of pages) {
      const document = readHtml('<!DOCTYPE html><html><head></head><body>' + html + '</body></html>');
      writeParts(name, {copy: copyPage(document, name, {root: 'site', inside})});
    }
    writeCopiesOf({root: 'site', locale, pages: [...inside]});
    const zip = unzipSync(fs.readFileSync('site/copies/' + locale + '.zip'));
    const folder = 'site/copies/' + locale + '/';
    const single = fs.readdirSync(folder).map(name => fs.readFileSync(folder + name, 'utf8'));
    return {
      zip: Object.values(zip).map(data => new TextDecoder().decode(data)).join(' '),
      single: single.join(' ')
    };
  };
  const result = locales.map(locale => {
    const html = view => (view ? renderBody(view.body, locale) : '');
    const pages = kind => kind.paths(locale).map(path => html(kind.at(path, locale)));
    const named = (kind, all) => all.map((page, index) => [locale + kind + index + '.html', page]);
    const {changes = []} = feedOf({kind: 'changes', of: 'actions'}, locale);
    const act = html(listView(actList, '/act', 1, locale));
    const items = [...named('/news/', pages(newsPages)), ...named('/prisoners/', pages(personPages))];
    return {
      act,
      copies: copiesOf(locale, [[locale + '/act.html', act], ...items]),
      others: JSON.stringify([
        items,
        [...searchDocuments(locale)],
        changes.map(change => changeEntry(change, locale)),
        digestText(digestOf(locale), locale),
        cards.map(({item}) => item),
        printables
      ]),
      deadlines: deadlines(locale).map(day => day.about.slug)
    };
  });
  fs.writeFileSync('result.json', JSON.stringify(result));`;

type Result = {
  act: string;
  copies: {zip: string; single: string};
  others: string;
  deadlines: string[];
}[];

/** Gives a call a last day, an address with a source, and a site to act on. */
function edit(slug: string, deadline: string) {
  const file = path.join(dir, 'content/actions', slug, 'action.yaml');
  const text = fs.readFileSync(file, 'utf8');
  const source = /- id: (\S+)/.exec(text)?.[1] ?? '';
  fs.writeFileSync(
    file,
    text.replace(
      /^target:\n/m,
      `deadline: "${deadline}"\ntarget:\n  url: https://act.example/${slug}\n  ways:\n` +
        `    - {kind: email, value: ${slug}@office.example, asOf: "2026-11-20", sources: [${source}]}\n`
    )
  );
}

/** The words of a letter in a language, of which each page would show some. */
const lettersOf = (slug: string, locale: string) =>
  (
    /:::letter\n([\s\S]*?)\n:::/.exec(
      fs.readFileSync(path.join('content/actions', slug, `${locale}.md`), 'utf8')
    )?.[1] ?? ''
  )
    .split('\n')
    .filter(line => line.length > 40 && !line.includes(':date') && !line.includes('['))
    .map(line => line.replace(/^- /, ''));

test('half an hour after its last day a call shows no letter, address or steps anywhere', () => {
  for (const room of [...rooms, ...files]) fs.cpSync(room, path.join(dir, room), {recursive: true});
  fs.symlinkSync(path.resolve('node_modules'), path.join(dir, 'node_modules'));
  fs.mkdirSync(path.join(dir, 'public'));
  edit(ended, '2026-12-01');
  edit(open, '2026-12-02');
  fs.writeFileSync(path.join(dir, 'program.ts'), program);
  const {CONTENT_DIR: _, ...env} = process.env;
  execFileSync('node', ['--import', 'tsx', 'program.ts'], {
    cwd: dir,
    stdio: 'pipe',
    env: {
      ...env,
      PWD: dir,
      NODE_ENV: 'production',
      BUILD_TIME: '2026-12-02T00:30:00Z',
      BUILD_CACHE: path.join(dir, 'cache'),
      SITE_URL: 'https://campaign.example'
    }
  });
  const result = JSON.parse(fs.readFileSync(path.join(dir, 'result.json'), 'utf8')) as Result;
  for (const [index, {act, copies, others, deadlines}] of result.entries()) {
    const locale = index === 0 ? 'en' : 'fa';
    assert.deepEqual(deadlines, [open]);
    for (const mark of ['@office.example', 'https://act.example/']) {
      const [ours, theirs] = mark.startsWith('@')
        ? [`${open}${mark}`, `${ended}${mark}`]
        : [`${mark}${open}`, `${mark}${ended}`];
      for (const shown of [act, copies.zip])
        assert.ok(shown.includes(ours), `${locale}: the open call has ${ours}`);
      for (const text of [act, others, copies.zip, copies.single])
        assert.ok(!text.includes(theirs), `${locale}: ${theirs}`);
    }
    const kept = lettersOf(open, locale);
    const gone = lettersOf(ended, locale).filter(line => !kept.includes(line));
    assert.ok(kept.length && gone.length);
    for (const line of kept)
      assert.ok(act.includes(line) && copies.zip.includes(line), `${locale}: ${line}`);
    for (const line of gone)
      for (const text of [act, others, copies.zip, copies.single])
        assert.ok(!text.includes(line), `${locale}: ${line}`);
    assert.ok(copies.single.includes('<h1'), 'single files are pages');
    assert.ok(others.includes(`print/letter-${open}`) && !others.includes(`print/letter-${ended}`));
    assert.match(act.slice(act.indexOf(`id="${ended}"`)), locale === 'en' ? /has ended/ : /پایان/);
    assert.match(act, locale === 'en' ? /Send it by / : /این نامه را تنها تا/);
  }
});
