import {useLocale, useTranslations} from 'next-intl';
import {formatYear} from '../../i18n/dates.ts';

type Props = {birth: string; death: string};

/** The years of a life, in the reader's calendar. */
export default function LifeYears({birth, death}: Props) {
  const t = useTranslations('LifeYears');
  const locale = useLocale();
  return <p>{t('range', {birth: formatYear(birth, locale), death: formatYear(death, locale)})}</p>;
}
