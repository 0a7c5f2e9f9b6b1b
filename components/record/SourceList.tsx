import {useLocale, useTranslations} from 'next-intl';
import type {Source} from '../../records/index.ts';
import {formatDate} from '../../i18n/dates.ts';
import {formatLanguage} from '../../i18n/names.ts';
import Bidi from '../text/Bidi.tsx';
import {localeRecord} from '../../i18n/locales.ts';

type Props = {sources: readonly Source[]};

/** Sources of a page, numbered as `SourceRefs` cites them. One that is not publishable has no link, but the reason. */
export default function SourceList({sources}: Props) {
  const t = useTranslations('SourceList');
  const kind = useTranslations('SourceType');
  const locale = useLocale();
  return (
    <ol className="max-w-prose grid gap-3 ps-6 text-small [list-style:decimal] [&:lang(fa)]:[list-style:persian]">
      {sources.map(source => {
        const title = <Bidi lang={locale}>{source.title[locale]}</Bidi>;
        const details = [
          kind(source.type),
          source.lang !== locale &&
            t('inLanguage', {language: formatLanguage(source.lang, locale)}),
          source.published && t('published', {date: formatDate(source.published, locale)}),
          source.accessed && t('accessed', {date: formatDate(source.accessed, locale, 'short')}),
          source.url || source.archiveUrl ? !source.publishable && t('notLinked') : t('noAddress')
        ].filter(detail => typeof detail === 'string');
        return (
          <li key={source.id} id={`source-${source.id}`} className="ps-1 target:bg-tint">
            <b>
              <Bidi lang={locale}>{source.publisher[locale]}</Bidi>
            </b>
            {localeRecord[locale].comma}
            {source.publishable && source.url ? (
              <a href={source.url} rel="noreferrer external">
                {title}
              </a>
            ) : (
              title
            )}
            {source.publishable && source.archiveUrl && (
              <>
                {' '}
                (
                <a href={source.archiveUrl} rel="noreferrer external">
                  {t('archived')}
                </a>
                )
              </>
            )}
            <span className="block font-label text-soft">{details.join(' · ')}</span>
          </li>
        );
      })}
    </ol>
  );
}
