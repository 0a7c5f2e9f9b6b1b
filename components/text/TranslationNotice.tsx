import {useTranslations} from 'next-intl';
import type {Resolved, TitledWords, PersonWords} from '../../records/index.ts';

type Props = {words: Resolved<TitledWords | PersonWords>};

/** Notices that the text is not translated yet, is older than its original, or has not been proofread. */
export default function TranslationNotice({words: {isFallback, isOutdated, translation}}: Props) {
  const t = useTranslations('TranslationNotice');
  const notices = [
    isFallback && t('missing'),
    isOutdated && t('outdated'),
    translation.status === 'rough' && !isFallback && t('rough')
  ].filter(notice => typeof notice === 'string');
  if (!notices.length) return null;
  return (
    <div
      role="note"
      className="grid max-w-prose gap-1 border-s-4 border-act ps-4 font-label text-small"
    >
      {notices.map(notice => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  );
}
