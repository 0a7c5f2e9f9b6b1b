import {useTranslations} from 'next-intl';
import type {ReactNode} from 'react';

type Props = {children: ReactNode};

/** A model letter in a call to action. */
export default function LetterBlock({children}: Props) {
  const t = useTranslations('LetterBlock');
  return (
    <div className="grid gap-[1.1em] border-s-4 border-rule ps-5">
      <p className="font-bold">{t('heading')}</p>
      {children}
    </div>
  );
}
