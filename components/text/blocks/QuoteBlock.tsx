import {useLocale, useTranslations} from 'next-intl';
import type {ReactNode} from 'react';
import {formatLanguage} from '../../../i18n/names.ts';
import type {Locale} from '../../../i18n/locales.ts';
import Bidi from '../Bidi.tsx';

type Props = {
  /** The speaker. */
  by: string;
  /** BCP 47 tag of the language that was spoken; `und` if that is not known. */
  from: string;
  /** verbatim: a translation of the words; summary: our summary of them. */
  form: 'summary' | 'verbatim';
  /** Language of the text around it. */
  lang: Locale;
  children: ReactNode;
};

/** A quotation with its speaker and language, and whether it is a translation or a summary. */
export default function QuoteBlock({by, from, form, lang, children}: Props) {
  const t = useTranslations('QuoteBlock');
  const locale = useLocale();
  const note =
    form === 'summary' && (from === lang || from === 'und')
      ? t('sameLanguage')
      : t(form, {language: formatLanguage(from, locale)});
  return (
    <figure className="border-s-4 border-ink ps-5">
      <blockquote className="grid gap-3">{children}</blockquote>
      <figcaption className="mbs-2 font-label text-small text-soft">
        <b className="text-ink">
          <Bidi lang={lang}>{by}</Bidi>
        </b>
        <span className="block" lang={locale}>
          {note}
        </span>
      </figcaption>
    </figure>
  );
}
