import {useLocale, useTranslations} from 'next-intl';
import {formatYears} from '../../i18n/dates.ts';

/** Dates of any form. */
type Props = {birth: string; death: string};

/** Years of birth and death, in the calendar of the language where they are known in it. */
export default function LifeYears({birth, death}: Props) {
  const t = useTranslations('LifeYears');
  const locale = useLocale();
  const [from, to] = formatYears([birth, death], locale);
  return <p>{t('range', {birth: from, death: to})}</p>;
}
