import {useLocale, useTranslations} from 'next-intl';
import type {Localized} from '../../records/index.ts';
import FormattedDate from '../text/FormattedDate.tsx';
import InlineText from '../text/InlineText.tsx';

export type Change = {
  on: string;
  kind: 'update' | 'correction' | 'removal' | 'minor' | 'major' | 'withdrawal';
  note: Localized;
};
type Props = {changes: readonly Change[]};

/** Changes and corrections, with dates and reasons. */
export default function ChangeList({changes}: Props) {
  const t = useTranslations('ChangeList');
  const locale = useLocale();
  return (
    <ul className="grid max-w-prose gap-3 text-small">
      {changes.map(({on, kind, note}) => (
        <li key={`${on} ${note.en}`}>
          <b className="font-label">{t(kind)}</b>{' '}
          <span className="font-label text-soft">
            <FormattedDate date={on} lang={locale} />
          </span>
          <p>
            <InlineText lang={locale}>{note[locale]}</InlineText>
          </p>
        </li>
      ))}
    </ul>
  );
}
