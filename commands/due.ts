import {buildMoment} from '../records/moment.ts';
import {becameDue, remarks, scheduledItems, waiting} from '../records/desk/due.ts';

/**
 * `npm run due`: what is scheduled and when, and what stands against it. With `--since <ISO time>`: what became due since the site was built
 * then; exit status 0 if something did, 3 if nothing, 1 if the question is wrong.
 */
const now = buildMoment();
const at = process.argv.indexOf('--since');
const items = scheduledItems();
if (at === -1) {
  const next = waiting(items, now);
  const notes = remarks(next);
  next.forEach(({item, written, at: when}, index) => {
    console.log(
      `${when.toISOString()}  ${item}  (written ${written}, in ${distance(when.getTime() - now.getTime())})`
    );
    for (const note of notes[index] ?? []) console.log(`    (${note})`);
  });
  console.log(
    next.length
      ? `${next.length} scheduled; the next is due ${next[0]?.at.toISOString()}`
      : 'Nothing is scheduled.'
  );
} else {
  const since = new Date(process.argv[at + 1] ?? '');
  if (Number.isNaN(since.getTime())) {
    console.error(
      `“${process.argv[at + 1] ?? ''}” is no time. Write: npm run due -- --since 2026-11-23T12:00:00Z`
    );
    process.exitCode = 1;
  } else {
    const due = becameDue(items, since, now);
    for (const {item, written} of due) console.log(`${item} became due at ${written}`);
    if (!due.length) console.log(`Nothing became due since ${since.toISOString()}.`);
    process.exitCode = due.length ? 0 : 3;
  }
}

function distance(milliseconds: number): string {
  const hours = Math.round(milliseconds / 3_600_000);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}
