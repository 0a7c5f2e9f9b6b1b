import type {DeskItem} from '../../../../records/desk/index.ts';
import {deskText} from '../../../../i18n/desk/deskText.ts';
import type {Locale} from '../../../../i18n/locales.ts';
import {deskHref, ownFirst} from '../../language.desk.ts';
import {choices, widths, type Look} from './look.desk.ts';

type Props = {item: DeskItem; locale: Locale; look: Look};

/** The page of an item in both languages, or in one. Each preview is scaled down to the room that there is. */
export default function Previews({item: {kind, slug}, locale, look}: Props) {
  const t = deskText(locale, 'Item');
  const languageOf = (lang: Locale) => deskText(locale, 'Shell')(`languageOf.${lang}`);
  const shown = look.show === 'both' ? ownFirst(locale) : [look.show];
  return (
    <section className="desk-previews" aria-labelledby="preview">
      <h2 id="preview">{t('preview')}</h2>
      <LookLinks look={look} locale={locale} path={`/desk/${kind}/${slug}`} />
      <div className={`desk-columns desk-${look.show}`}>
        {shown.map(lang => (
          <section key={lang} className={`desk-preview desk-${look.width}`}>
            <h3>{languageOf(lang)}</h3>
            <div className="desk-fit">
              <iframe
                className="desk-frame"
                src={`/${lang}/desk/${kind}/${slug}?scheme=${look.scheme}`}
                width={widths[look.width]}
                height={900}
                loading="lazy"
                title={t('previewOf', {language: languageOf(lang)})}
                sandbox="allow-same-origin"
              />
            </div>
          </section>
        ))}
      </div>
    </section>
  );
}

/** Links that change the language, the width or the colours of the previews. */
function LookLinks({look, locale, path}: {look: Look; locale: Locale; path: string}) {
  const t = deskText(locale, 'Item');
  return (
    <nav aria-label={t('look')} className="desk-looks">
      {choices.map(group => (
        <ul key={Object.keys(group[0] ?? {}).join()}>
          {group.map(choice => {
            const name = choice.show ?? choice.width ?? choice.scheme ?? 'both';
            const isCurrent = Object.entries(choice).every(
              ([key, value]) => look[key as keyof Look] === value
            );
            return (
              <li key={name}>
                <a
                  href={deskHref(path, locale, {...look, ...choice})}
                  aria-current={isCurrent ? 'true' : undefined}
                >
                  {t(`lookOf.${name}`)}
                </a>
              </li>
            );
          })}
        </ul>
      ))}
    </nav>
  );
}
