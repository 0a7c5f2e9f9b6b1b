import {useLocale, useTranslations} from 'next-intl';
import {href} from '../../i18n/links.ts';

const all = ['search', 'archive', 'topics', 'organisations', 'names', 'groups', 'cases'] as const;

type Props = {only?: readonly (typeof all)[number][]};

/** The ways to find things without scrolling: plain links to the indexes. */
export default function IndexLinks({only = all}: Props) {
  const t = useTranslations('IndexLinks');
  const locale = useLocale();
  return (
    <nav aria-label={t('label')} className="screen-only">
      <ul className="flex flex-wrap gap-x-6">
        {only.map(name => (
          <li key={name}>
            <a href={href(locale, `/${name}`)} className="inline-flex min-h-11 items-center">
              {t(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
