import {useLocale, useTranslations} from 'next-intl';
import {formatNumber} from '../../i18n/numbers.ts';
import {href, pagePath} from '../../i18n/links.ts';
import {pageJumps} from './pageJumps.ts';

type Props = {
  /** Path of the first page of the list within the language. */
  path: string;
  page: number;
  total: number;
  /** The list runs from newest to oldest: the neighbours are called newer and older. Default: false. */
  byDate?: boolean;
};

/** Links to the other pages of a list: the neighbours in words, and the numbers of `pageJumps`. */
export default function Pagination({path, page, total, byDate = false}: Props) {
  const t = useTranslations('Pagination');
  const locale = useLocale();
  if (total < 2) return null;
  const address = (number: number) => href(locale, pagePath(path, number));
  const numbers = pageJumps(page, total);
  return (
    <nav
      aria-label={t('label')}
      className="screen-only grid gap-1 border-bs border-ink pbs-3 font-label text-small"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <span className="flex min-h-11 items-center">
          {page > 1 && (
            <a href={address(page - 1)} rel="prev" className="py-3">
              {t(byDate ? 'newer' : 'previous')}
            </a>
          )}
        </span>
        <span>
          {t('position', {page: formatNumber(page, locale), total: formatNumber(total, locale)})}
        </span>
        <span className="flex min-h-11 items-center">
          {page < total && (
            <a href={address(page + 1)} rel="next" className="py-3">
              {t(byDate ? 'older' : 'next')}
            </a>
          )}
        </span>
      </div>
      <ul className="-mx-2 flex flex-wrap justify-center">
        {numbers.map((number, index) => (
          <li key={number} className="flex items-center">
            {index > 0 && number - (numbers[index - 1] ?? 0) > 1 && (
              <span aria-hidden="true" className="text-soft">
                …
              </span>
            )}
            <a
              href={address(number)}
              aria-current={number === page ? 'page' : undefined}
              className={
                'flex min-h-11 min-w-11 items-center justify-center px-2 aria-[current=page]:font-bold ' +
                'aria-[current=page]:no-underline'
              }
            >
              {formatNumber(number, locale)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
