import {solarToGregorian} from '../../../i18n/calendars.ts';

const latinDigits = (text: string) =>
  text.replace(/[۰-۹٠-٩]/g, digit => String((digit.codePointAt(0) ?? 0) & 15));

/**
 * The day that an editor typed, as YYYY-MM-DD: `2026-11-29`, `2026/11/29`, or in the Solar calendar `1405/9/8`, with
 * digits of either script. null: no such day.
 */
export function dayIn(typed: string): string | null {
  const [, y, m, d] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(latinDigits(typed).trim()) ?? [];
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  if (!year || !month || !day) return null;
  if (year < 1700) return solarToGregorian({year, month, day});
  const iso = [year, month, day]
    .map((part, at) => String(part).padStart(at ? 2 : 4, '0'))
    .join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}

/** Time zones that a form offers, with their distance from UTC. Iran has had no summer time since 2022. */
export const zones = {tehran: '+03:30', utc: 'Z'} as const;

/** A moment as the facts hold it, from a day, a time such as 9:00 or ۰۹:۰۰ and a time zone. null: no such time. */
export function momentIn(day: string, typed: string, zone: string): string | null {
  const [, h, m] = /^(\d{1,2})[:.](\d\d)$/.exec(latinDigits(typed).trim()) ?? [];
  if (h === undefined || m === undefined || Number(h) > 23 || Number(m) > 59) return null;
  return `${day}T${h.padStart(2, '0')}:${m}:00${zone === 'utc' ? zones.utc : zones.tehran}`;
}
