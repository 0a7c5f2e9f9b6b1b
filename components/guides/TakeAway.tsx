import {useLocale, useTranslations} from 'next-intl';

type Props = {path: string};

/** A link to this page as one self-contained file. */
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
