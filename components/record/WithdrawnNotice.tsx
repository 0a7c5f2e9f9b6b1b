import {useLocale, useTranslations} from 'next-intl';
import type {Withdrawal} from '../../records/index.ts';
import {formatPlainNumber} from '../../i18n/numbers.ts';
import FormattedDate from '../text/FormattedDate.tsx';
import InlineText from '../text/InlineText.tsx';
import PageHeading from '../frame/PageHeading.tsx';
import Section from '../frame/Section.tsx';
import PageLink from '../frame/PageLink.tsx';

type Props = {withdrawal: Withdrawal};

/** The page of a withdrawn item: that it was withdrawn, when, and why. */
export default function WithdrawnNotice({
  withdrawal: {
    recordNo,
    withdrawn: {on, reason}
  }
}: Props) {
  const t = useTranslations('WithdrawnNotice');
  const locale = useLocale();
  return (
    <>
      <PageHeading
        title={t('heading')}
        lead={t.rich('when', {date: () => <FormattedDate date={on} lang={locale} />})}
      />
      <Section title={t('reason')}>
        <p>
          <InlineText lang={locale}>{reason[locale]}</InlineText>
        </p>
      </Section>
      <p className="text-small text-soft">
        {t('record', {number: formatPlainNumber(recordNo, locale)})}
      </p>
      <p className="screen-only">
        <PageLink path="/corrections">{t('log')}</PageLink>
      </p>
    </>
  );
}
