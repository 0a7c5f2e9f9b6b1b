import {useLocale, useTranslations} from 'next-intl';
import {formatNumber} from '../../i18n/numbers.ts';
import Bidi from '../text/Bidi.tsx';

/** A property with its choices and how many people have each; `notKnown`: of how many nothing is known. */
export type Filter = {
  name: string;
  label: string;
  choices: readonly {code: string; label: string; count: number}[];
  notKnown: number;
};
type Props = {filter: Filter};

/** The choices of one property. Its last is for those of whom nothing is known. */
export default function FindFilter({filter: {name, label, choices, notKnown}}: Props) {
  const t = useTranslations('Find');
  const locale = useLocale();
  const all = [...choices, {code: '-', label: t('notKnown'), count: notKnown}];
  return (
    <details data-label={label} className="border-be border-rule">
      <summary className="py-2.5">{label}</summary>
      <div role="group" aria-label={label} className="pbe-3">
        {all.map(choice => (
          <label key={choice.code} className="flex min-h-11 items-center gap-2">
            <input type="checkbox" name={name} value={choice.code} />
            <span data-label="">
              <Bidi lang={locale}>{choice.label}</Bidi>
            </span>
            <span data-count="" className="font-label text-small text-soft">
              {formatNumber(choice.count, locale)}
            </span>
          </label>
        ))}
      </div>
    </details>
  );
}
