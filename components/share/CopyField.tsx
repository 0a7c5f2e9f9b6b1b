import {useLocale, useTranslations} from 'next-intl';
import CopyLines from './CopyLines.tsx';
import {localeRecord, dirOf} from '../../i18n/locales.ts';

type Props = {
  /** Id of the text in the page. */
  id: string;
  /** Heading above the text. */
  label: string;
  /** What tells this field apart from another of the same label, for the name of the button. */
  of?: string;
  text: string;
  /** Language of the text, a BCP 47 tag. */
  lang: string;
  /** Sets the text left to right in a monospaced font. Default: false. */
  code?: boolean;
};

/** A text to copy: one click selects all of it, and with JavaScript there is a button. */
export default function CopyField({id, label, of, text, lang, code = false}: Props) {
  const t = useTranslations('ShareBlock');
  const comma = localeRecord[useLocale()].comma;
  const direction = code ? {lang: 'en', dir: 'ltr'} : {lang, dir: dirOf(lang)};
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-label text-small">{label}</h3>
        <copy-text class="screen-only" hidden of={id} done={t('copied')}>
          <button type="button">
            {t('copyText')}
            <span className="sr-only">: {[label, of].filter(Boolean).join(comma)}</span>
          </button>{' '}
          <span role="status" />
        </copy-text>
      </div>
      <pre id={id} {...direction} className="copy-field">
        {code ? (
          <code>{text}</code>
        ) : (
          <CopyLines within={direction.dir === 'rtl' ? 'fa' : 'en'}>{text}</CopyLines>
        )}
      </pre>
    </div>
  );
}
