import assert from 'node:assert/strict';
import {test} from 'node:test';
import {life, type Told} from './life.fixture.ts';

const tell = (name: string, events: readonly Told[], expected: string) =>
  test(`${name}: ${expected}`, () => assert.equal(life(events).status.code, expected));

const held: Told[] = [['arrest', '2010-01-01']];
const sentenced: Told[] = [...held, ['sentence', '2010-06-01']];
const condemned: Told[] = [...held, ['death-sentence', '2010-06-01']];

tell(
  'died at home after release',
  [...sentenced, ['release', '2012-01-01'], ['death', '2023-05-05']],
  'died'
);
tell('died on bail', [...held, ['bail', '2022-02-01'], ['death', '2023']], 'died');
tell('died after an acquittal', [...held, ['acquittal', '2011-01-01'], ['death', '2023']], 'died');
tell(
  'died after a conditional release',
  [...sentenced, ['conditional-release', '2011-01-01'], ['death', '2023']],
  'died'
);
tell('died in exile', [...sentenced, ['exile', '2011-01-01'], ['death', '2023']], 'died');
tell('died in prison', [...sentenced, ['death', '2012-01-01']], 'died-in-custody');
tell('died in prison before trial', [...held, ['death', '2010-01-02']], 'died-in-custody');
tell('executed', [...condemned, ['execution', '2012-01-01']], 'executed');
tell(
  'an event after a death',
  [...held, ['death', '2011'], ['arrest', '2012-01-01']],
  'died-in-custody'
);

tell('sentenced to death', condemned, 'death-sentence');
tell(
  'another sentence beside a sentence of death',
  [...condemned, ['sentence', '2011-01-01']],
  'death-sentence'
);
tell(
  'a sentence of death struck down',
  [...condemned, ['sentence-overturned', '2011-01-01']],
  'on-trial'
);
tell(
  'sentenced to death again at the retrial',
  [
    ...condemned,
    ['sentence-overturned', '2011-01-01'],
    ['hearing', '2011-06-01'],
    ['death-sentence', '2011-07-01']
  ],
  'death-sentence'
);
tell('a sentence of death commuted', [...condemned, ['commutation', '2011-01-01']], 'serving');
tell('a sentence of death pardoned', [...condemned, ['pardon', '2011-01-01']], 'detained');
tell('a shorter term on appeal', [...sentenced, ['commutation', '2011-01-01']], 'serving');
tell('an appeal alone', [...sentenced, ['appeal', '2011-01-01']], 'serving');
tell('a verdict overturned', [...sentenced, ['sentence-overturned', '2011-01-01']], 'on-trial');
tell('a retrial', [...sentenced, ['retrial', '2011-01-01']], 'on-trial');
tell('a pardon without a report of release', [...sentenced, ['pardon', '2011-01-01']], 'detained');
tell(
  'a pardon on leave',
  [...sentenced, ['furlough-start', '2011-01-01'], ['pardon', '2011-02-01']],
  'released'
);

tell(
  'arrested again on bail',
  [...held, ['bail', '2010-02-01'], ['arrest', '2011-01-01']],
  'pretrial'
);
tell(
  'arrested on leave',
  [...sentenced, ['furlough-start', '2011-01-01'], ['arrest', '2011-02-01']],
  'serving'
);
tell(
  'arrested in a new case after a conditional release',
  [...sentenced, ['conditional-release', '2011-01-01'], ['arrest', '2012-01-01']],
  'pretrial'
);
tell(
  'called back to prison after a conditional release',
  [...sentenced, ['conditional-release', '2011-01-01'], ['imprisonment', '2012-01-01']],
  'serving'
);
tell(
  'summoned after the sentence',
  [
    ['sentence', '2010-06-01'],
    ['summons', '2010-07-01']
  ],
  'summoned'
);
tell('a hearing on bail', [...held, ['bail', '2010-02-01'], ['hearing', '2010-03-01']], 'bail');
tell(
  'sentenced on bail',
  [...held, ['bail', '2010-02-01'], ['sentence', '2010-03-01']],
  'convicted-awaiting-summons'
);
tell('found in prison', [['confirmation', '2010-01-01']], 'detained');
tell(
  'found in prison after a disappearance',
  [
    ['disappearance', '2010'],
    ['confirmation', '2011']
  ],
  'detained'
);
tell('no longer there', [...sentenced, ['whereabouts-unknown', '2011-01-01']], 'unknown');
for (const type of [
  'release',
  'conditional-release',
  'acquittal',
  'bail',
  'furlough-start',
  'death'
] as const)
  tell(
    `an inferred ${type}`,
    [...sentenced, [type, '2011-01-01', {certainty: 'inferred'}]],
    'unknown'
  );
tell(
  'an inferred death after a release',
  [...held, ['release', '2011'], ['death', '2012', {certainty: 'inferred'}]],
  'released'
);
