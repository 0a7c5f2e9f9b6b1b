import {textStates, type DeskItem, type Finding} from '../../records/desk/index.ts';

type Props = {items: readonly DeskItem[]; findings: readonly Finding[]};

/** Items with their state in each language. The title links to the preview. */
export default function ItemTable({items, findings}: Props) {
  return (
    <table>
      <thead>
        <tr>
          <th>Item</th>
          <th>English</th>
          <th>Farsi</th>
          <th>Release</th>
          <th>Review</th>
          <th>Findings</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({kind, slug, state, title, texts, publishAt, reviewDue, stale}) => (
          <tr key={`${kind}/${slug}`}>
            <td>
              <a href={`/desk/${kind}/${slug}`}>
                <bdi lang={title.en ? 'en' : 'fa'}>{title.en ?? title.fa ?? slug}</bdi>
              </a>
              {title.fa && (
                <span lang="fa" dir="rtl">
                  {title.fa}
                </span>
              )}
              <code>
                {kind}/{slug}
              </code>
            </td>
            <td className={`desk-text-${texts.en}`}>{textStates[texts.en]}</td>
            <td className={`desk-text-${texts.fa}`}>{textStates[texts.fa]}</td>
            <td>
              {state}
              {publishAt && state === 'scheduled' && (
                <>
                  {' '}
                  <time dateTime={publishAt}>{publishAt}</time>
                </>
              )}
            </td>
            <td>
              {[reviewDue && `due since ${reviewDue}`, stale && 'not confirmed for 90 days']
                .filter(Boolean)
                .join('; ') || '–'}
            </td>
            <td>{findings.filter(({file}) => file.includes(`/${kind}/${slug}/`)).length || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
