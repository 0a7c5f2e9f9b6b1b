import type {DeskItem} from '../../../../records/desk/index.ts';
import {deskText} from '../../../../i18n/desk/deskText.ts';
import type {Locale} from '../../../../i18n/locales.ts';
import ItemCards from '../../ItemCards.desk.tsx';
import {deskHref} from '../../language.desk.ts';

type Props = {
  /** `kind/slug` as it was typed. */
  name: string;
  slug: string;
  locale: Locale;
  likely: readonly DeskItem[];
};

/** What an editor sees at an address of no item: the items that were probably meant, and the way to the search. */
export default function NoSuchItem({name, slug, locale, likely}: Props) {
  const t = deskText(locale, 'Item');
  return (
    <main id="main" className="desk-page">
      <h1>
        {t.rich('none', {
          item: () => (
            <bdi dir="ltr">
              <code>{name}</code>
            </bdi>
          )
        })}
      </h1>
      {likely.length > 0 && (
        <>
          <h2>{t('likely')}</h2>
          <ItemCards
            items={likely}
            locale={locale}
            workOf={() => ({errors: 0, warnings: 0, left: 0})}
            heading="h3"
          />
        </>
      )}
      <p>
        <a href={deskHref('/desk', locale, {find: slug.replaceAll(/[-_]/g, ' ')})}>{t('search')}</a>
      </p>
    </main>
  );
}
