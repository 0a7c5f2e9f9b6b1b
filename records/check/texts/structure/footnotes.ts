import {message, type Finding} from '../../../read/finding.ts';
import type {FootnoteMark} from '../../../read/text/marks.ts';
import type {Passage} from '../passages.ts';

/** Notes that no mark leads to, and second notes of one mark: readers would see neither. */
export const checkFootnotes = (
  {file, field, firstLine}: Passage,
  footnotes: readonly FootnoteMark[]
): Finding[] => {
  const marked = new Set(footnotes.filter(({form}) => form === 'mark').map(({id}) => id));
  const noted = new Set<string>();
  return footnotes.flatMap<Finding>(({id, form, line}) => {
    if (form === 'mark') return [];
    const isSecond = noted.has(id);
    noted.add(id);
    if (marked.has(id) && !isSecond) return [];
    return [
      {
        level: 'error',
        file,
        line: firstLine() + line - 1,
        field,
        found: message(isSecond ? 'structure.secondNote' : 'structure.unmarkedNote', {id}),
        expected: isSecond ? message('structure.otherNumber') : message('structure.noteMark', {id})
      }
    ];
  });
};
