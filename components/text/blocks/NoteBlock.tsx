import {useTranslations} from 'next-intl';
import type {ReactNode} from 'react';
import type {NoteKind} from '../../../records/index.ts';

type Props = {kind: NoteKind; children: ReactNode};

/** A note in the text: about the translation, a content warning, or from the editors. */
export default function NoteBlock({kind, children}: Props) {
  const t = useTranslations('NoteBlock');
  return (
    <div role="note" className="bg-tint px-5 py-4 text-small">
      <p className="font-label font-bold">{t(kind)}</p>
      {children}
    </div>
  );
}
