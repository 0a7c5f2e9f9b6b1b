import {wasSeen, type DeskItem} from '../../../../records/desk/index.ts';
import {deskText} from '../../../../i18n/desk/deskText.ts';
import type {Locale} from '../../../../i18n/locales.ts';
import {formatMoment} from '../../../../i18n/desk/moments.ts';

type Props = {item: DeskItem; locale: Locale};

/** One sentence: what readers see of the item now, and from when on. */
export default function ReadersSee({item, locale}: Props) {
  const t = deskText(locale, 'Item');
  const {state, publishAt} = item;
  const isUnseen = state === 'withdrawn' && !wasSeen(item);
  return (
    <p className={`desk-readers desk-readers-${state}`}>
      {isUnseen
        ? t('readers.withdrawnUnseen')
        : t(`readers.${state}`, {when: formatMoment(publishAt ?? '', locale)})}
    </p>
  );
}
