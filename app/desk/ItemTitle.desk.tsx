import type {DeskItem} from '../../records/desk/index.ts';
import {deskText} from '../../i18n/desk/deskText.ts';
import {dirOf, type Locale} from '../../i18n/locales.ts';
import {ownFirst} from './language.desk.ts';

type Props = {item: DeskItem; locale: Locale};

/** The title of an item in the editor's language; in the other one, if that is all there is. */
export function OwnTitle({item, locale}: Props) {
  const lang = ownFirst(locale).find(each => item.title[each]);
  if (lang) return <bdi lang={lang}>{item.title[lang]}</bdi>;
  return (
    <>
      {deskText(locale, 'Shell')('noTitle')} <bdi dir="ltr">{item.slug}</bdi>
    </>
  );
}

/** The title in the other language, if there are two. */
export function OtherTitle({item, locale}: Props) {
  const [own, other] = ownFirst(locale);
  if (!item.title[own] || !item.title[other]) return null;
  return (
    <p className="desk-other">
      <bdi lang={other} dir={dirOf(other)}>
        {item.title[other]}
      </bdi>
    </p>
  );
}

/** What an item is, its state, and how its texts stand where something is to be done: as words, with colours. */
export function ItemTags({item, locale}: Props) {
  const t = deskText(locale, 'Shell');
  return (
    <ul className="desk-tags">
      <li className={`desk-state desk-state-${item.state}`}>{t(`state.${item.state}`)}</li>
      <li>{t(`kind.${item.kind}`)}</li>
      {ownFirst(locale).map(lang => {
        const state = item.texts[lang];
        return state === 'unchecked' ? null : (
          <li key={lang} className={`desk-text-${state}`}>
            {t(`text.${state}`, {language: t(`languageOf.${lang}`)})}
          </li>
        );
      })}
    </ul>
  );
}
