import {useLocale, useTranslations} from 'next-intl';
import type {Locale} from '../../../i18n/locales.ts';
import FormattedDate from '../FormattedDate.tsx';
import CopyField from '../../share/CopyField.tsx';

type Props = {
  /** Id of the letter in the page. */
  id: string;
  /** Title of the action, which tells its letter from others on the page. */
  action: string;
  text: string;
  /** Language of the letter. */
  lang: Locale;
  /** Number of words. */
  words: number;
  /** Last day on which to send it, ISO; copies of the page have it too. */
  until?: string;
  /** Opens a mail program; with `isWhole`, the letter is in it. */
  mail: {href: string; isWhole: boolean};
};

/** The model letter of a call to action as plain text, with what is needed to send it. */
export default function LetterTools({id, action, text, lang, words, until, mail}: Props) {
  const t = useTranslations('LetterBlock');
  const locale = useLocale();
  return (
    <div lang={locale} className="grid gap-3 border-s-4 border-rule ps-5">
      <CopyField id={id} label={t('title', {action})} text={text} lang={lang} />
      <p className="text-small">{t('words', {count: words})}</p>
      {until !== undefined && (
        <p>
          <b>{t.rich('until', {date: () => <FormattedDate date={until} lang={locale} />})}</b>
        </p>
      )}
      <p className="screen-only text-small">
        <a href={mail.href} className="inline-block py-2">
          {t('mail')}
          <span className="sr-only">: {action}</span>
        </a>{' '}
        {!mail.isWhole && t('tooLong')}
      </p>
      <p className="text-small">{t('omit')}</p>
      <p className="text-small">{t('seen')}</p>
    </div>
  );
}
