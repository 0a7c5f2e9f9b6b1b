import {useLocale, useTranslations} from 'next-intl';
import {formatYear} from '../../i18n/dates.ts';

/** ISO dates of any precision. */
type Props = {birth: string; death: string};

/** Years of birth and death, in the calendar of the language. */
export default function LifeYears({birth, death}: Props) {
  const t = useTranslations('LifeYears');
  const locale = useLocale();
  return <p>{t('range', {birth: formatYear(birth, locale), death: formatYear(death, locale)})}</p>;
}
