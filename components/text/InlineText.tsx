import {inlinePieces} from '../../i18n/partialDates/inlinePieces.ts';
import type {Locale} from '../../i18n/locales.ts';
import Bidi from './Bidi.tsx';
import FormattedDate from './FormattedDate.tsx';

type Props = {children: string; lang: Locale};

/** A short text from the record: `:date[]` marks are formatted, runs in the other script isolated. */
export default function InlineText({children, lang}: Props) {
  return inlinePieces(children).map((piece, index) =>
    typeof piece === 'string' ? (
      <Bidi key={index} lang={lang}>
        {piece}
      </Bidi>
    ) : (
      <FormattedDate key={index} date={piece.date} lang={lang} style={piece.style} />
    )
  );
}
