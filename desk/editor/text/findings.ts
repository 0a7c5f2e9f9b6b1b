import {lintGutter, type Diagnostic} from '@codemirror/lint';
import type {Extension, Text} from '@codemirror/state';
import {EditorView} from '@codemirror/view';
import {linesAbove, type Parts} from './frontMatter.ts';
import type {Finding} from '../session/api.ts';

/** CodeMirror draws its marks by data addresses, which the desk's policy forbids. */
const marks = EditorView.theme({
  '.cm-lint-marker': {content: 'normal'},
  '.cm-lint-marker-error, .cm-lint-marker-warning': {content: 'normal', color: 'var(--signal)'},
  '.cm-lint-marker-error::before': {content: '"●"'},
  '.cm-lint-marker-warning::before': {content: '"○"'},
  '.cm-lintRange': {backgroundImage: 'none'},
  '.cm-lintRange-error, .cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--signal)'
  },
  '.cm-diagnostic': {borderColor: 'var(--signal)', whiteSpace: 'pre-line'}
});

/** A gutter with a mark on each line that has findings. */
export const findingMarks: Extension = [lintGutter({hoverTime: 100}), marks];

/** The findings of a file in its body, as marks on the lines of `doc`; a certain cure is one press away. */
export function diagnosticsOf(
  findings: readonly Finding[],
  parts: Parts,
  doc: Text,
  cure: string
): Diagnostic[] {
  const above = linesAbove(parts);
  const offset = parts.open.length + parts.head.length + parts.close.length;
  return findings.flatMap(({level, line, found, expected, fix}) => {
    const number = line - above;
    if (number < 1 || number > doc.lines) return [];
    const at = doc.line(number);
    const isInside = fix && fix.from >= offset && fix.to - offset <= doc.length;
    return [
      {
        from: isInside ? fix.from - offset : at.from,
        to: isInside ? Math.max(fix.to - offset, fix.from - offset) : at.to,
        severity: level,
        message: `${found}\n${expected}`,
        ...(isInside && {
          actions: [
            {
              name: cure,
              apply: view =>
                view.dispatch({
                  changes: {from: fix.from - offset, to: fix.to - offset, insert: fix.insert},
                  userEvent: 'input'
                })
            }
          ]
        })
      } satisfies Diagnostic
    ];
  });
}
