import {useLocale, useTranslations} from 'next-intl';
import type {Person} from '../../records/index.ts';
import {formatList} from '../../i18n/lists.ts';
import {formatLanguage} from '../../i18n/names.ts';
import Section from '../frame/Section.tsx';
import AsOf from '../record/AsOf.tsx';
import FactList from '../record/FactList.tsx';
import Bidi from '../text/Bidi.tsx';

type Props = {person: Pick<Person, 'name' | 'mail' | 'sources'>};

/** How to write to a person in prison, with the source that says that letters arrive. */
export default function LettersToPrison({person: {name, mail, sources}}: Props) {
  const t = useTranslations('LettersToPrison');
  const locale = useLocale();
  if (!mail) return null;
  const {address, languages, may, mayNot, asOf} = mail;
  const names = languages.map(tag => formatLanguage(tag, locale));
  return (
    <Section id="mail" title={<Bidi lang={locale}>{t('title', {name: name[locale]})}</Bidi>}>
      <p>
        {t('who')} <AsOf date={asOf} ids={mail.sources} sources={sources} />
      </p>
      <FactList
        facts={[
          {
            term: t('address'),
            value: (
              <bdi dir="auto" className="inline-block whitespace-pre-line">
                {address}
              </bdi>
            )
          },
          {term: t('languages'), value: formatList(names, locale)},
          {term: t('may'), value: <Bidi lang={locale}>{may[locale]}</Bidi>},
          {term: t('mayNot'), value: <Bidi lang={locale}>{mayNot[locale]}</Bidi>}
        ]}
      />
      <p>{t('read')}</p>
    </Section>
  );
}
