import {useTranslations} from 'next-intl';

/** The search field and its results. Hidden until `search/element.ts` runs, which fills in the `#` of the messages. */
export default function SearchBox() {
  const t = useTranslations('SearchBox');
  return (
    <site-search
      class="screen-only grid gap-5"
      data-loading={t('loading')}
      data-none={t('none')}
      data-nearest={t('nearest', {count: '#'})}
      data-one={t('one')}
      data-many={t('many', {count: '#'})}
      data-failed={t('failed')}
    >
      <form role="search" hidden className="max-w-prose">
        <label htmlFor="q" className="font-label text-small">
          {t('label')}
        </label>
        <div className="flex gap-2">
          <input
            id="q"
            type="search"
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            enterKeyHint="search"
            aria-describedby="search-hint"
            className="min-h-11 w-full border border-ink bg-paper px-3 font-label text-body"
          />
          <button
            type="submit"
            className="min-h-11 border border-ink bg-paper px-3 font-label text-body"
          >
            {t('go')}
          </button>
        </div>
        <p id="search-hint" className="font-label text-small text-soft">
          {t('hint')}
        </p>
      </form>
      <p role="status" className="font-label text-small" />
      <ol hidden />
      <button
        type="button"
        hidden
        className="min-h-11 w-fit border border-ink bg-paper px-3 font-label text-body"
      >
        {t('more')}
      </button>
    </site-search>
  );
}
