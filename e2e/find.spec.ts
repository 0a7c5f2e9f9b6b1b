import path from 'node:path';
import {expect, test, type Page} from '@playwright/test';
import {locales, readJson} from './support/site.ts';

type Person = {
  name: Record<string, string>;
  recordNo: number;
  status: {code: string};
  gender: string;
  nationalities: string[];
  occupationGroup: string;
  charges: {code: string; articles?: string[]}[];
  case: number | null;
  health: {severity: string | null; denialOfCare: boolean | null; state: string | null};
};
type Event = {person: number | null; people: number[]; prison: string | null};
type Case = {recordNo: number; courts: {court: string}[]};
const records = <T>(name: string) => readJson<{records: T[]}>(`data/${name}.json`).records;

/** What each filter means, worked out from the data files alone. */
function meanings(): Record<string, (person: Person) => string[]> {
  const [events, cases] = [records<Event>('events'), records<Case>('cases')];
  const branches = new Map(
    records<{id: string; court: string | null}>('courts').map(({id, court}) => [id, court])
  );
  return {
    status: person => [person.status.code],
    gender: ({gender}) => (gender === 'unknown' ? [] : [gender]),
    occupation: person => [person.occupationGroup],
    charge: ({charges}) => charges.map(({code}) => code),
    nationality: ({nationalities}) => [
      ...nationalities,
      ...(nationalities.length > 1 ? ['dual'] : [])
    ],
    health: ({health: {severity, denialOfCare, state}}) =>
      severity === null || state === null
        ? []
        : state === 'current'
          ? [severity, ...(denialOfCare ? ['denied'] : [])]
          : [state],
    prison: ({recordNo}) =>
      events.flatMap(({person, people, prison}) =>
        prison !== null && (person === recordNo || people.includes(recordNo)) ? [prison] : []
      ),
    court: person =>
      cases
        .filter(({recordNo}) => recordNo === person.case)
        .flatMap(({courts}) => courts.flatMap(({court}) => [court, branches.get(court) ?? court]))
  };
}

/** Forty questions: every choice alone, then pairs of properties. */
function questions(people: Person[], of: ReturnType<typeof meanings>): [string, string][][] {
  const single = Object.entries(of).flatMap(([name, valuesOf]) =>
    [...new Set(people.flatMap(valuesOf)), '-'].map((code): [string, string] => [name, code])
  );
  const pairs = single.map((choice, index): [string, string][] => [
    choice,
    single[(index * 7 + 11) % single.length] ?? choice
  ]);
  return [...single.map(choice => [choice]), ...pairs].slice(0, 40);
}

async function found(page: Page, hash: string): Promise<string[]> {
  return page.evaluate(async asked => {
    location.hash = asked;
    await new Promise(resolve => setTimeout(resolve, 0));
    await new Promise(requestAnimationFrame);
    return [...document.querySelectorAll('site-find ol a')].map(
      ({textContent}) => textContent ?? ''
    );
  }, hash);
}

test('eighty questions have the answers of the data files, on the site and from a disk', async ({
  page
}) => {
  const [people, of] = [records<Person>('people'), meanings()];
  const asked = questions(people, of);
  expect(asked).toHaveLength(40);
  for (const locale of locales)
    for (const address of [
      `/${locale}/find`,
      `file://${path.resolve(process.env.OUT_DIR ?? 'out', locale, 'find.html')}`
    ]) {
      await page.goto(`${address}#status=unknown`);
      await expect(page.locator('site-find ol')).not.toBeEmpty();
      for (const choices of asked) {
        const question = new Map<string, string[]>();
        for (const [name, code] of choices)
          question.set(name, [...(question.get(name) ?? []), code]);
        const expected = people.filter(person =>
          [...question].every(([name, codes]) => {
            const own = of[name]?.(person) ?? [];
            return own.length ? own.some(code => codes.includes(code)) : codes.includes('-');
          })
        );
        const hash = [...question].map(([name, codes]) => `${name}=${codes.join(',')}`).join('&');
        expect((await found(page, hash)).sort(), `${locale} ${hash}`).toEqual(
          expected.map(({name}) => name[locale] ?? '').sort()
        );
      }
      await expect(page.locator('site-find [data-count]').first()).not.toBeEmpty();
    }
});

test('the question stays in the address, and is saved as CSV', async ({page}) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  await page.goto('/en/find');
  expect(asked.filter(address => /find-en/.test(address))).toEqual([]);
  await page.locator('site-find summary', {hasText: 'Gender'}).click();
  await page.getByLabel('female').check();
  await expect(page.locator('site-find ol a').first()).toBeVisible();
  expect(page.url()).toMatch(/\/en\/find#gender=female$/);
  expect(asked.some(address => address.includes('female'))).toBe(false);
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Save as CSV'}).click();
  expect((await download).suggestedFilename()).toBe('find.csv');
});
