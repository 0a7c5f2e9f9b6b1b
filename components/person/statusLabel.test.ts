import assert from 'node:assert/strict';
import {test} from 'node:test';
import {getPeople, type Status} from '../../records/index.ts';
import {statusLabel} from './statusLabel.ts';

test('a short status has the reader’s months beside one of the other calendar, and only short days', () => {
  const status = getPeople('fa').find(each => each.status.group === 'free')?.status;
  assert.ok(status);
  const short = (date: string, locale: 'en' | 'fa') =>
    statusLabel({...status, code: 'released', date} satisfies Status, locale, 'short');
  assert.equal(short('2023-02', 'fa'), 'آزادشده، فوریه ۲۰۲۳ (بهمن تا اسفند ۱۴۰۱)');
  assert.equal(short('2023-02-20', 'fa'), 'آزادشده، ۱ اسفند ۱۴۰۱');
  assert.equal(short('2023-02', 'en'), 'Released, February 2023');
});
