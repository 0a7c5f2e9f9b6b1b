import {useTranslations} from 'next-intl';

/** An address that reveals nothing about the reader. It replaces the page. */
const neutralPage = 'https://www.google.com/';

/**
 * A link that leaves the site, in a bar that stays visible while the page scrolls. The script (`browser/behaviours.ts`)
 * adds pressing Escape three times, and removes the page from the history of the tab.
 */
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
          className={
            'mx-auto flex min-h-11 max-w-page items-center px-5 font-label text-small ' +
            'font-bold text-signal no-underline'
          }
        >
          {t('label')}
        </a>
      </quick-exit>
    </section>
  );
}
