import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {
  check,
  checkAtBuildMoment,
  farsiText,
  inText,
  item,
  person,
  swap
} from './content.fixture.ts';
import {formatFinding} from './index.ts';

test('the base content has no findings', () => assert.deepEqual(check(), []));

test('the directives in the guides are valid', () => {
  for (const guide of ['docs/editing.md', 'docs/editing.fa.md']) {
    const shown = [...fs.readFileSync(guide, 'utf8').matchAll(/`(:+[a-z]+[[{][^`]*)`/g)].map(
      match => match[1] ?? ''
    );
    assert.ok(shown.length >= 6);
    const findings = check(
      inText(shown.map(mark => (mark.startsWith(':::') ? `${mark}\nA.\n:::` : mark)).join('\n\n'))
    );
    assert.deepEqual(
      findings.filter(({level, found}) => level === 'error' && found !== '“x”'),
      []
    );
  }
});

test('all errors are found at once', () => {
  const findings = check({
    ...swap(person, 'gender: unknown', 'gendre: 1'),
    ...swap(item, 'topics: [trials]', 'topics: [x, y]'),
    ...inText('::a\n\n::b')
  });
  assert.ok(findings.length >= 6, findings.map(each => formatFinding(each)).join('\n'));
});

test('a date in the wrong form is one finding', () => {
  for (const broken of [
    swap(item, 'date: 2021-11-18', 'date: 23.11.2026'),
    swap(person, 'date: 2020-10-16', 'date: 23.11.2026')
  ])
    assert.equal(check(broken).length, 1);
});

test('stray <, {, : and & in a text are no errors', () => {
  assert.deepEqual(check(inText('1 < 2, {x}, 10:30, a:b, x<y & more.')), []);
});

test('a translation older than its original is a warning, not an error', () => {
  const findings = check(farsiText('متن.'));
  assert.deepEqual(
    findings.map(finding => [finding.level, finding.field]),
    [['warning', 'translation.ofHash']]
  );
});

test('BUILD_TIME, not the clock, decides whether a link to a scheduled item is an error', () => {
  const own = process.env.BUILD_TIME;
  const hasLinkError = (moment: string) => {
    process.env.BUILD_TIME = moment;
    const scheduled = swap(
      item,
      'state: published',
      'state: published\npublishAt: 2020-01-02T00:00:00Z'
    );
    return checkAtBuildMoment(scheduled).some(({level, file, expected}) =>
      [level, file, expected]
        .join(' ')
        .startsWith(
          'error prisoners/some-person/en.md a page that readers can see; they cannot see this one: ' +
            'it is released at 2020-01-02'
        )
    );
  };
  try {
    assert.equal(hasLinkError('2020-01-01T00:00:00Z'), true);
    assert.equal(hasLinkError('2020-01-03T00:00:00Z'), false);
  } finally {
    if (own === undefined) delete process.env.BUILD_TIME;
    else process.env.BUILD_TIME = own;
  }
});

test('BUILD_TIME, not the clock, decides what is in the future', () => {
  const own = process.env.BUILD_TIME;
  const told = (moment: string) => {
    process.env.BUILD_TIME = moment;
    return checkAtBuildMoment(
      swap(item, 'date: 2021-11-18', 'date: 2024-05-01\nupdated: 2024-05-02')
    )
      .filter(({file, field}) => file === item && /^(?:date|updated)$/.test(field))
      .map(({field}) => field);
  };
  try {
    assert.deepEqual(told('2024-05-03T00:00:00Z'), []);
    // In the first zone to begin a day it is the second of May.
    assert.deepEqual(told('2024-05-01T10:00:00Z'), []);
    assert.deepEqual(told('2024-04-20T00:00:00Z'), ['date', 'updated']);
  } finally {
    if (own === undefined) delete process.env.BUILD_TIME;
    else process.env.BUILD_TIME = own;
  }
});
