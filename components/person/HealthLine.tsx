import {useLocale, useTranslations} from 'next-intl';
import type {Health} from '../../records/index.ts';
import FormattedDate from '../text/FormattedDate.tsx';

type Props = {health: Health | null};

/**
 * How bad the health of someone in detention is, with its date. Nothing for those who are free or dead: the profile
 * tells how it was.
 */
export default function HealthLine({health}: Props) {
  const t = useTranslations('Health');
  const status = useTranslations('StatusLine');
  const locale = useLocale();
  if (!health || health.state === 'past') return null;
  const {severity, denialOfCare, asOf, state} = health;
  const date = () => <FormattedDate date={asOf} lang={locale} />;
  return (
    <p className="font-label text-small">
      {t('line', {severity: t(severity)})}
      {denialOfCare && <> · {t('denied')}</>}
      <span className="block text-soft">
        {state === 'unconfirmed' ? t.rich('staleSince', {date}) : status.rich('asOf', {date})}
      </span>
    </p>
  );
}
