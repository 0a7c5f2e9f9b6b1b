/** @jsxImportSource preact */
import {useState} from 'preact/hooks';
import {parseDocument} from 'yaml';
import {applyEdits} from '../../store/factEdits.ts';
import {useDesk, useSession} from '../parts.tsx';
import {RawEditor} from '../text/TextPane.tsx';
import ControlView, {Fields} from './ControlView.tsx';
import {FormContext, pathName} from './form.ts';
import {makeUndo} from './undo.ts';
import type {Edit} from './values.ts';

const steps = makeUndo();

/** The facts of the item as a form; sources come first, since claims choose from them. The file is one press away. */
export default function FactsForm() {
  const {data, t, api, findings} = useDesk();
  const session = useSession();
  const [isRaw, setRaw] = useState(false);
  const name = data.factsFile;
  const {text} = session.file(name);
  const doc = parseDocument(text);
  const isBroken = doc.errors.length > 0;
  const change = (edit: Edit) => {
    steps.before(text, `${edit.op} ${pathName(edit.path)}`);
    session.edit(name, applyEdits(text, [edit]));
  };
  const go = (next: string | undefined) => next !== undefined && session.edit(name, next);
  const fields = [...data.form.facts].sort(
    (a, b) => Number(b.name === 'sources') - Number(a.name === 'sources')
  );
  const root: unknown = doc.toJS() ?? {};
  return (
    <>
      <h2>{t('tab-facts')}</h2>
      <div className="edit-toolbar" role="toolbar" aria-label={t('toolbar')}>
        <button type="button" disabled={!steps.canUndo()} onClick={() => go(steps.undo(text))}>
          {t('bar-undo')}
        </button>
        <button type="button" disabled={!steps.canRedo()} onClick={() => go(steps.redo(text))}>
          {t('bar-redo')}
        </button>
        <button type="button" aria-pressed={isRaw} onClick={() => setRaw(!isRaw)}>
          {t('rawFile', {name})}
        </button>
      </div>
      {isBroken && <p className="edit-wrong">{t('brokenFacts')}</p>}
      {isRaw || isBroken ? (
        <RawEditor name={name} locale="en" isInvisibleShown={false} />
      ) : (
        <FormContext.Provider
          value={{
            root,
            change,
            findings: findings.filter(({file}) => file.endsWith(`/${name}`)),
            sources: {data, api, facts: root, pictures: session.pictures},
            idPrefix: '',
            Control: ControlView
          }}
        >
          <Fields fields={fields} path={[]} />
        </FormContext.Provider>
      )}
    </>
  );
}
