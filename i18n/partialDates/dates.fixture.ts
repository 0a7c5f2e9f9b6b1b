import fc from 'fast-check';
import {addDays} from '../calendars.ts';

const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  timeZone: 'UTC'
});

/** Year, month and day of an ISO day in the Solar Hijri calendar as ICU has it: `1401-07-05`. */
export function solarName(iso: string): string {
  const parts = persian.formatToParts(new Date(`${iso}T12:00:00Z`));
  const pick = (type: string) => parts.find(part => part.type === type)?.value ?? '';
  return [pick('year'), pick('month'), pick('day')].join('-');
}

/** Any ISO day from 1900 to 2099. */
export const anyDay = fc.integer({min: 0, max: 73_000}).map(days => addDays('1900-01-01', days));

const units = ['day', 'month', 'year', 'solar month', 'solar year'] as const;

/** A day, and a day, month or year of either calendar that contains it. */
const dayAndName = fc
  .tuple(anyDay, fc.constantFrom(...units))
  .map(([day, unit]) => ({day, name: nameOf(day, unit)}));

function nameOf(day: string, unit: (typeof units)[number]): string {
  if (unit === 'day') return day;
  if (unit === 'month') return day.slice(0, 7);
  if (unit === 'year') return day.slice(0, 4);
  return `solar ${solarName(day).slice(0, unit === 'solar month' ? 7 : 4)}`;
}

const before = (day: string, days: number) => addDays(day, -days);

/** A date of any form, with a day that it may mean. */
export const anyDate = fc.oneof(
  dayAndName.map(({day, name}) => ({day, date: name})),
  dayAndName.map(({day, name}) => ({day, date: `about ${name}`})),
  fc
    .tuple(dayAndName, fc.nat(9_000))
    .map(([{day, name}, days]) => ({day: before(day, days), date: `on or before ${name}`})),
  fc
    .tuple(dayAndName, fc.nat(9_000))
    .map(([{day, name}, days]) => ({day: addDays(day, days), date: `on or after ${name}`})),
  fc.tuple(dayAndName, dayAndName, fc.double({min: 0, max: 1, noNaN: true})).map(([a, b, part]) => {
    const [from, to] = a.day <= b.day ? [a, b] : [b, a];
    const days = (Date.parse(to.day) - Date.parse(from.day)) / 86_400_000;
    return {
      day: addDays(from.day, Math.floor(days * part)),
      date: `between ${from.name} and ${to.name}`
    };
  }),
  anyDay.map(day => ({day, date: 'unknown'}))
);

/** A date of any form that may mean a given day. */
export const dateOf = (day: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...units), fc.constantFrom(...units), fc.nat(500), fc.nat(500))
    .chain(([unit, other, less, more]) => {
      const [name, earlier, later] = [
        nameOf(day, unit),
        nameOf(addDays(day, -less), unit),
        nameOf(addDays(day, more), other)
      ];
      return fc.constantFrom(
        name,
        `about ${name}`,
        `on or before ${later}`,
        `on or after ${earlier}`,
        `between ${earlier} and ${later}`,
        'unknown'
      );
    });
