import assert from 'node:assert/strict';
import {test} from 'node:test';
import {soundOf} from './sound.ts';

const same = [
  'norouzi nouroozi nowruzi noruzi noroozi nawruzi newrozi novruzi',
  'raouf raoof rauf raoouf',
  'keyvan kayvan kaivan keivan',
  'soleimani soleymani sulaimani suleimani',
  'taghavi taqavi taghawi',
  'davoud davood dawud dawood davud',
  'mohammad muhammad mohamad',
  'hossein hosein husayn hussein hussain',
  'ashouri ashoori ashuri',
  'bajan bazhan',
  'somayeh somayyeh somaye sumayyeh',
  'pouria pouriya pourya puria',
  'javad djavad jawad',
  'mousavi musavi moosavi mousawi',
  'masoud masood masud',
  'nourizad noorizad nurizad',
  'rouhani rowhani roohani ruhani',
  'esmail esmaeil',
  'zeynab zainab zeinab',
  'golrokh golrox',
  'khosrow khosro khosrov',
  'nasrin nasreen'
];

test('the usual ways of writing a name in Latin letters sound the same', () => {
  for (const names of same) assert.equal(new Set(names.split(' ').map(soundOf)).size, 1, names);
});

test('different names sound different', () => {
  const sounds = same.map(names => soundOf(names.split(' ')[0] ?? ''));
  assert.equal(new Set(sounds).size, same.length);
  for (const pair of ['nahid navid', 'hamid hamed', 'evin amin', 'yasaman asaman', 'karaj karim'])
    assert.equal(new Set(pair.split(' ').map(soundOf)).size, 2, pair);
});
