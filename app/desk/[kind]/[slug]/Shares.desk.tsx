import {getPreview, type DeskItem} from '../../../../records/desk/index.ts';
import {locales} from '../../../../i18n/locales.ts';
import {cardAlt} from '../../../../share/index.ts';
import {sharedPreview} from '../../../../share/cards/preview.desk.ts';
import SharePreview from '../../SharePreview.desk.tsx';

type Props = {item: DeskItem};

/** The item as it looks when shared, in each language. */
export default async function Shares({item: {kind, slug}}: Props) {
  const previews = await Promise.all(
    locales.map(async locale => ({
      locale,
      preview: await getPreview(kind, slug, locale, 'guest')
    }))
  );
  return (
    <section id="shares">
      <h2>As a share</h2>
      {previews.map(({locale, preview}) => {
        if (!preview) return <p key={locale}>There is nothing to show yet: see the findings.</p>;
        const share = sharedPreview(preview, locale);
        // The time keeps the browser from showing the card of an earlier state.
        const src = `/desk/card/${locale}/${kind}/${slug}?${Date.now()}`;
        return <SharePreview key={locale} share={share} card={{src, alt: cardAlt(share)}} />;
      })}
    </section>
  );
}
