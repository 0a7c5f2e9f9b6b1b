import type {DeskItem} from '../../records/desk/index.ts';
import {deskText} from '../../i18n/desk/deskText.ts';
import type {Locale} from '../../i18n/locales.ts';
import {actionsFor} from './actionsFor.desk.ts';
import {deskHref, type DeskRole} from './language.desk.ts';

type Props = {item: DeskItem; locale: Locale; role: DeskRole};

/**
 * What whoever asks can do with an item. Each link leads to a page that asks what it must, and
 * shows what will change.
 */
export default function ActionLinks({item, locale, role}: Props) {
  const t = deskText(locale, 'Item');
  const name = `${item.kind}/${item.slug}`;
  const actions = actionsFor(item, role);
  if (role === 'read') return null;
  return (
    <nav aria-label={t('actions')} className="desk-actions">
      <a className="desk-button" href={deskHref(`/desk/edit/${name}`, locale)}>
        {t('edit')}
      </a>
      {actions.map(action => (
        <a key={action} href={deskHref(`/desk/do/${action}/${name}`, locale)}>
          {deskText(locale, 'Actions')(`${action}.name`)}
        </a>
      ))}
    </nav>
  );
}
