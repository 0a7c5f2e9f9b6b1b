import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import ICAL from 'ical.js';

/** An event of a calendar file. `end`: the day after its last day. */
export type ReadEvent = {uid: string; summary: string; first: string; end: string};

/** Events of a calendar file, as ical.js reads them. */
export const readByIcalJs = (file: string): ReadEvent[] =>
  new ICAL.Component(ICAL.parse(fs.readFileSync(file, 'utf8')) as unknown[])
    .getAllSubcomponents('vevent')
    .map(each => {
      const {uid, summary, startDate, endDate} = new ICAL.Event(each);
      return {uid, summary, first: startDate.toString(), end: endDate.toString()};
    });

const python = ['/usr/bin/python3', 'python3'].find(
  each => spawnSync(each, ['-c', 'import icalendar']).status === 0
);
const program = `
import json, sys, icalendar
out = []
for name in sys.argv[1:]:
    cal = icalendar.Calendar.from_ical(open(name, 'rb').read())
    out.append([{'uid': str(e['UID']), 'summary': str(e['SUMMARY']),
                 'first': e['DTSTART'].dt.isoformat(), 'end': e['DTEND'].dt.isoformat()} for e in cal.walk('VEVENT')])
print(json.dumps(out))`;

/** The same for several files as Python’s icalendar reads them; null, which it says, if it is not installed. */
export function readByPython(files: readonly string[]): ReadEvent[][] | null {
  if (python === undefined) {
    console.log(
      'Python’s icalendar is not installed (Debian: python3-icalendar), so only ical.js read the calendars.'
    );
    return null;
  }
  const {stdout, stderr} = spawnSync(python, ['-c', program, ...files], {encoding: 'utf8'});
  return JSON.parse(stdout || `"${stderr}"`) as ReadEvent[][];
}
