/** @jsxImportSource preact */
import {useDesk} from '../parts.tsx';
import {pathName, useForm} from './form.ts';
import type {Path} from './values.ts';

/** The findings of exactly this field, as text below it. */
export default function FieldFindings({path}: {path: Path}) {
  const {t} = useDesk();
  const {findings} = useForm();
  const name = pathName(path);
  const own = findings.filter(({field}) => field === name);
  if (own.some(({isEmpty}) => isEmpty))
    return <p className="edit-finding edit-warning">{t('stillToFill')}</p>;
  return (
    <>
      {own.map(({level, found, expected}) => (
        <p key={found} className={`edit-finding edit-${level}`} dir="auto">
          {found} → {expected}
        </p>
      ))}
    </>
  );
}
