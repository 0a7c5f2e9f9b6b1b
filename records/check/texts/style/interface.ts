import fs from 'node:fs';
import {message, quote, type Finding} from '../../../read/finding.ts';
import {styleSlips} from './style.ts';

type Messages = {[key: string]: string | Messages};

/** Departures from our Farsi style in the interface, as `checkStyle` finds them in texts. */
export function interfaceSlips(): Finding[] {
  const file = 'messages/fa.json';
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const english = new Map(stringsIn(read('messages/en.json')));
  return stringsIn(read(file)).flatMap(([key, text]) =>
    styleSlips(text, english.get(key) ?? '').map(({found, write, reason}) => ({
      level: 'warning',
      file,
      line: lines.findIndex(line => line.includes(JSON.stringify(text))) + 1,
      field: key,
      found: quote(found),
      expected: message('style.write', {write, reason})
    }))
  );
}

const read = (file: string) => JSON.parse(fs.readFileSync(file, 'utf8')) as Messages;

const stringsIn = (messages: Messages, path = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : stringsIn(value, `${path}${key}.`)
  );
