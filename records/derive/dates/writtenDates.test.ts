import assert from 'node:assert/strict';
import {test} from 'node:test';
import {titleWithDates, withWrittenDates} from './writtenDates.ts';

const both = {en: 'On :date[2021-08-04]', fa: 'در :date[2021-08-04]'};
const written = {en: 'On 4 August 2021', fa: 'در ۱۳ مرداد ۱۴۰۰ (۴ اوت ۲۰۲۱)'};

test('dates in titles, places, captions and names are written out in the language of the text', () => {
  const facts = {
    name: both,
    places: [both],
    media: [{caption: both, alt: both, id: 'a'}],
    sources: [{title: both, publisher: {en: 'A', fa: 'الف'}}],
    aliases: {en: [both.en], fa: [both.fa]}
  };
  assert.deepEqual(withWrittenDates(facts), {
    name: written,
    places: [written],
    media: [{caption: written, alt: written, id: 'a'}],
    sources: [{title: written, publisher: {en: 'A', fa: 'الف'}}],
    aliases: {en: [written.en], fa: [written.fa]}
  });
});

test('fields whose dates pages show as <time> keep their marks', () => {
  const facts = {events: [{detail: both}], sentence: {note: both}, disputes: [{text: both}]};
  assert.deepEqual(withWrittenDates(facts), facts);
});

test('facts without such dates are returned as they are', () => {
  const facts = {name: {en: 'A', fa: 'الف'}, events: [{detail: both}]};
  assert.equal(withWrittenDates(facts), facts);
});

test('dates in a title and an original title', () => {
  const words = {
    title: both.fa,
    summary: both.fa,
    originalTitle: {lang: 'en', text: both.en},
    translation: {status: 'original'}
  } as const;
  assert.deepEqual(titleWithDates(words, 'fa'), {
    ...words,
    title: written.fa,
    originalTitle: {lang: 'en', text: written.en}
  });
});
