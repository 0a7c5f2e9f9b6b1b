/** @jsxImportSource preact */
import {pathName, useForm} from './form.ts';
import type {Path} from './values.ts';

/** The findings of exactly this field, as text below it. */
export default function FieldFindings({path}: {path: Path}) {
  const {findings} = useForm();
  const name = pathName(path);
  const own = findings.filter(({field}) => field === name);
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
