import {useLocale, useTranslations} from 'next-intl';
import type {Case} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import {dirOf} from '../../i18n/locales.ts';
import Bidi from '../text/Bidi.tsx';
import InlineText from '../text/InlineText.tsx';

type Props = {cases: readonly Case[]};

/** Legal cases, each with its summary and number of defendants. */
export default function CaseList({cases}: Props) {
  const t = useTranslations('Cases');
  const locale = useLocale();
  return (
    <div>
      {cases.map(({slug, defendants, words: {title, summary, lang}}) => (
        <article
          key={slug}
          lang={lang}
          dir={dirOf(lang)}
          className="grid gap-2 border-bs border-rule py-5"
        >
          <h2 className="text-head">
            <a href={href(locale, `/cases/${slug}`)}>
              <Bidi lang={lang}>{title}</Bidi>
            </a>
          </h2>
          <p>
            <InlineText lang={lang}>{summary}</InlineText>
          </p>
          <p lang={locale} dir={dirOf(locale)} className="font-label text-small text-soft">
            {t('defendants', {count: defendants.length})}
          </p>
        </article>
      ))}
    </div>
  );
}
