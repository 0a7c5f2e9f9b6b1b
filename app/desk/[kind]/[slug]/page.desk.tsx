import {headers} from 'next/headers';
import {notFound} from 'next/navigation';
import {
  changes,
  findings,
  getItem,
  getPreview,
  isKind,
  notes,
  textStates
} from '../../../../records/desk/index.ts';
import {localeRecord, locales} from '../../../../i18n/locales.ts';
import {cardAlt} from '../../../../share/index.ts';
import {sharedPreview} from '../../../../share/cards/preview.desk.ts';
import FindingList from '../../FindingList.desk.tsx';
import PassageList from '../../PassageList.desk.tsx';
import SharePreview from '../../SharePreview.desk.tsx';

type Props = {
  params: Promise<{kind: string; slug: string}>;
  searchParams: Promise<{width?: string; scheme?: string}>;
};

const widths = {phone: 390, desktop: 1280} as const;
const schemes = ['light', 'dark'] as const;

/** One item as readers will see it, both languages side by side, with what is missing. A guest sees the item, not the editors' notes. */
export default async function PreviewPage({params, searchParams}: Props) {
  const made = Date.now();
  const {kind, slug} = await params;
  const {width, scheme} = await searchParams;
  const item = isKind(kind) ? getItem(kind, slug) : undefined;
  if (!item) notFound();
  const chosen = {
    width: width === 'desktop' ? 'desktop' : 'phone',
    scheme: scheme === 'dark' ? 'dark' : 'light'
  } as const;
  const editor = (await headers()).get('x-desk-scope') === 'all';
  const shares = await Promise.all(
    locales.map(async locale => ({
      locale,
      preview: await getPreview(item.kind, slug, locale, 'guest')
    }))
  );
  const address = (change: Partial<Record<'width' | 'scheme', string>>) =>
    `?${new URLSearchParams({...chosen, ...change})}`;
  return (
    <main data-item={`${kind}/${slug}`} data-made={made}>
      {editor && (
        <p>
          <a href="/desk">Desk</a>
        </p>
      )}
      <h1>
        <code>
          {kind}/{slug}
        </code>{' '}
        <small>
          {item.state}
          {item.state === 'scheduled' && ` for ${item.publishAt}`}
        </small>
      </h1>
      <nav aria-label="How it is shown">
        <ul>
          {Object.keys(widths).map(name => (
            <li key={name}>
              <a href={address({width: name})} aria-current={name === chosen.width}>
                {name}
              </a>
            </li>
          ))}
          {schemes.map(name => (
            <li key={name}>
              <a href={address({scheme: name})} aria-current={name === chosen.scheme}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="desk-work">
        <div className="desk-columns">
          {locales.map(locale => (
            <section key={locale} aria-label={localeRecord[locale].ownName}>
              <h2>
                {localeRecord[locale].ownName}{' '}
                <small className={`desk-text-${item.texts[locale]}`}>
                  {textStates[item.texts[locale]]}
                </small>
              </h2>
              <iframe
                className="desk-frame"
                src={`/${locale}/desk/${kind}/${slug}?scheme=${chosen.scheme}`}
                width={widths[chosen.width]}
                height={900}
                title={`The page in ${localeRecord[locale].ownName}`}
                sandbox="allow-same-origin"
              />
            </section>
          ))}
        </div>
        {editor && (
          <div id="panel">
            <section>
              <h2>Findings</h2>
              <FindingList findings={findings(item.kind, slug)} />
            </section>
            <section>
              <h2>Weight</h2>
              <p data-weigh={`${kind}/${slug}`}>Being weighed …</p>
            </section>
            {notes(item).length > 0 && (
              <section>
                <h2>To know</h2>
                <ul>
                  {notes(item).map(note => (
                    <li key={note}>{note}</li>
                  ))}
                </ul>
              </section>
            )}
            {changes(item).map(({locale, passages}) => (
              <section key={locale}>
                <h2>
                  {localeRecord[locale].ownName} is older than its original: what changed since
                </h2>
                <PassageList passages={passages} />
              </section>
            ))}
          </div>
        )}
      </div>
      <section id="shares">
        <h2>As a share</h2>
        {shares.map(({locale, preview}) => {
          if (!preview) return <p key={locale}>There is nothing to show yet: see the findings.</p>;
          const share = sharedPreview(preview, locale);
          return (
            <SharePreview
              key={locale}
              share={share}
              card={{
                src: `/desk/card/${locale}/${kind}/${slug}?${Date.now()}`,
                alt: cardAlt(share)
              }}
            />
          );
        })}
      </section>
    </main>
  );
}
