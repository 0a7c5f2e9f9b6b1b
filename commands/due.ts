import './input/environment.ts';
import {message, quote} from '../i18n/catalogue/message.ts';
import {
  becameDue,
  endingCalls,
  releaseWarnings,
  scheduledItems,
  waiting,
  type Scheduled
} from '../records/desk/overview/due.ts';
import {buildMoment} from '../records/moment.ts';
import {languageOption, print, say, stopWith} from './input/language.ts';
import {readOptions, usageOf} from './input/options.ts';

/**
 * `npm run due`: lists what is scheduled, and what could stop its release, and the calls to action that end by their
 * last day. With `--since <ISO time>`: lists what became
 * due since a site was built then; exit status 0 if something did, 3 if nothing did, 1 if the time is not valid.
 * `--lang fa` says it in Farsi.
 */
const usage = 'due [-- --since 2026-11-23T12:00:00Z] [--lang fa]';
const {
  values: {since}
} = readOptions(usage, {options: {since: {type: 'string'}, ...languageOption}});
const moment = buildMoment();
const items = scheduledItems();
if (since === undefined) listWaiting(waiting(items, moment));
else listDue(since);

function listWaiting(next: readonly Scheduled[]) {
  const warnings = releaseWarnings(next, moment);
  next.forEach(({item, written, at}, index) => {
    const time = distance(at.getTime() - moment.getTime());
    print(message('due.item', {at: at.toISOString(), item, written, time}));
    for (const warning of warnings[index] ?? []) console.log(`    (${say(warning)})`);
  });
  for (const {item, at, written: day} of waiting(endingCalls(), moment))
    print(message('due.ends', {at: at.toISOString(), item, day}));
  const [first] = next;
  print(
    first
      ? message('due.count', {count: next.length, at: first.at.toISOString()})
      : message('due.nothing')
  );
}

function listDue(written: string) {
  const from = new Date(written);
  if (Number.isNaN(from.getTime()))
    stopWith(message('due.notATime', {written: quote(written)}), usageOf(usage));
  const due = becameDue(items, from, moment);
  for (const {item, written: at} of due) print(message('due.became', {item, at}));
  const ended = becameDue(endingCalls(), from, moment);
  for (const {item, written: day} of ended) print(message('due.ended', {item, day}));
  if (!due.length && !ended.length) print(message('due.nothingSince', {from: from.toISOString()}));
  process.exitCode = due.length || ended.length ? 0 : 3;
}

function distance(milliseconds: number) {
  const hours = Math.round(milliseconds / 3_600_000);
  return hours < 48
    ? message('due.hours', {count: hours})
    : message('due.days', {count: Math.round(hours / 24)});
}
