import {useLocale, useTranslations} from 'next-intl';
import type {Concern} from '../../records/index.ts';
import FormattedDate from '../text/FormattedDate.tsx';

type Props = {concern: Concern | null};

/** A concern for the health of someone in detention, with its date; the profile has the words and the sources. */
export default function ConcernLine({concern}: Props) {
  const t = useTranslations('ConcernLine');
  const status = useTranslations('StatusLine');
  const locale = useLocale();
  if (!concern) return null;
  const {severity, denialOfCare, asOf, stale} = concern;
  return (
    <p className="font-label text-small">
      {t(severity)}
      {denialOfCare && <> · {t('denied')}</>}
      <span className="block text-soft">
        {status.rich(stale ? 'staleSince' : 'asOf', {
          date: () => <FormattedDate date={asOf} lang={locale} />
        })}
      </span>
    </p>
  );
}
