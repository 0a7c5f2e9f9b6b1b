import {
  findings,
  itemsNamed,
  listItems,
  type DeskItem,
  type DeskState
} from '../../records/desk/index.ts';
import FindingList from './FindingList.desk.tsx';
import ItemTable from './ItemTable.desk.tsx';
import NextRelease from './NextRelease.desk.tsx';
import Shelf from './Shelf.desk.tsx';
import TranslationList from './TranslationList.desk.tsx';

type Props = {searchParams: Promise<{find?: string | string[]}>};

const shelves: readonly [DeskState, string][] = [
  ['unreadable', 'Cannot be read'],
  ['draft', 'Drafts'],
  ['scheduled', 'Scheduled'],
  ['held-back', 'Held back, since they name someone who was taken off the site'],
  ['published', 'Published'],
  ['withheld', 'Withheld'],
  ['withdrawn', 'Withdrawn']
];
/** These shelves only grow, so they show the newest items. The others are work to do, and show everything. */
const newestOnly: readonly DeskState[] = ['published', 'withdrawn'];

const isBehind = ({texts}: DeskItem) =>
  Object.values(texts).some(text =>
    ['missing', 'unreadable', 'unrecorded', 'outdated'].includes(text)
  );
const isForReview = ({reviewDue, stale}: DeskItem) => reviewDue !== undefined || stale;

/** Overview: states, translations, reviews, findings and the next release. */
export default async function DeskPage({searchParams}: Props) {
  const made = Date.now();
  const {find} = await searchParams;
  const wanted = typeof find === 'string' ? find.trim() : '';
  const items = listItems();
  const all = findings();
  const behind = items.filter(isBehind);
  const review = items.filter(isForReview);
  const found = wanted ? itemsNamed(items, wanted) : [];
  const on = (state: DeskState) => items.filter(item => item.state === state);
  return (
    <main data-made={made}>
      <h1>Desk</h1>
      <FindForm wanted={wanted} />
      <div id="board">
        <NextRelease />
        {wanted && (
          <section id="found">
            <h2>{found.length} found</h2>
            <Shelf items={found} findings={all} atMost={100} />
          </section>
        )}
        <Contents
          sections={[
            ['findings', `Findings (${all.length})`],
            ['translations', `Translations (${behind.length})`],
            ['review', `To review (${review.length})`],
            ...shelves.map(([state, name]) => [state, `${name} (${on(state).length})`] as const)
          ]}
        />
        <section id="findings">
          <h2>Findings</h2>
          <FindingList findings={all} />
        </section>
        <section id="translations">
          <h2>Translations missing, not recorded, or older than their original</h2>
          <TranslationList items={behind} />
        </section>
        <section id="review">
          <h2>To review</h2>
          {review.length ? <ItemTable items={review} findings={all} /> : <p>Nobody.</p>}
        </section>
        {shelves.map(([state, name]) => (
          <section key={state} id={state}>
            <h2>{name}</h2>
            <Shelf
              items={on(state)}
              findings={all}
              {...(newestOnly.includes(state) && {atMost: 25})}
            />
          </section>
        ))}
      </div>
    </main>
  );
}

function FindForm({wanted}: {wanted: string}) {
  return (
    <form action="/desk" role="search">
      <label>
        Find an item by its title or folder, in either language{' '}
        <input type="search" name="find" defaultValue={wanted} dir="auto" />
      </label>{' '}
      <button>Find</button>
    </form>
  );
}

/** Links to the sections of the page, by id and name. */
function Contents({sections}: {sections: readonly (readonly [string, string])[]}) {
  return (
    <nav aria-label="Parts of this page">
      <ul>
        {sections.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
