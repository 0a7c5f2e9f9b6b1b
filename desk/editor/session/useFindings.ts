import {useEffect, useState} from 'preact/hooks';
import {makePaced} from '../../live/paced.ts';
import type {Api, Finding} from './api.ts';
import type {Session} from './session.ts';

/** Typing must have paused for this long before the check is asked, and its last answer have come. */
const pauseMs = 350;

/** What the check finds in the item as it is typed. While the desk cannot be reached, the last answer stays. */
export function useFindings(api: Pick<Api, 'findings'>, session: Session): readonly Finding[] {
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = '';
    const ask = async () => {
      const files = Object.fromEntries(
        session.names().map(name => [name, session.file(name).text])
      );
      const state = JSON.stringify(files);
      if (state === asked) return;
      const answer = await api.findings(files);
      asked = state;
      setFindings(answer.findings);
    };
    const askSoon = makePaced(ask, tookMs => tookMs);
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(askSoon, pauseMs);
    };
    askSoon();
    const stop = session.subscribe(later);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [session]);
  return findings;
}
