import type {ReactNode} from 'react';
import {deskText} from '../../i18n/desk/deskText.ts';
import type {Locale} from '../../i18n/locales.ts';
import {formatNumber} from '../../i18n/numbers.ts';
import type {PartName} from './parts.desk.ts';

type Props = {
  id: PartName;
  count: number;
  locale: Locale;
  isOpen?: boolean;
  children: ReactNode;
};

const explained = ['broken', 'left', 'translations', 'review', 'held-back'] as const;

/** A part of the list with its name and count, which opens and closes without a script. */
export default function Part({id, count, locale, isOpen = false, children}: Props) {
  const t = deskText(locale, 'List');
  const about = explained.find(each => each === id);
  return (
    <details id={id} className="desk-part" open={isOpen && count > 0}>
      <summary>
        <h3>{t(`section.${id}`)}</h3>{' '}
        <span className="desk-count">{formatNumber(count, locale)}</span>
      </summary>
      {about && <p className="desk-about">{t(`about.${about}`)}</p>}
      {children}
    </details>
  );
}
