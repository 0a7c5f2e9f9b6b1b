import {useEffect, useState} from 'preact/hooks';
import type {Api, Finding} from './api.ts';
import type {Session} from './session.ts';

/** Typing must have paused for this long before the check is asked. */
const pauseMs = 350;

/** What the check finds in the item as it is typed. While the desk cannot be reached, the last answer stays. */
export function useFindings(api: Pick<Api, 'findings'>, session: Session): readonly Finding[] {
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = '';
    let turn = 0;
    const ask = async () => {
      const files = Object.fromEntries(
        session.names().map(name => [name, session.file(name).text])
      );
      const state = JSON.stringify(files);
      if (state === asked) return;
      const own = ++turn;
      const answer = await api.findings(files).catch(() => null);
      if (!answer || own !== turn) return;
      asked = state;
      setFindings(answer.findings);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), pauseMs);
    };
    void ask();
    const stop = session.subscribe(later);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [session]);
  return findings;
}
