import type {Locale} from '../../i18n/locales.ts';
import {scriptRuns, type Run} from '../../i18n/direction/runs.ts';

type Props = {children: string; lang: Locale};

/**
 * Text in `lang`. Runs in the other script, addresses and telephone numbers are isolated in `<bdi>`, so that they keep
 * their order and cannot move punctuation to the wrong side.
 */
export default function Bidi({children, lang}: Props) {
  return <Runs runs={scriptRuns(children, lang)} />;
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
