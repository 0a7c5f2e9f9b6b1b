import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import * as registries from '../records/schema/registries.ts';

type Messages = {[key: string]: string | Messages};
const load = (locale: string) =>
  JSON.parse(fs.readFileSync(`messages/${locale}.json`, 'utf8')) as Messages;
const flat = (messages: Messages, path = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`)
  );
const [en, fa] = [flat(load('en')), flat(load('fa'))];

test('both languages have the same keys', () => {
  assert.deepEqual(fa.map(([key]) => key).sort(), en.map(([key]) => key).sort());
});

test('both languages take the same arguments', () => {
  const argumentsOf = (text: string) =>
    [
      ...new Set([...text.matchAll(/(?<!(?:one|other) )[{<]\/?(\w+)/g)].map(match => match[1]))
    ].sort();
  const english = new Map(en);
  for (const [key, text] of fa)
    assert.deepEqual(argumentsOf(text), argumentsOf(english.get(key) ?? ''), key);
});

/** Names of formats, standards and programs that Farsi readers know, or look for, in Latin letters. */
const formatNames = new RegExp(
  '(?<![A-Za-z])(?:SVG|PNG|PDF|HTML|JSON|CSV|RSS|Atom|UTF-8|BOM|RFC 4180|ISO 3166-1|SHA-256|A4|' +
    'LibreOffice|Gnumeric|Excel|Thunderbird|Akregator|Feeder|NetNewsWire|GNOME Calendar|' +
    'Node\\.js)(?![A-Za-z])',
  'g'
);

test('no Farsi message equals the English one or contains Latin letters or digits', () => {
  const patterns = new Set(['Site.title', 'Groups.one', 'Date.both', 'Sentence.said']);
  const english = new Map(en);
  for (const [key, text] of fa) {
    if (patterns.has(key)) continue;
    const farsi = text.replace(formatNames, '');
    if (farsi) assert.notEqual(text, english.get(key), key);
    const words = farsi
      .replace(/<\/?\w+>/g, '')
      .replace(/\{\w+(?:, plural,|, number, digits)?|(?:=\d|\bone|\bother) \{/g, '');
    assert.doesNotMatch(words, /[A-Za-z0-9]/, `${key}: ${text}`);
  }
});

test('every code of every registry has a label', () => {
  const namespaces: Record<string, readonly string[]> = {
    EventType: registries.eventTypes,
    Status: registries.statusCodes,
    StatusGroup: [...Object.keys(registries.statusGroups), 'executed', 'both'],
    ChargeStage: registries.chargeStages,
    CourtInstance: registries.courtInstances,
    SentenceKind: registries.sentenceKinds,
    Sentence: registries.punishments.filter(kind => kind !== 'ban' && kind !== 'other'),
    CountingRule: registries.countingRules,
    JudgmentChange: registries.judgmentChanges,
    Ban: registries.banKinds,
    Currency: registries.currencies,
    OccupationGroup: registries.occupationGroups,
    NewsKind: registries.newsKinds,
    Topic: registries.topics,
    SourceType: registries.sourceTypes,
    Risk: registries.risks,
    IdentityDisclosed: registries.identitiesDisclosed
  };
  const keys = new Set(en.map(([key]) => key));
  const missing = Object.entries(namespaces)
    .flatMap(([name, codes]) => codes.map(code => `${name}.${code}`))
    .filter(key => !keys.has(key));
  assert.deepEqual(missing, []);
});
