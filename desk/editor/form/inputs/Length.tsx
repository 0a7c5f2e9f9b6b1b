/** @jsxImportSource preact */
import {useDesk} from '../../parts.tsx';

type Props = {count: number; most: number | undefined};

/** How many letters a text has of those that it may have. Nothing for a text of any length. */
export default function Length({count, most}: Props) {
  const {t} = useDesk();
  if (most === undefined) return null;
  return (
    <small className={count > most ? 'edit-wrong' : ''}>{t('lettersOf', {count, most})}</small>
  );
}
