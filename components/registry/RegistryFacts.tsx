import {useLocale, useTranslations} from 'next-intl';
import type {RegistryEntry} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import {formatList} from '../../i18n/lists.ts';
import {localeRecord} from '../../i18n/locales.ts';
import AsOf from '../record/AsOf.tsx';
import FactList from '../record/FactList.tsx';
import SourceRefs from '../record/SourceRefs.tsx';
import Bidi from '../text/Bidi.tsx';
import InlineText from '../text/InlineText.tsx';

type Props = {entry: RegistryEntry; related: readonly Pick<RegistryEntry, 'path' | 'name'>[]};

/** What is known of an entry itself: the sourced paragraph, other names, place, and entries that belong to it. */
export default function RegistryFacts({entry, related}: Props) {
  const t = useTranslations('Registry');
  const locale = useLocale();
  const {registry, about, aliases, place, office, wards, sources} = entry;
  const names = (list: readonly string[]) => <Bidi lang={locale}>{formatList(list, locale)}</Bidi>;
  return (
    <>
      {about && (
        <p className="max-w-prose">
          <InlineText lang={locale}>{about.text[locale]}</InlineText>{' '}
          {about.asOf === null ? (
            <SourceRefs ids={about.sources} sources={sources} />
          ) : (
            <AsOf date={about.asOf} ids={about.sources} sources={sources} />
          )}
        </p>
      )}
      <FactList
        facts={[
          {term: t('office'), value: office && names([office[locale]])},
          {
            term: t('alsoKnown'),
            value: aliases[locale].length ? (
              <Bidi lang={locale}>{aliases[locale].join(localeRecord[locale].semicolon)}</Bidi>
            ) : null
          },
          {term: t('place'), value: place && names([place[locale]])},
          {
            term: t('wards'),
            value: wards.length ? names(wards.map(ward => ward[locale])) : null
          },
          {
            term: t(`related.${registry}`),
            value: related.length ? (
              <ul>
                {related.map(({path, name}) => (
                  <li key={path}>
                    <a href={href(locale, path)} className="inline-block capital">
                      {name[locale]}
                    </a>
                  </li>
                ))}
              </ul>
            ) : null
          }
        ]}
      />
    </>
  );
}
