import {base, person, swap} from '../../content.fixture.ts';

export type Event = [type: string, date: string, more?: string];

/** The base person with these events after the arrest of 2020-10-16, from line 22 on, four lines each. */
export const withEvents = (...events: Event[]) =>
  swap(person, 'sentence:\n', `${events.map(yamlOf).join('')}sentence:\n`);
/** The base person with only these events, from line 18 on. */
export const onlyEvents = (...events: Event[]) => {
  const text = base[person] ?? '';
  const [head = '', tail = ''] = text.split(/events:\n[^]*?(?=sentence:)/);
  return {[person]: `${head}events:\n${events.map(yamlOf).join('')}${tail}`};
};
const yamlOf = ([type, date, more = '']: Event) =>
  `  - type: ${type}\n    date: "${date}"\n${more}` +
  '    detail: {en: It happened., fa: رخ داد.}\n    sources: [first]\n';
