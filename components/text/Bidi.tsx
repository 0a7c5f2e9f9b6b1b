import {dirOf, type Locale} from '../../i18n/locales.ts';
import {scriptRuns, type Run} from '../../i18n/direction/runs.ts';

type Props = {
  children: string;
  lang: Locale;
  /** Language of the text around; if it is another one, the whole text is isolated too. Default: `lang`. */
  within?: Locale;
};

/**
 * Text in `lang`. Runs in the other script, addresses and telephone numbers are isolated in `<bdi>`, so that they keep
 * their order and cannot move punctuation to the wrong side.
 */
export default function Bidi({children, lang, within = lang}: Props) {
  const runs = <Runs runs={scriptRuns(children, lang)} />;
  if (lang === within) return runs;
  return (
    <bdi lang={lang} dir={dirOf(lang)}>
      {runs}
    </bdi>
  );
}

function Runs({runs}: {runs: readonly Run[]}) {
  return runs.map(({text, dir, lang, parts}, index) => {
    const inside = parts.length ? <Runs runs={parts} /> : text;
    return dir === null ? (
      inside
    ) : (
      <bdi key={index} lang={lang ?? undefined} dir={dir}>
        {inside}
      </bdi>
    );
  });
}
