import type {Extension} from '@codemirror/state';
import {EditorView} from '@codemirror/view';
import type {Api} from '../session/api.ts';
import {put} from './commands.ts';

/**
 * Turns what is pasted from a word processor or a page into Markdown, at the desk. `onDropped` is told what could not
 * be kept. Text without formatting, and everything while the desk cannot be reached, is pasted as it is.
 */
export const pasteCleaned = (
  api: Pick<Api, 'paste'>,
  onDropped: (what: string) => void
): Extension =>
  EditorView.domEventHandlers({
    paste(event, view) {
      const html = event.clipboardData?.getData('text/html') ?? '';
      const plain = event.clipboardData?.getData('text/plain') ?? '';
      if (!/<(?:p|h\d|ul|ol|a|b|i|em|strong|table|br|div)\b/i.test(html)) return false;
      event.preventDefault();
      void api.paste(html).then(
        ({markdown, dropped}) => {
          view.dispatch(put(view.state, markdown.trim()));
          if (dropped.length)
            onDropped(dropped.map(({what, count}) => `${what} (${count})`).join(', '));
        },
        () => view.dispatch(put(view.state, plain))
      );
      return true;
    }
  });
