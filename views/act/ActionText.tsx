import Prose from '../../components/text/Prose.tsx';
import LetterTools from '../../components/text/blocks/LetterTools.tsx';
import type {Action} from '../../records/index.ts';
import type {Locale} from '../../i18n/locales.ts';
import {lettersIn, withOneLetter} from '../../share/letters/letter.ts';
import {bodyOf} from '../text.ts';
import {lettersOf} from '../../share/letters/letters.ts';

type Props = {action: Action; locale: Locale};

/**
 * The steps, and while the call is open its letters with what is needed to send one. After the last day the steps are
 * out of date, so nothing is shown until an editor has closed the call and written how it ended.
 */
export default function ActionText({action, locale}: Props) {
  if (!action.isOpen && !action.closed) return null;
  const {lang, title} = action.words;
  const tree = bodyOf('actions', action);
  const letters = lettersOf(action, locale);
  if (!letters.length) return <Prose tree={tree} lang={lang} />;
  const until = action.deadline !== undefined && {until: action.deadline};
  const tools = <LetterTools letters={letters} action={title} {...until} />;
  return (
    <>
      <Prose tree={withOneLetter(tree)} lang={lang} letter={tools} />
      {!lettersIn(tree, lang).length && tools}
    </>
  );
}
