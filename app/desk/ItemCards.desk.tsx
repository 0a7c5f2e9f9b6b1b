import type {DeskItem, Overview, Work} from '../../records/desk/index.ts';
import {formatDate} from '../../i18n/dates.ts';
import {deskText} from '../../i18n/desk/deskText.ts';
import {localeRecord, type Locale} from '../../i18n/locales.ts';
import {formatMoment} from '../../i18n/desk/moments.ts';
import {ItemTags, OtherTitle, OwnTitle} from './ItemTitle.desk.tsx';
import {deskHref} from './language.desk.ts';

export type WorkOf = Overview['workOf'];

type Props = {
  items: readonly DeskItem[];
  locale: Locale;
  workOf: WorkOf;
  /** More about an item, as a line of its card. */
  more?: (item: DeskItem) => string | null;
  /** Level of the titles on the page. */
  heading?: 'h3' | 'h4';
};

/** Items as cards, each with its titles, its state and why it needs someone. The title links to the item. */
export default function ItemCards({items, locale, workOf, more, heading: Heading = 'h4'}: Props) {
  return (
    <ul className="desk-cards">
      {items.map(item => (
        <li key={`${item.kind}/${item.slug}`} className="desk-item">
          <Heading>
            <a
              href={deskHref(`/desk/${item.kind}/${item.slug}`, locale)}
              data-item={`${item.kind}/${item.slug}`}
            >
              <OwnTitle item={item} locale={locale} />
            </a>
          </Heading>
          <OtherTitle item={item} locale={locale} />
          <ItemTags item={item} locale={locale} />
          <Reasons item={item} locale={locale} work={workOf(item)} more={more?.(item) ?? null} />
        </li>
      ))}
    </ul>
  );
}

type ReasonsProps = {item: DeskItem; locale: Locale; work: Work; more: string | null};

function Reasons({item, locale, work: {errors, warnings, left}, more}: ReasonsProps) {
  const t = deskText(locale, 'List');
  const {state, publishAt, reviewDue, stale} = item;
  const reasons = [
    errors > 0 && t('why.errors', {count: errors}),
    left > 0 && t('why.left', {count: left}),
    warnings > 0 && t('why.warnings', {count: warnings}),
    state === 'scheduled' && publishAt && t('why.release', {when: formatMoment(publishAt, locale)}),
    reviewDue !== undefined && t('why.review', {date: formatDate(reviewDue, locale)}),
    ...stale.map(claim => t(`why.stale.${claim}`)),
    more
  ].filter(reason => typeof reason === 'string');
  if (!reasons.length) return null;
  return (
    <p className={errors ? 'desk-why desk-bad' : 'desk-why'}>
      {reasons.join(localeRecord[locale].semicolon)}
    </p>
  );
}
