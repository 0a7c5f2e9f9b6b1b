import {useLocale, useTranslations} from 'next-intl';
import {capitalised, formatLanguage} from '../../../i18n/names.ts';
import {formatPlainNumber} from '../../../i18n/numbers.ts';
import CopyField from '../../share/CopyField.tsx';
import Bidi from '../Bidi.tsx';
import FormattedDate from '../FormattedDate.tsx';

/** A model letter, ready to be sent. */
export type Letter = {
  /** Id in the page. */
  id: string;
  /** BCP 47 tag of its language. */
  lang: string;
  /** Which wording of its language it is, from 1. */
  wording: number;
  text: string;
  /** Number of words. */
  words: number;
  /** Opens a mail program; with `isWhole`, the letter is in it. */
  mail: {href: string; isWhole: boolean};
  /** Path of the letter as a PDF within the site. */
  pdf: string;
};

type Props = {
  letters: readonly Letter[];
  /** Title of the action, which tells its letters from others on the page. */
  action: string;
  /** Last day on which to send one, ISO; copies of the page have it too. */
  until?: string;
};

/** One letter behind its heading, so that readers compare and choose without a script. */
function Choice({letter, action, isOpen}: {letter: Letter; action: string; isOpen: boolean}) {
  const t = useTranslations('LetterBlock');
  const locale = useLocale();
  const {id, lang, wording, text, words, mail, pdf} = letter;
  const label = t('wording', {
    language: capitalised(formatLanguage(lang, locale)),
    wording: formatPlainNumber(wording, locale),
    words: t('words', {count: words})
  });
  return (
    <details open={isOpen}>
      <summary className="py-2">{label}</summary>
      <div className="grid gap-2">
        <CopyField id={id} label={t('title', {action})} of={label} text={text} lang={lang} />
        <p className="screen-only text-small">
          <a href={mail.href} className="inline-block py-2">
            {t('mail')}
            <span className="sr-only">
              : {action}: {label}
            </span>
          </a>{' '}
          {!mail.isWhole && t('tooLong')}
        </p>
        <p className="screen-only text-small">
          <a href={`/${pdf}`} className="inline-block py-2">
            <Bidi lang={locale}>{t('print')}</Bidi>
            <span className="sr-only">
              : {action}: {label}
            </span>
          </a>
        </p>
      </div>
    </details>
  );
}

/** The model letters of a call to action as plain text, with what is needed to send one. */
export default function LetterTools({letters, action, until}: Props) {
  const t = useTranslations('LetterBlock');
  const locale = useLocale();
  return (
    <div lang={locale} className="grid gap-3 border-s-4 border-rule ps-5">
      {until !== undefined && (
        <p>
          <b>{t.rich('until', {date: () => <FormattedDate date={until} lang={locale} />})}</b>
        </p>
      )}
      <p className="text-small">{t('choose')}</p>
      <div>
        {letters.map((letter, index) => (
          <Choice key={letter.id} letter={letter} action={action} isOpen={index === 0} />
        ))}
      </div>
      <p className="text-small">{t('omit')}</p>
      <p className="text-small">{t('seen')}</p>
    </div>
  );
}
