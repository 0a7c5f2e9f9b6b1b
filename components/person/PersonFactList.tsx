import {useLocale, useTranslations} from 'next-intl';
import type {ReactNode} from 'react';
import type {Person} from '../../records/index.ts';
import {formatDate} from '../../i18n/dates.ts';
import {formatList} from '../../i18n/lists.ts';
import {formatCountry} from '../../i18n/names.ts';
import Bidi from '../text/Bidi.tsx';
import FactList from '../record/FactList.tsx';
import FormattedDate from '../text/FormattedDate.tsx';
import InlineText from '../text/InlineText.tsx';
import SourceRefs from '../record/SourceRefs.tsx';
import {useDuration} from '../text/useDuration.ts';

type Props = {person: Person};

/** What is known of a person, claim by claim, each with its sources and the day for which they vouch. */
export default function PersonFactList({person}: Props) {
  const t = useTranslations('PersonPage');
  const charge = useTranslations('Charge');
  const stage = useTranslations('ChargeStage');
  const duration = useDuration();
  const locale = useLocale();
  const {
    birth,
    aliases,
    nationalities,
    occupation,
    activities,
    charges,
    sentence,
    health,
    consent,
    sources
  } = person;
  const claim = (asOf: string, ids: string[]) => (
    <span className="font-label text-small text-soft">
      {t.rich('asOf', {date: () => <FormattedDate date={asOf} lang={locale} />})}{' '}
      <SourceRefs ids={ids} sources={sources} />
    </span>
  );
  const term = (sentence.years ?? 0) * 12 + (sentence.months ?? 0);
  const sentenceWords = {
    term: duration(term),
    life: t('sentenceLife'),
    death: t('sentenceDeath'),
    unknown: t('sentenceUnknown'),
    none: t('sentenceNone')
  }[sentence.kind];
  const list = (items: ReactNode[]) =>
    items.length ? (
      <ul className="grid gap-2">
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    ) : null;
  return (
    <FactList
      facts={[
        {
          term: t('alsoKnown'),
          value: aliases[locale].length ? (
            <Bidi lang={locale}>{formatList(aliases[locale], locale)}</Bidi>
          ) : null
        },
        {
          term: t('born'),
          value: birth ? (
            <>
              {birth.approximate
                ? t.rich('bornAbout', {date: () => formatDate(birth.date, locale)})
                : formatDate(birth.date, locale)}{' '}
              {claim(birth.asOf, birth.sources)}
            </>
          ) : null
        },
        {
          term: t('nationality'),
          value: formatList(
            nationalities.map(code => formatCountry(code, locale)),
            locale
          )
        },
        {term: t('occupation'), value: <Bidi lang={locale}>{occupation[locale]}</Bidi>},
        {
          term: t('activities'),
          value: list(
            activities.map(({text, asOf, sources: ids}) => (
              <>
                <InlineText lang={locale}>{text[locale]}</InlineText> {claim(asOf, ids)}
              </>
            ))
          )
        },
        {
          term: t('charges'),
          value: list(
            charges.map(({code, stage: at, asOf, sources: ids}) => (
              <>
                {t('chargeAs', {
                  charge: charge(code),
                  stage: stage(at),
                  date: formatDate(asOf, locale)
                })}{' '}
                <SourceRefs ids={ids} sources={sources} />
              </>
            ))
          )
        },
        {
          term: t('sentence'),
          value: (
            <>
              {sentenceWords} {claim(sentence.asOf, sentence.sources)}
              {sentence.note && (
                <span className="block text-small">
                  <InlineText lang={locale}>{sentence.note[locale]}</InlineText>
                </span>
              )}
            </>
          )
        },
        {
          term: t('health'),
          value:
            health && consent.health ? (
              <>
                <InlineText lang={locale}>{health.summary[locale]}</InlineText>{' '}
                {health.denialOfCare && t('denialOfCare')} {claim(health.asOf, health.sources)}
              </>
            ) : null
        }
      ]}
    />
  );
}
