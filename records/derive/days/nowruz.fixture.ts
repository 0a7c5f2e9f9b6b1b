/**
 * The Solar Hijri calendar from the sun, without ICU: by law (1925) the year begins on the day on which the spring
 * equinox falls before noon at 52.5° E, and on the day after if it falls later. The equinox is that of J. Meeus,
 * “Astronomical Algorithms”, chapter 27, which is right to a minute.
 */
const day = 86_400_000;
const noonInIran = 8.5 / 24;
const degrees = Math.PI / 180;

/** Amplitude, phase and rate of the periodic terms (table 27.C). */
const terms: readonly (readonly [number, number, number])[] = [
  [485, 324.96, 1934.136],
  [203, 337.23, 32964.467],
  [199, 342.08, 20.186],
  [182, 27.85, 445267.112],
  [156, 73.14, 45036.886],
  [136, 171.52, 22518.443],
  [77, 222.54, 65928.934],
  [74, 296.72, 3034.906],
  [70, 243.58, 9037.513],
  [58, 119.81, 33718.147],
  [52, 297.17, 150.678],
  [50, 21.02, 2281.226],
  [45, 247.54, 29929.562],
  [44, 325.15, 31555.956],
  [29, 60.93, 4443.417],
  [18, 155.12, 67555.328],
  [17, 288.79, 4562.452],
  [16, 198.04, 62894.029],
  [14, 199.76, 31436.921],
  [12, 95.39, 14577.848],
  [12, 287.11, 31931.756],
  [12, 320.81, 34777.259],
  [9, 227.73, 1222.114],
  [8, 15.45, 16859.074]
];

/** The spring equinox of a Gregorian year, in milliseconds of UTC. */
export function springEquinox(year: number): number {
  const y = (year - 2000) / 1000;
  const mean =
    2451623.80984 + 365242.37404 * y + 0.05169 * y ** 2 - 0.00411 * y ** 3 - 0.00057 * y ** 4;
  const t = (mean - 2451545) / 36525;
  const w = (35999.373 * t - 2.47) * degrees;
  const factor = 1 + 0.0334 * Math.cos(w) + 0.0007 * Math.cos(2 * w);
  const sum = terms.reduce((all, [a, b, c]) => all + a * Math.cos((b + c * t) * degrees), 0);
  // Of dynamical time; clocks are about 70 seconds behind it.
  return (mean + (0.00001 * sum) / factor - 2440587.5) * day - 70_000;
}

/** The first day of a Solar Hijri year, as an ISO day. */
export function nowruzOf(solarYear: number): string {
  const equinox = springEquinox(solarYear + 621);
  const start = Math.floor(equinox / day) * day;
  const isBeforeNoon = (equinox - start) / day < noonInIran;
  return new Date(start + (isBeforeNoon ? 0 : day)).toISOString().slice(0, 10);
}

/** Whether Esfand of a Solar Hijri year has 30 days. */
export const hasLeapDay = (solarYear: number): boolean =>
  Date.parse(nowruzOf(solarYear + 1)) - Date.parse(nowruzOf(solarYear)) === 366 * day;

/** The ISO day of a Solar Hijri date that exists. */
export const isoOfSolar = (year: number, month: number, dayOfMonth: number): string => {
  const passed = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return new Date(Date.parse(nowruzOf(year)) + (passed + dayOfMonth - 1) * day)
    .toISOString()
    .slice(0, 10);
};
