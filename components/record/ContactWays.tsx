import {useLocale, useTranslations} from 'next-intl';
import {formatList} from '../../i18n/lists.ts';
import {formatLanguage} from '../../i18n/names.ts';
import type {Contact, ContactPoint} from '../../records/index.ts';
import CopyField from '../share/CopyField.tsx';
import Bidi from '../text/Bidi.tsx';
import Breakable from '../text/Breakable.tsx';
import FormattedDate from '../text/FormattedDate.tsx';
import SourceList from './SourceList.tsx';

type Props = {contact: Contact};

/** A fingerprint in groups of four, as it is read aloud and compared. */
const grouped = (fingerprint: string) => fingerprint.replace(/.{4}(?!$)/g, '$& ');

function Way({way, index}: {way: ContactPoint; index: number}) {
  const t = useTranslations('ContactWays');
  const kind = useTranslations('ContactWay');
  const purpose = useTranslations('ContactPurpose');
  const locale = useLocale();
  const languages = way.languages.map(tag => formatLanguage(tag, locale));
  const keyText = way.key?.kind === 'pgp' ? way.key.armored.trim() : way.key?.recipient;
  return (
    <li className="grid gap-2 border-bs border-rule pbs-3">
      <p>
        <b>
          {formatList(
            way.for.map(each => purpose(each)),
            locale
          )}
        </b>
        <span className="block">
          {kind(way.kind)}:{' '}
          <bdi dir="ltr">
            <a href={way.kind === 'email' ? `mailto:${way.value}` : way.value} rel="noreferrer">
              <Breakable>{way.value}</Breakable>
            </a>
          </bdi>
        </span>
      </p>
      <p className="text-small">
        {t('languages', {languages: formatList(languages, locale)})}{' '}
        {t.rich('confirmed', {date: () => <FormattedDate date={way.confirmedOn} lang={locale} />})}
      </p>
      {way.key?.kind === 'pgp' && (
        <p className="text-small">
          {t('fingerprint')}{' '}
          <bdi dir="ltr" className="wrap-anywhere">
            {grouped(way.key.fingerprint)}
          </bdi>
        </p>
      )}
      {keyText !== undefined && (
        <CopyField
          id={`contact-key-${index + 1}`}
          label={t('key')}
          of={way.value}
          text={keyText}
          lang="en"
          code
        />
      )}
    </li>
  );
}

/** The campaign's addresses with their keys. As long as there is none, whom to reach elsewhere, with the source. */
export default function ContactWays({contact: {ways, elsewhere}}: Props) {
  const t = useTranslations('ContactWays');
  const locale = useLocale();
  if (ways.length)
    return (
      <ul className="grid gap-5">
        {ways.map((way, index) => (
          <Way key={way.value} way={way} index={index} />
        ))}
      </ul>
    );
  return (
    <div className="grid max-w-prose gap-4">
      <p>{t('none')}</p>
      <h2 className="text-head">{t('elsewhere')}</h2>
      {elsewhere.map(({help, source}) => (
        <div key={source.id} className="grid gap-2">
          <p>
            <Bidi lang={locale}>{help[locale]}</Bidi>
          </p>
          <SourceList sources={[source]} />
        </div>
      ))}
    </div>
  );
}
