import {useLocale, useTranslations} from 'next-intl';

type Props = {
  /** Path of the page within the language. */
  path: string;
};

/** A download link for the page as one self-contained HTML file. */
export default function TakeAway({path}: Props) {
  const t = useTranslations('TakeAway');
  const locale = useLocale();
  return (
    <p className="screen-only font-label text-small">
      <a href={`/copies/${locale}/${path.slice(1).replaceAll('/', '-')}.html`} download="">
        {t('link')}
      </a>
    </p>
  );
}
