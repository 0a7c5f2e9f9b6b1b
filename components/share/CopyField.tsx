import {useTranslations} from 'next-intl';
import {dirOf, type Locale} from '../../i18n/locales.ts';

type Props = {
  /** Anchor of the text. */
  id: string;
  /** Names the text. */
  label: string;
  text: string;
  lang: Locale;
  /** Code is set left to right in a fixed face. */
  code?: boolean;
};

/** A text to take: selectable as a whole without script, with a button where there is one. */
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
