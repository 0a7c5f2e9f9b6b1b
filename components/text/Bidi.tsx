import {localeRecord, otherLocale, type Locale} from '../../i18n/locales.ts';
import {scriptRuns} from '../../i18n/scripts.ts';

type Props = {children: string; lang: Locale};

/**
 * Text in `lang`. Runs in the other script are isolated in `<bdi>`, so that they cannot move punctuation to the wrong
 * side.
 */
export default function Bidi({children, lang}: Props) {
  const other = otherLocale(lang);
  return scriptRuns(children, lang).map(({text, script}, index) =>
    script === localeRecord[lang].script ? (
      text
    ) : (
      <bdi key={index} lang={other} dir={localeRecord[other].dir}>
        {text}
      </bdi>
    )
  );
}
