/** @jsxImportSource preact */
import {useEffect, useState} from 'preact/hooks';
import {useDesk, useSession} from '../parts.tsx';
import type {Commit} from '../session/api.ts';

/** Who changed the item when, and how to bring an earlier state of a file back: as a change that is not saved yet. */
export default function HistoryPanel() {
  const {data, t, api, say} = useDesk();
  const session = useSession();
  const [commits, setCommits] = useState<Commit[] | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    api.history().then(setCommits, () => setProblem(t('noHistory')));
  }, []);
  async function bringBack({commit, at}: Commit, name: string) {
    try {
      const {text} = await api.oldText(commit, name);
      if (session.names().includes(name)) session.edit(name, text);
      else session.add(name, text);
      say(t('broughtBack', {name, when: timeOf(at)}));
    } catch {
      say(t('noHistory'));
    }
  }
  const format = new Intl.DateTimeFormat(data.locale === 'fa' ? 'fa-IR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short'
  });
  const timeOf = (at: string) => format.format(new Date(at));
  return (
    <section aria-label={t('history')}>
      <h2>{t('history')}</h2>
      {problem && <p>{problem}</p>}
      {commits?.length === 0 && <p>{t('noHistory')}</p>}
      <ol className="edit-history">
        {commits?.map(commit => (
          <li key={commit.commit}>
            <p>
              <time dateTime={commit.at}>{timeOf(commit.at)}</time> · <bdi>{commit.who}</bdi>
            </p>
            <p>
              <bdi>{commit.subject}</bdi>
            </p>
            {commit.files.map(file => {
              const name = file.split('/').at(-1) ?? file;
              return (
                <button key={file} type="button" onClick={() => void bringBack(commit, name)}>
                  {t('bringBack', {name})}
                </button>
              );
            })}
          </li>
        ))}
      </ol>
    </section>
  );
}
