import {getPreview, type DeskItem} from '../../../../records/desk/index.ts';
import {deskText} from '../../../../i18n/desk/deskText.ts';
import type {Locale} from '../../../../i18n/locales.ts';
import {cardAlt} from '../../../../share/index.ts';
import {sharedPreview} from '../../../../share/cards/preview.desk.ts';
import {ownFirst} from '../../language.desk.ts';
import SharePreview from '../../SharePreview.desk.tsx';

type Props = {item: DeskItem; locale: Locale};

/** The item as it looks when shared, in each language; nothing of what has no page. */
export default async function Shares({item: {kind, slug, state}, locale}: Props) {
  const t = deskText(locale, 'Item');
  const hasPage = state !== 'withheld' && state !== 'withdrawn';
  const previews = await Promise.all(
    ownFirst(locale).map(async lang => ({
      lang,
      preview: hasPage ? await getPreview(kind, slug, lang, 'guest') : undefined
    }))
  );
  const isEmpty = previews.every(({preview}) => !preview);
  return (
    <section id="shares">
      <h2>{t('shares')}</h2>
      <p>{isEmpty ? t(hasPage ? 'nothing' : 'noShare') : t('sharesText')}</p>
      {previews.map(({lang, preview}) => {
        if (!preview) return null;
        const share = sharedPreview(preview, lang);
        // The time keeps the browser from showing the card of an earlier state.
        const src = `/desk/card/${lang}/${kind}/${slug}?lang=${locale}&${Date.now()}`;
        const failed = t('cardFailed');
        return <SharePreview key={lang} share={share} card={{src, alt: cardAlt(share), failed}} />;
      })}
    </section>
  );
}
