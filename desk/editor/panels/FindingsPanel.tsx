/** @jsxImportSource preact */
import {useDesk, useSession} from '../parts.tsx';
import type {Finding} from '../session/api.ts';

type Props = {onShow: (finding: Finding) => void};

/** What the check found in the item as it is typed, with cures that are certain. */
export default function FindingsPanel({onShow}: Props) {
  const {t, findings} = useDesk();
  const session = useSession();
  const cure = ({file, fix}: Finding) => {
    const name = file.split('/').at(-1) ?? '';
    if (!fix || !session.names().includes(name)) return;
    const {text} = session.file(name);
    session.edit(name, text.slice(0, fix.from) + fix.insert + text.slice(fix.to));
  };
  return (
    <section id="findings" className="edit-findings" aria-label={t('findings')}>
      <h2>{t('findings')}</h2>
      <p role="status">
        {findings.length ? t('findingCount', {count: findings.length}) : t('noFindings')}
      </p>
      <ul>
        {findings.map(finding => {
          const {level, file, line, field, place, isEmpty, found, expected, fix} = finding;
          return (
            <li
              key={`${file} ${line} ${field} ${found}`}
              className={`edit-${isEmpty ? 'warning' : level}`}
            >
              <p>
                <b>{t(isEmpty ? 'stillToFill' : `level-${level}`)}</b>{' '}
                <button type="button" className="edit-quiet" onClick={() => onShow(finding)}>
                  <bdi>{place ?? field}</bdi>{' '}
                  <code dir="ltr">
                    {file.split('/').at(-1)}:{line}
                  </code>
                </button>
              </p>
              {!isEmpty && <p dir="auto">{found}</p>}
              <p dir="auto">{expected}</p>
              {fix && (
                <button type="button" onClick={() => cure(finding)}>
                  {t('applyCure')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
