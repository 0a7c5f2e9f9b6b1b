import {useTranslations} from 'next-intl';
import {dirOf, type Locale} from '../../i18n/locales.ts';

type Props = {
  /** Id of the text in the page. */
  id: string;
  /** Heading above the text. */
  label: string;
  text: string;
  lang: Locale;
  /** Sets the text left to right in a monospaced font. Default: false. */
  code?: boolean;
};

/** A text to copy: one click selects all of it, and with JavaScript there is a button. */
export default function CopyField({id, label, text, lang, code = false}: Props) {
  const t = useTranslations('ShareBlock');
  const direction = code ? {lang: 'en', dir: 'ltr'} : {lang, dir: dirOf(lang)};
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-label text-small">{label}</h3>
        <copy-text hidden of={id} done={t('copied')}>
          <button type="button">{t('copyText')}</button> <span role="status" />
        </copy-text>
      </div>
      <pre id={id} {...direction} className="copy-field">
        {code ? <code>{text}</code> : text}
      </pre>
    </div>
  );
}
