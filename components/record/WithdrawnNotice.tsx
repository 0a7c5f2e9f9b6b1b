import {useLocale, useTranslations} from 'next-intl';
import type {Withdrawal} from '../../records/index.ts';
import {formatPlainNumber} from '../../i18n/numbers.ts';
import {href} from '../../i18n/links.ts';
import FormattedDate from '../text/FormattedDate.tsx';
import InlineText from '../text/InlineText.tsx';
import PageHeading from '../frame/PageHeading.tsx';
import Section from '../frame/Section.tsx';

type Props = {withdrawal: Withdrawal};

/** All that stays at the address of a withdrawn item: that it is gone, since when, and why. */
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
        <p className="max-w-prose">
          <InlineText lang={locale}>{reason[locale]}</InlineText>
        </p>
      </Section>
      <p className="text-small text-soft">
        {t('record', {number: formatPlainNumber(recordNo, locale)})}
      </p>
      <p className="screen-only">
        <a href={href(locale, '/corrections')} className="inline-flex min-h-11 items-center">
          {t('log')}
        </a>
      </p>
    </>
  );
}
