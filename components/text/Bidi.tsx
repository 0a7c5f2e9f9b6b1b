import {localeRecord, otherLocale, type Locale} from '../../i18n/locales.ts';
import {scriptRuns} from '../../i18n/scripts.ts';

type Props = {children: string; lang: Locale};

/** Text in `lang` whose runs in the other script are isolated, so that they cannot pull punctuation to the wrong side. */
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
