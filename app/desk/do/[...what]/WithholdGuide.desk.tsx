import path from 'node:path';
import {
  finishWithholding,
  isLink,
  textOf,
  type DeskItem,
  type Finding,
  type Withholding
} from '../../../../records/desk/index.ts';
import {deskText} from '../../../../i18n/desk/deskText.ts';
import type {Locale} from '../../../../i18n/locales.ts';
import {formatNumber} from '../../../../i18n/numbers.ts';
import {deskHref} from '../../language.desk.ts';
import type {FormProps} from './ActionForm.desk.tsx';
import {NamedItem} from './PlanView.desk.tsx';

type Props = FormProps & {
  item: DeskItem;
  left: Withholding;
  /** Which of the places is shown, from 1. */
  place: number;
};

/** Leads through the places that still name a person, one by one; when none is left, the end of it. */
export default function WithholdGuide({item, path: address, locale, token, left, place}: Props) {
  const t = deskText(locale, 'Actions');
  const {places, heldBack, drafts} = left;
  const number = Math.min(Math.max(1, place || 1), places.length);
  const shown = places[number - 1];
  const finish = shown ? undefined : finishWithholding(item);
  return (
    <section className="desk-form">
      {shown && <p className="desk-readers desk-readers-withheld">{t('publishNow')}</p>}
      {heldBack.length > 0 && (
        <details className="desk-part">
          <summary>
            <h2>{t('heldBack', {count: heldBack.length})}</h2>
          </summary>
          <ItemNames names={heldBack} locale={locale} />
        </details>
      )}
      {shown ? (
        <>
          <h2>{t('places', {count: places.length})}</h2>
          <p>{t('placesHow')}</p>
          <Place finding={shown} locale={locale} number={number} total={places.length} />
          <nav className="desk-actions" aria-label={t('places', {count: places.length})}>
            {number > 1 && (
              <a href={deskHref(address, locale, {place: String(number - 1)})}>
                {t('placeBefore')}
              </a>
            )}
            {number < places.length && (
              <a href={deskHref(address, locale, {place: String(number + 1)})}>{t('placeNext')}</a>
            )}
          </nav>
        </>
      ) : (
        <p>{t('placesDone')}</p>
      )}
      {finish && (
        <form method="post" action={deskHref(address, locale)}>
          {Object.entries({token, seal: finish.seal, confirm: 'finish'}).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button className="desk-go">{t('finish')}</button>
        </form>
      )}
      {drafts.length > 0 && (
        <>
          <h2>{t('drafts')}</h2>
          <ItemNames names={drafts} locale={locale} />
        </>
      )}
    </section>
  );
}

const ItemNames = ({names, locale}: {names: readonly string[]; locale: Locale}) => (
  <ul className="desk-plain">
    {names.map(name => (
      <li key={name}>
        <NamedItem name={name} locale={locale} />
      </li>
    ))}
  </ul>
);

type PlaceProps = {finding: Finding; locale: Locale; number: number; total: number};

/** One place: the item, the file, the line and the field, and whether it is the name or a link. */
function Place({finding, locale, number, total}: PlaceProps) {
  const {file, line} = finding;
  const t = deskText(locale, 'Actions');
  const name = file.split(path.sep).slice(-3, -1).join('/');
  return (
    <div className="desk-item">
      <h3>
        {t('placeAt', {
          number: formatNumber(number, locale),
          total: formatNumber(total, locale)
        })}
      </h3>
      <p>
        <NamedItem name={name} locale={locale} />
      </p>
      <p>
        <bdi dir="ltr">
          <code>
            {file}:{line}
          </code>
        </bdi>{' '}
        <bdi>{textOf(finding, locale).field}</bdi>
      </p>
      <p>{isLink(finding) ? t('placeLink') : t('placeName')}</p>
      <p>
        <a className="desk-button" href={deskHref(`/desk/edit/${name}`, locale)}>
          {t('placeEdit')}
        </a>
      </p>
    </div>
  );
}
