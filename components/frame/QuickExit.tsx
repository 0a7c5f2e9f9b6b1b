import {useTranslations} from 'next-intl';

/** A page that says nothing about the reader; it takes the place of ours. */
const neutralPage = 'https://www.google.com/';

/** The way out: a plain link in a strip of its own that stays in sight while the page scrolls under it. The script adds Escape three times, and takes the page out of the tab's history. */
export default function QuickExit() {
  const t = useTranslations('QuickExit');
  return (
    <section
      aria-label={t('label')}
      className="screen-only sticky inset-bs-0 z-5 border-be border-rule bg-paper"
    >
      <quick-exit>
        <a
          href={neutralPage}
          rel="noopener noreferrer nofollow"
          className="mx-auto flex min-h-11 max-w-page items-center px-5 font-label text-small font-bold text-signal no-underline"
        >
          {t('label')}
        </a>
      </quick-exit>
    </section>
  );
}
