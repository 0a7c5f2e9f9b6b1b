import {useLocale, useTranslations} from 'next-intl';
import FormattedDate from '../text/FormattedDate.tsx';

/** ISO days. */
type Props = {reviewedOn: string; nextReviewOn: string};

/** When an editor last compared the record with its sources, and when the next review is due. */
export default function ReviewLine({reviewedOn, nextReviewOn}: Props) {
  const t = useTranslations('ReviewLine');
  const locale = useLocale();
  return (
    <p className="font-label text-small text-soft">
      {t.rich('text', {
        date: () => <FormattedDate date={reviewedOn} lang={locale} />,
        next: () => <FormattedDate date={nextReviewOn} lang={locale} />
      })}
    </p>
  );
}
