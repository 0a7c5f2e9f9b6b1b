/** @jsxImportSource preact */
import {useEffect, useRef, useState} from 'preact/hooks';
import {redraw} from '../../live/redraw.ts';
import {useDesk, useSession} from '../parts.tsx';

/** The page as readers will see it, of what is typed: it follows what the desk has kept. */
export default function Preview() {
  const {data, t} = useDesk();
  const session = useSession();
  const [locale, setLocale] = useState<'en' | 'fa'>(data.locale);
  const frame = useRef<HTMLIFrameElement>(null);
  const {sent} = session;
  useEffect(() => {
    if (sent && frame.current) void redraw(frame.current);
  }, [sent]);
  const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return (
    <section aria-label={t('preview')}>
      <h2>{t('preview')}</h2>
      <div className="edit-toolbar">
        {(['en', 'fa'] as const).map(each => (
          <button
            key={each}
            type="button"
            aria-pressed={locale === each}
            onClick={() => setLocale(each)}
          >
            {t(`text-${each}`)}
          </button>
        ))}
      </div>
      <iframe
        key={locale}
        ref={frame}
        className="edit-preview"
        src={`/${locale}/desk/${data.kind}/${data.slug}?draft=1&scheme=${scheme}`}
        title={t('previewIn', {language: t(`text-${locale}`)})}
        sandbox="allow-same-origin"
      />
    </section>
  );
}
