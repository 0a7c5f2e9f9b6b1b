import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import {htmlOf, pagesIn, root} from '../support/site.ts';
import {outputOf, unlessInstalled} from './programs.ts';
import {utterancesIn, type Utterance} from './utterances.ts';

/** Pages whose transcripts are kept, each up to the parts that other documents change. */
const kept: readonly {address: string; content: string; until?: string}[] = [
  {
    address: '/fa/prisoners/nahid-taghavi',
    content: 'prisoners/nahid-taghavi',
    until: 'روزهای مهم'
  },
  {
    address: '/en/prisoners/nahid-taghavi',
    content: 'prisoners/nahid-taghavi',
    until: 'Days that matter'
  },
  {
    address: '/fa/news/in-memory-of-mehri-jafari',
    content: 'news/in-memory-of-mehri-jafari',
    until: 'کسانی که نامشان در این خبر آمده است'
  },
  {
    address: '/en/news/in-memory-of-mehri-jafari',
    content: 'news/in-memory-of-mehri-jafari',
    until: 'People in this item'
  },
  {address: '/fa/safety', content: 'pages/safety'}
];

const nameOf = (address: string) => `${address.slice(1).replaceAll('/', '.')}.txt`;
const keptFolder = 'e2e/programs/transcripts';
/** Where this run writes what it heard, to be read and copied. */
const newFolder = 'test-results/transcripts';

const hashOf = (folder: string) => {
  const files = fs.readdirSync(path.join(root, 'content', folder)).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(fs.readFileSync(path.join(root, 'content', folder, file)));
  return hash.digest('hex').slice(0, 16);
};

/** What a kept page says between its menu and the parts that other documents change. */
function mainOf({address, until}: (typeof kept)[number]): Utterance[] {
  const main = /<main[\s\S]*<\/main>/.exec(htmlOf(address))?.[0] ?? '';
  const said = utterancesIn(main);
  const end = said.findIndex(({text}) => text === until);
  assert.ok(until === undefined || end > 0, `${address} has no “${until}”`);
  return end > 0 ? said.slice(0, end) : said;
}

const linesOf = (said: readonly Utterance[]) => said.map(({lang, text}) => `${lang}: ${text}`);

for (const page of kept) {
  const name = nameOf(page.address);
  const hash = hashOf(page.content);
  const file = path.join(root, keptFolder, name);
  const [known = '', ...lines] = fs.existsSync(file)
    ? fs.readFileSync(file, 'utf8').trim().split('\n')
    : [];
  const heard = linesOf(mainOf(page));
  fs.mkdirSync(path.join(root, newFolder), {recursive: true});
  fs.writeFileSync(path.join(root, newFolder, name), `${[hash, ...heard].join('\n')}\n`);
  const skip =
    known !== hash &&
    `its content has changed since; read ${newFolder}/${name} and copy it to ${keptFolder}`;
  test(`${page.address} is heard as in its transcript`, {skip}, () => {
    assert.deepEqual(heard, lines, `If this is meant, copy ${newFolder}/${name} to ${keptFolder}`);
  });
}

test('no Farsi page has a number with a separator, which voices read as a word', () => {
  for (const address of pagesIn('fa'))
    for (const {text} of utterancesIn(htmlOf(address)))
      assert.doesNotMatch(text, /[۰-۹]٬[۰-۹]/, `${address}: ${text}`);
});

const noVoice = unlessInstalled('espeak-ng', 'espeak-ng');
const heard = (lang: string, text: string) =>
  outputOf('espeak-ng', ['-v', lang, '-q', '--ipa', text]).replaceAll('\n', ' ').trim();

test(
  'the free voices say the dates, numbers, ranges and marks of these pages',
  {skip: noVoice},
  () => {
    // Of each text, words that must be heard.
    const spoken: readonly [lang: string, text: string, words: RegExp][] = [
      ['fa', '۱۲۴۹ تا ۱۲۷۸ روز', /^jˌek hezˌɑr\S* .*tɑː jˌek hezˌɑr\S* .*haʃt rˈuːz$/],
      ['fa', '۲۴ هزار و ۴۰۶ پا', /tʃˈɑhɑr hˈezɑr/],
      ['fa', '۲۳ دی ۱۴۰۳ (۱۲ ژانویه ۲۰۲۵)', /dˈej jˌek hezˌɑro/],
      ['fa', '[۷]', /^hˈaft$/],
      ['en', '1,249 to 1,278 days', /wˈɒn θˈaʊzənd .* tə wˈɒn θˈaʊzənd .*dˈeɪz/],
      ['en', '[7]', /^sˈɛvən$/]
    ];
    for (const [lang, text, words] of spoken) assert.match(heard(lang, text), words, text);
    for (const page of kept)
      for (const lang of ['fa', 'en']) {
        const said = mainOf(page).filter(each => each.lang === lang);
        const phonemes = heard(lang, said.map(({text}) => text).join('\n'));
        assert.doesNotMatch(phonemes, /vˈirɡul/, `${page.address} says “comma”`);
      }
  }
);
