import {base, check, person, type Files} from '../content.fixture.ts';

/** The base content, with another person whose name must not appear. */
export const withHidden = (identity: string, files: Files) => ({
  'prisoners/record-seven/person.yaml': (base[person] ?? '')
    .replace('recordNo: 1', 'recordNo: 7')
    .replace('identity: public', `identity: ${identity}`)
    .replace('Some Person', 'Zohreh Nourani')
    .replace('یک نفر', 'زهره نورانی')
    .replace('aliases: {en: [], fa: []}', 'aliases: {en: [Zohreh Tehrani], fa: []}'),
  'prisoners/record-seven/en.md':
    '---\nsummary: A poet.\ntranslation: {status: original}\n---\nText.\n',
  ...files
});

export const namesFoundIn = (identity: string, files: Files) =>
  check(withHidden(identity, files)).filter(({found}) => found.includes(`identity is ${identity}`));
