import './input/environment.ts';
import {
  becameDue,
  endingCalls,
  releaseWarnings,
  scheduledItems,
  waiting,
  type Scheduled
} from '../records/desk/overview/due.ts';
import {buildMoment} from '../records/moment.ts';
import {readOptions, stop, usageLine} from './input/options.ts';

/**
 * `npm run due`: lists what is scheduled, and what could stop its release, and the calls to action that end by their
 * last day. With `--since <ISO time>`: lists what became
 * due since a site was built then; exit status 0 if something did, 3 if nothing did, 1 if the time is not valid.
 */
const usage = 'due [-- --since 2026-11-23T12:00:00Z]';
const {
  values: {since}
} = readOptions(usage, {options: {since: {type: 'string'}}});
const moment = buildMoment();
const items = scheduledItems();
if (since === undefined) listWaiting(waiting(items, moment));
else listDue(since);

function listWaiting(next: readonly Scheduled[]) {
  const warnings = releaseWarnings(next, moment);
  next.forEach(({item, written, at}, index) => {
    const time = distance(at.getTime() - moment.getTime());
    console.log(`${at.toISOString()}  ${item}  (written ${written}, in ${time})`);
    for (const warning of warnings[index] ?? []) console.log(`    (${warning})`);
  });
  for (const {item, at, written} of waiting(endingCalls(), moment))
    console.log(`${at.toISOString()}  ${item} ends  (last day ${written})`);
  console.log(
    next.length
      ? `${next.length} scheduled; the next is due ${next[0]?.at.toISOString()}`
      : 'Nothing is scheduled.'
  );
}

function listDue(written: string) {
  const from = new Date(written);
  if (Number.isNaN(from.getTime()))
    stop(`--since is “${written}”, which is not a time. ${usageLine(usage)}`);
  const due = becameDue(items, from, moment);
  for (const {item, written: at} of due) console.log(`${item} became due at ${at}`);
  const ended = becameDue(endingCalls(), from, moment);
  for (const {item, written: day} of ended) console.log(`${item} ended with ${day}`);
  if (!due.length && !ended.length) console.log(`Nothing became due since ${from.toISOString()}.`);
  process.exitCode = due.length || ended.length ? 0 : 3;
}

function distance(milliseconds: number): string {
  const hours = Math.round(milliseconds / 3_600_000);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}
