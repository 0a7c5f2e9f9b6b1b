import {
  changes,
  findings,
  itemsNamed,
  listItems,
  nextRelease,
  textStates,
  type DeskState
} from '../../records/desk/index.ts';
import FindingList from './FindingList.desk.tsx';
import ItemTable from './ItemTable.desk.tsx';
import Shelf from './Shelf.desk.tsx';

type Props = {searchParams: Promise<{find?: string | string[]}>};

const shelves: readonly [DeskState, string][] = [
  ['unreadable', 'Cannot be read'],
  ['draft', 'Drafts'],
  ['scheduled', 'Scheduled'],
  ['published', 'Published'],
  ['withdrawn', 'Withdrawn']
];
/** Shelves that grow for ever show the newest alone; the others are work to be done, and are shown whole. */
const newestOnly: readonly DeskState[] = ['published', 'withdrawn'];

/** Everything at a glance: states, translations, reviews, findings, the next release. */
export default async function DeskPage({searchParams}: Props) {
  const made = Date.now();
  const {find} = await searchParams;
  const wanted = typeof find === 'string' ? find.trim() : '';
  const items = listItems();
  const all = findings();
  const next = nextRelease();
  const behind = items.filter(({texts}) =>
    Object.values(texts).some(
      text =>
        text === 'missing' || text === 'unreadable' || text === 'unrecorded' || text === 'outdated'
    )
  );
  const review = items.filter(({reviewDue, stale}) => reviewDue !== undefined || stale);
  const found = wanted ? itemsNamed(items, wanted) : [];
  return (
    <main data-made={made}>
      <h1>Desk</h1>
      <form action="/desk" role="search">
        <label>
          Find an item by its title or folder, in either language{' '}
          <input type="search" name="find" defaultValue={wanted} dir="auto" />
        </label>{' '}
        <button>Find</button>
      </form>
      <div id="board">
        <p>
          {next ? (
            <>
              Next release: <a href={`/desk/${next.item}`}>{next.item}</a> at{' '}
              <time dateTime={next.at.toISOString()}>{next.written}</time>
            </>
          ) : (
            'Nothing is scheduled.'
          )}
        </p>
        {wanted && (
          <section id="found">
            <h2>{found.length} found</h2>
            <Shelf items={found} findings={all} atMost={100} />
          </section>
        )}
        <nav aria-label="Parts of this page">
          <ul>
            {[
              ['findings', `Findings (${all.length})`],
              ['translations', `Translations (${behind.length})`],
              ['review', `To review (${review.length})`],
              ...shelves.map(([state, name]) => [
                state,
                `${name} (${items.filter(item => item.state === state).length})`
              ])
            ].map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <section id="findings">
          <h2>Findings</h2>
          <FindingList findings={all} />
        </section>
        <section id="translations">
          <h2>Translations missing, not recorded, or older than their original</h2>
          {behind.length === 0 && <p>None.</p>}
          <ul>
            {behind.map(item => (
              <li key={`${item.kind}/${item.slug}`}>
                <a href={`/desk/${item.kind}/${item.slug}`}>
                  <code>
                    {item.kind}/{item.slug}
                  </code>
                </a>
                : English {textStates[item.texts.en]}, Farsi {textStates[item.texts.fa]}
                {changes(item).map(({locale, passages}) => (
                  <span key={locale}>
                    ;{' '}
                    {passages
                      ? `${passages.length} passages changed since`
                      : 'what changed cannot be shown'}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
        <section id="review">
          <h2>To review</h2>
          {review.length ? <ItemTable items={review} findings={all} /> : <p>Nobody.</p>}
        </section>
        {shelves.map(([state, name]) => (
          <section key={state} id={state}>
            <h2>{name}</h2>
            <Shelf
              items={items.filter(item => item.state === state)}
              findings={all}
              {...(newestOnly.includes(state) && {atMost: 25})}
            />
          </section>
        ))}
      </div>
    </main>
  );
}
