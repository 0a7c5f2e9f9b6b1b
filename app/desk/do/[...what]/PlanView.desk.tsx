import {getItem, type Effects, type Plan} from '../../../../records/desk/index.ts';
import {pathOf} from '../../../../records/index.ts';
import {deskText} from '../../../../i18n/desk/deskText.ts';
import {localeRecord, locales, type Locale} from '../../../../i18n/locales.ts';
import {formatMoment} from '../../../../i18n/desk/moments.ts';
import {formatNumber} from '../../../../i18n/numbers.ts';
import FindingList from '../../FindingList.desk.tsx';
import {OwnTitle} from '../../ItemTitle.desk.tsx';
import {deskHref} from '../../language.desk.ts';
import type {FormProps} from './ActionForm.desk.tsx';

type Props = FormProps & {plan: Plan; step: string};

/** What a form would do, and the button that does it. There is none while an error forbids it. */
export default function PlanView({action, path, locale, token, plan, step}: Props) {
  const t = deskText(locale, 'Actions');
  const {errors, warnings, changes, seal} = plan;
  const isForbidden = errors.length > 0 && action !== 'withhold';
  return (
    <section className="desk-form" aria-labelledby="plan">
      <h2 id="plan">{t('plan')}</h2>
      <p>{t('nothingYet')}</p>
      {isForbidden && (
        <>
          <p role="alert" className="desk-problem">
            {t('forbidden')}
          </p>
          <FindingList findings={errors} locale={locale} />
        </>
      )}
      {action === 'new' && <Address file={changes[0]?.file ?? ''} locale={locale} />}
      <EffectList effects={plan.effects} locale={locale} />
      {warnings.length > 0 && (
        <details className="desk-part">
          <summary>
            <h3>{t('warned')}</h3>{' '}
            <span className="desk-count">{formatNumber(warnings.length, locale)}</span>
          </summary>
          <FindingList findings={warnings} locale={locale} />
        </details>
      )}
      <details className="desk-part">
        <summary>
          <h3>{t('files')}</h3>
        </summary>
        <ul className="desk-plain" dir="ltr">
          {changes.map(({file}) => (
            <li key={file}>
              <code>{file}</code>
            </li>
          ))}
        </ul>
      </details>
      {!isForbidden && (
        <form method="post" action={deskHref(path, locale)}>
          {Object.entries({token, seal, step, confirm: '1'}).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button className="desk-go">{t(`${action}.go`)}</button>
        </form>
      )}
      <p>
        <a href={deskHref(path, locale, {step, change: '1'})}>{t('again')}</a>
      </p>
    </section>
  );
}

/** The address that a new item will have once it is released. `file`: one of its files, from its kind on. */
function Address({file, locale}: {file: string; locale: Locale}) {
  const [kind, slug = ''] = file.split('/') as [Parameters<typeof pathOf>[0], string];
  return (
    <p>
      {deskText(locale, 'Actions')('address')}{' '}
      {locales.map(lang => (
        <span key={lang}>
          <code dir="ltr">{`/${lang}${pathOf(kind, slug)}`}</code>{' '}
        </span>
      ))}
    </p>
  );
}

/** Pages, lists, feeds and cards that change for readers. */
export function EffectList({effects, locale}: {effects: Effects; locale: Locale}) {
  const t = deskText(locale, 'Actions');
  const {page, at, pages, lists, feeds, cards} = effects;
  const comma = localeRecord[locale].comma;
  return (
    <>
      <h3>{t('readers')}</h3>
      <p>{t(`page.${page}`, {when: formatMoment(at ?? '', locale)})}</p>
      {page !== 'none' && (
        <dl className="desk-effects">
          {pages.length > 0 && (
            <div>
              <dt>{t('pages')}</dt>
              {pages.map(name => (
                <dd key={name}>
                  <NamedItem name={name} locale={locale} />
                </dd>
              ))}
            </div>
          )}
          <div>
            <dt>{t('lists')}</dt>
            <dd>{lists.map(each => t(`list.${each}`)).join(comma)}</dd>
          </div>
          {feeds.length > 0 && (
            <div>
              <dt>{t('feeds')}</dt>
              <dd>{feeds.map(each => t(`feed.${each}`)).join(comma)}</dd>
            </div>
          )}
          <div>
            <dt>{t('cards')}</dt>
            <dd>{t(`card.${cards}`)}</dd>
          </div>
        </dl>
      )}
    </>
  );
}

/** An item by its title, with a link. */
export function NamedItem({name, locale}: {name: string; locale: Locale}) {
  const [kind, slug] = name.split('/') as [Parameters<typeof getItem>[0], string];
  const item = getItem(kind, slug);
  return (
    <a href={deskHref(`/desk/${name}`, locale)}>
      {item ? <OwnTitle item={item} locale={locale} /> : <bdi dir="ltr">{name}</bdi>}
    </a>
  );
}
