import {useTranslations} from 'next-intl';

export default function SkipLink() {
  const t = useTranslations('SkipLink');
  return (
    <a
      href="#main"
      className="absolute -inset-bs-40 start-2 z-10 bg-ink px-4 py-3 font-label text-paper focus:inset-bs-2"
    >
      {t('label')}
    </a>
  );
}
