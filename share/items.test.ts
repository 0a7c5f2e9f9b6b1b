import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatDate} from '../i18n/dates.ts';
import {locales} from '../i18n/locales.ts';
import {getCase, getPerson} from '../records/index.ts';
import {sharedCase} from './items.ts';

test('the card of a case has the day of the last event of its defendants, though it is “on or before”', () => {
  for (const locale of locales) {
    const legalCase = getCase('six-defendants-2021', locale);
    const freed = getPerson('nahid-taghavi', locale)?.status.date ?? '';
    assert.ok(legalCase && freed.startsWith('on or before'), freed);
    const said = sharedCase(legalCase, locale).card.lines.at(-1) ?? '';
    assert.ok(said.includes(formatDate(freed, locale)), said);
  }
});
