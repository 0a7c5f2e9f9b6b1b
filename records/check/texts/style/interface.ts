import fs from 'node:fs';
import {message, quote, type Finding, type Value} from '../../../read/finding.ts';
import {orthographySlips} from '../farsi.ts';
import {styleSlips} from './style.ts';

type Messages = {[key: string]: string | Messages};

/** The files of the interface: of the site, of the check, of the desk, and of its fields. */
const rooms = ['', 'check.', 'desk.', 'fields.'];

/** Spelling mistakes and departures from our Farsi style in the interface, as they are found in texts. */
export const interfaceSlips = (): Finding[] => rooms.flatMap(slipsIn);

function slipsIn(room: string): Finding[] {
  const file = `messages/${room}fa.json`;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const english = new Map(stringsIn(read(`messages/${room}en.json`)));
  return stringsIn(read(file)).flatMap(([key, text]) => {
    const report = (found: string, expected: Value): Finding => ({
      level: 'warning',
      file,
      line: lines.findIndex(line => line.includes(JSON.stringify(text))) + 1,
      field: key,
      found: quote(found),
      expected
    });
    return [
      ...orthographySlips(withoutCode(text)).map(({word, suggestion}) => report(word, suggestion)),
      ...(namesWrongWords(room, key) ? [] : styleSlips(text, english.get(key) ?? '')).map(
        ({found, write, reason}) => report(found, message('style.write', {write, reason}))
      )
    ];
  });
}

/** Masks code between backticks, tags, and the words of ICU, which are not Farsi. */
const withoutCode = (text: string) =>
  text.replace(/`[^`]*`|<[^>]*>|\{\w+, plural,|(?:=\d|one|other) \{/g, code =>
    '\uFFFC'.repeat(code.length)
  );

/** The messages that say which words are wrong have these words. */
const namesWrongWords = (room: string, key: string) =>
  room === 'check.' && key.startsWith('style.');

const read = (file: string) => JSON.parse(fs.readFileSync(file, 'utf8')) as Messages;

const stringsIn = (messages: Messages, path = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : stringsIn(value, `${path}${key}.`)
  );
