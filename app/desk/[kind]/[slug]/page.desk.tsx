import {headers} from 'next/headers';
import {notFound} from 'next/navigation';
import {getItem, isKind, itemsLike, textStates} from '../../../../records/desk/index.ts';
import {localeRecord, locales} from '../../../../i18n/locales.ts';
import EditorPanel from './EditorPanel.desk.tsx';
import NoSuchItem from './NoSuchItem.desk.tsx';
import Shares from './Shares.desk.tsx';

type Props = {
  params: Promise<{kind: string; slug: string}>;
  searchParams: Promise<{width?: string; scheme?: string}>;
};

const widths = {phone: 390, desktop: 1280} as const;
const schemes = ['light', 'dark'] as const;
type Look = {width: keyof typeof widths; scheme: (typeof schemes)[number]};

/** One item as readers will see it, both languages side by side. Only editors see findings and notes. */
export default async function PreviewPage({params, searchParams}: Props) {
  const made = Date.now();
  const {kind, slug} = await params;
  const {width, scheme} = await searchParams;
  const item = isKind(kind) ? getItem(kind, slug) : undefined;
  const isEditor = (await headers()).get('x-desk-scope') === 'all';
  if (!item && isEditor) return <NoSuchItem kind={kind} slug={slug} likely={itemsLike(slug)} />;
  if (!item) notFound();
  const look: Look = {
    width: width === 'desktop' ? 'desktop' : 'phone',
    scheme: scheme === 'dark' ? 'dark' : 'light'
  };
  return (
    <main data-item={`${kind}/${slug}`} data-made={made}>
      {isEditor && (
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
      <LookLinks look={look} />
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
                src={`/${locale}/desk/${kind}/${slug}?scheme=${look.scheme}`}
                width={widths[look.width]}
                height={900}
                title={`The page in ${localeRecord[locale].ownName}`}
                sandbox="allow-same-origin"
              />
            </section>
          ))}
        </div>
        {isEditor && <EditorPanel item={item} />}
      </div>
      <Shares item={item} />
    </main>
  );
}

/** Links that change the width or the colour scheme of the previews. */
function LookLinks({look}: {look: Look}) {
  const choices: readonly Partial<Look>[] = [
    {width: 'phone'},
    {width: 'desktop'},
    {scheme: 'light'},
    {scheme: 'dark'}
  ];
  return (
    <nav aria-label="How it is shown">
      <ul>
        {choices.map(choice => {
          const name = choice.width ?? choice.scheme ?? '';
          return (
            <li key={name}>
              <a
                href={`?${new URLSearchParams({...look, ...choice})}`}
                aria-current={name === look.width || name === look.scheme}
              >
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
