import {RangeSetBuilder, type Extension} from '@codemirror/state';
import {Decoration, Direction, EditorView, ViewPlugin, type DecorationSet} from '@codemirror/view';
import {isolatesIn, sideOfLine, type Side} from './direction.ts';

/**
 * Gives each line its direction and isolates markup in it, for the eye and, by CodeMirror's own order of characters,
 * for the caret. The markup is coloured by the same marks.
 */
export const directions = (base: Side): Extension => [
  EditorView.perLineTextDirection.of(true),
  ViewPlugin.define(
    view => ({
      marks: marksIn(view, base),
      update({docChanged, viewportChanged, view: now}) {
        if (docChanged || viewportChanged) this.marks = marksIn(now, base);
      }
    }),
    {
      provide: plugin => {
        const marks = (view: EditorView): Marks => view.plugin(plugin)?.marks ?? none;
        return [
          EditorView.decorations.of(view => marks(view).lines),
          EditorView.decorations.of(view => marks(view).isolates),
          EditorView.bidiIsolatedRanges.of(view => marks(view).isolates)
        ];
      }
    }
  )
];

type Marks = {lines: DecorationSet; isolates: DecorationSet};
const none: Marks = {lines: Decoration.none, isolates: Decoration.none};

const bidi = {ltr: Direction.LTR, rtl: Direction.RTL, auto: null} as const;

function marksIn({state, visibleRanges}: EditorView, base: Side): Marks {
  const lines = new RangeSetBuilder<Decoration>();
  const isolates = new RangeSetBuilder<Decoration>();
  for (const {from, to} of visibleRanges)
    for (let line = state.doc.lineAt(from); ; line = state.doc.line(line.number + 1)) {
      lines.add(
        line.from,
        line.from,
        Decoration.line({attributes: {dir: sideOfLine(line.text, base)}})
      );
      for (const {from: start, to: end, side, className} of isolatesIn(line.text))
        if (end > start)
          isolates.add(
            line.from + start,
            line.from + end,
            Decoration.mark({
              class: className,
              attributes: {dir: side},
              bidiIsolate: bidi[side],
              inclusive: false
            })
          );
      if (line.to >= to || line.number === state.doc.lines) break;
    }
  return {lines: lines.finish(), isolates: isolates.finish()};
}
