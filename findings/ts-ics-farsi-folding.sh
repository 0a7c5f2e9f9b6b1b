#!/usr/bin/env bash
# ts-ics folds long lines of a calendar after 75 characters, so Farsi lines are up to twice as long as
# the standard allows.
#
# Expected: a generator of iCalendar files folds lines at 75 octets, as RFC 5545 (3.1) asks, so that a
#   Farsi summary, two octets a letter, is folded after some 37 letters.
# Happens: it counts UTF-16 units. A Farsi line that it calls folded has about 130 octets, and a line of
#   75 Farsi letters is not folded at all. ical-generator 10.2.0 counts octets and is right.
# Seen with: ts-ics 2.4.6, ical-generator 10.2.0, Node 20.20.2, 2026-11-29.
# Matters here: calendars of days that matter are mostly Farsi. Strict readers cut or refuse lines that
#   are too long, and an anniversary would lose the end of a name. Decision 048 chose the library.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ts-ics@2.4.6 ical-generator@10.2.0 >/dev/null
cat >run.mjs <<'JS'
import {generateIcsCalendar} from 'ts-ics';
import ical from 'ical-generator';
const summary = 'سالگرد بازداشت یک زندانی سیاسی که هنوز خبری از آزادی او منتشر نشده است و خانواده‌اش منتظرند';
const start = new Date('2026-01-01T00:00:00Z');
const texts = {
  'ts-ics': generateIcsCalendar({
    version: '2.0',
    prodId: 'x',
    events: [{uid: 'a', stamp: {date: start}, start: {date: start}, duration: {days: 1}, summary}]
  }),
  'ical-generator': ical({events: [{id: 'a', stamp: start, start, summary}]}).toString()
};
for (const [name, text] of Object.entries(texts)) {
  const lines = text.split('\r\n').map(line => Buffer.byteLength(line));
  console.log(`${name}: longest line ${Math.max(...lines)} octets`);
}
JS
node run.mjs | tee seen
diff - seen <<'OUT'
ts-ics: longest line 129 octets
ical-generator: longest line 74 octets
OUT
