/** @jsxImportSource preact */
import {useState} from 'preact/hooks';
import {useDesk, useSession, type Desk} from '../parts.tsx';
import {LineLost} from '../session/api.ts';
import {localeRecord} from '../../../i18n/locales.ts';

type Props = {
  /** What another part has to say. */
  said: string;
};

/** The line that says how the work stands, with save and done. It is read out when it changes. */
export default function StatusBar({said}: Props) {
  const {t, api} = useDesk();
  const session = useSession();
  const [told, setTold] = useState('');
  const {state} = session;
  const changed = session.changed();
  async function finish() {
    setTold('');
    if (changed.length && !(await session.save())) return;
    try {
      const {state: shared = 'local'} = await api.done();
      setTold(
        t(
          shared === 'local' || shared === 'shared'
            ? 'doneSaid'
            : shared === 'offline'
              ? 'doneOffline'
              : 'doneHere'
        )
      );
    } catch (error) {
      setTold(t(error instanceof LineLost ? 'lineLost' : 'trouble-refused'));
    }
  }
  return (
    <div className="edit-status">
      <p role="status">
        {wordsFor(session, t)} {told || said}
      </p>
      <Notices />
      <div className="edit-toolbar">
        <button
          type="button"
          className="edit-primary"
          disabled={state.saving || !changed.length || state.conflict !== null}
          onClick={() => void session.save()}
        >
          {t('save')}
        </button>
        <button
          type="button"
          disabled={state.saving || state.conflict !== null}
          onClick={() => void finish()}
        >
          {t('done')}
        </button>
      </div>
    </div>
  );
}

/** Who else is here, what was brought back, and where a renamed item is. */
function Notices() {
  const {data, t} = useDesk();
  const session = useSession();
  const {state} = session;
  const others = session.present.filter(({name}) => name);
  return (
    <>
      {others.length > 0 && (
        <p>
          {t('present', {
            names: others
              .map(({name}) => name || t('someone'))
              .join(localeRecord[data.locale].comma)
          })}
        </p>
      )}
      {Object.entries(state.restored).map(([name, {by}]) => (
        <p key={name}>
          {t('restored', {name, by: by || t('someone')})}{' '}
          <button type="button" onClick={() => session.revert(name)}>
            {t('discard')}
          </button>
        </p>
      ))}
      {state.trouble === 'gone' && state.renamedTo && (
        <p>
          <a href={`/desk/edit/${state.renamedTo}?lang=${data.locale}`}>{t('openRenamed')}</a>
        </p>
      )}
    </>
  );
}

function wordsFor(session: Desk['session'], t: Desk['t']): string {
  const {line, saving, trouble, conflict, merged, changedElsewhere} = session.state;
  if (line === 'lost') return t('lineLost');
  if (saving) return t('saving');
  if (trouble) return t(`trouble-${trouble}`);
  if (conflict) return t('conflict');
  const elsewhere = changedElsewhere.length ? ` ${t('changedElsewhere')}` : '';
  if (session.changed().length) return t(session.isUnkept() ? 'typing' : 'kept') + elsewhere;
  return merged ? t('savedMerged') : t('saved');
}
