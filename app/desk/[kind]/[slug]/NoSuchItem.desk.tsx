import type {DeskItem} from '../../../../records/desk/index.ts';

type Props = {kind: string; slug: string; likely: readonly DeskItem[]};

/** What an editor sees at an address of no item: the items that were probably meant, and the search. */
export default function NoSuchItem({kind, slug, likely}: Props) {
  return (
    <main>
      <p>
        <a href="/desk">Desk</a>
      </p>
      <h1>
        There is no{' '}
        <code>
          {kind}/{slug}
        </code>
      </h1>
      {likely.length > 0 && <p>Did you mean one of these?</p>}
      <ul>
        {likely.map(item => (
          <li key={`${item.kind}/${item.slug}`}>
            <a href={`/desk/${item.kind}/${item.slug}`}>
              <code>
                {item.kind}/{item.slug}
              </code>
            </a>{' '}
            <bdi>{item.title.en ?? item.title.fa}</bdi> ({item.state})
          </li>
        ))}
      </ul>
      <form action="/desk" role="search">
        <label>
          Find an item by its title or folder, in either language{' '}
          <input
            type="search"
            name="find"
            defaultValue={slug.replaceAll(/[-_]/g, ' ')}
            dir="auto"
          />
        </label>{' '}
        <button>Find</button>
      </form>
    </main>
  );
}
