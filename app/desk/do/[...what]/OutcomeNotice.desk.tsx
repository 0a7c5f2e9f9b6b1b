import {getItem, isKind, type Outcome} from '../../../../records/desk/index.ts';
import {formatMessage} from '../../../../i18n/catalogue/format.ts';
import {deskText} from '../../../../i18n/desk/deskText.ts';
import type {Locale} from '../../../../i18n/locales.ts';
import {formatMoment} from '../../../../i18n/desk/moments.ts';
import {NamedItem} from './PlanView.desk.tsx';

type Props = {outcome: Outcome; locale: Locale};

/** What came of a form, in plain words. */
export default function OutcomeNotice({outcome, locale}: Props) {
  const t = deskText(locale, 'Actions');
  const {result, item, address, expires, reason, detail} = outcome;
  return (
    <div role="status" className="desk-notice">
      <p>{t(`outcome.${result}`, {when: formatMoment(expires ?? '', locale)})}</p>
      {reason && <p>{formatMessage(reason, locale)}</p>}
      {address !== undefined && (
        <p>
          <bdi dir="ltr" className="copy-field">
            {address}
          </bdi>
        </p>
      )}
      {result === 'done' && item !== undefined && (
        <p>
          <NamedItem name={item} locale={locale} />
        </p>
      )}
      {result === 'done' && (
        <p>{isDraft(item) ? deskText(locale, 'Item')('readers.draft') : t('published')}</p>
      )}
      {result === 'done' && detail !== undefined && <p>{t('uncommitted')}</p>}
      {detail !== undefined && (
        <p lang="en" dir="ltr">
          {detail}
        </p>
      )}
    </div>
  );
}

/** Whether an item, `kind/slug`, is one of which readers see nothing after the next publication either. */
function isDraft(item = '') {
  const [kind = '', slug = ''] = item.split('/');
  return isKind(kind) && getItem(kind, slug)?.state === 'draft';
}
