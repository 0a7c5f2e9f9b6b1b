/** @jsxImportSource preact */
import type {ComponentChildren} from 'preact';
import {useEffect, useMemo, useState} from 'preact/hooks';
import FactsForm from './form/FactsForm.tsx';
import {fieldId} from './form/form.ts';
import {makeTranslate, type PageData} from './page.ts';
import ConflictPanel from './panels/ConflictPanel.tsx';
import FindingsPanel from './panels/FindingsPanel.tsx';
import HistoryPanel from './panels/HistoryPanel.tsx';
import Preview from './panels/Preview.tsx';
import StatusBar from './panels/StatusBar.tsx';
import {DeskContext, useSession, type Desk} from './parts.tsx';
import type {Api, Finding} from './session/api.ts';
import type {Session} from './session/session.ts';
import {useFindings} from './session/useFindings.ts';
import {askForLine} from './text/showLine.ts';
import Texts from './text/Texts.tsx';

type Props = {data: PageData; api: Api; session: Session; nonce: string};

const tabs = ['texts', 'facts', 'history'] as const;
type Tab = (typeof tabs)[number];

/** The editor of one item: its texts, its facts and its history, with findings and preview beside them. */
export default function App({data, api, session, nonce}: Props) {
  const t = useMemo(() => makeTranslate(data.words, data.locale), []);
  const [tab, setTab] = useState<Tab>('texts');
  const [said, say] = useState('');
  const findings = useFindings(api, session);
  useKeys(session);
  const desk: Desk = {data, t, api, session, nonce, findings, say};
  return (
    <DeskContext.Provider value={desk}>
      <StatusBar said={said} />
      <ConflictPanel />
      <TabList tab={tab} onChoose={setTab} t={t} />
      <Work>
        <div
          id={`panel-${tab}`}
          role="tabpanel"
          aria-labelledby={`tab-${tab}`}
          className="edit-main"
        >
          {/* Texts stay, hidden, so that their undo lasts. */}
          <div hidden={tab !== 'texts'}>
            <Texts />
          </div>
          {tab === 'facts' && <FactsForm />}
          {tab === 'history' && <HistoryPanel />}
        </div>
        <aside className="edit-aside" aria-label={t('aside')}>
          <FindingsPanel
            onShow={finding => {
              setTab(finding.file.endsWith('.md') ? 'texts' : 'facts');
              setTimeout(() => showFinding(finding), 50);
            }}
          />
          <Preview />
        </aside>
      </Work>
    </DeskContext.Provider>
  );
}

/** Rests while a conflict is open: what is typed here would not be in the text that ends it. */
function Work({children}: {children: ComponentChildren}) {
  const {conflict} = useSession().state;
  return (
    <div className="edit-work" inert={conflict !== null}>
      {children}
    </div>
  );
}

type TabProps = {tab: Tab; onChoose: (tab: Tab) => void; t: Desk['t']};

function TabList({tab, onChoose, t}: TabProps) {
  function onKeyDown(event: KeyboardEvent) {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const step = {[forward]: 1, [back]: -1}[event.key];
    const next = step && tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(`tab-${next}`)?.focus();
  }
  return (
    <div role="tablist" aria-label={t('parts')} className="edit-tabs" onKeyDown={onKeyDown}>
      {tabs.map(each => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab-${each}`}
          aria-selected={each === tab}
          aria-controls={`panel-${each}`}
          tabIndex={each === tab ? 0 : -1}
          onClick={() => onChoose(each)}
        >
          {t(`tab-${each}`)}
        </button>
      ))}
    </div>
  );
}

/** Leads to the field or the line of a finding. */
function showFinding({file, field, line}: Finding) {
  const name = file.split('/').at(-1) ?? '';
  const prefix = name.endsWith('.md') ? `${name}-` : '';
  for (let path = field; path; path = path.replace(/(?:^|\.|\[)[^.[]*$/, '')) {
    const place = document.getElementById(fieldId([path], prefix));
    if (!place) continue;
    for (let up = place.parentElement; up; up = up.parentElement)
      if (up instanceof HTMLDetailsElement) up.open = true;
    place.scrollIntoView({block: 'center'});
    place.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
    return;
  }
  askForLine(name, line);
}

/** Saves by key, and asks before the page is left only while something typed has not reached the desk. */
function useKeys(session: Session) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      void session.save();
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if (session.isUnkept()) event.preventDefault();
    };
    const onHide = () => {
      if (document.visibilityState === 'hidden') void session.sendDrafts();
    };
    const onLine = () => void session.sendDrafts();
    addEventListener('keydown', onKey);
    addEventListener('beforeunload', onLeave);
    addEventListener('online', onLine);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('beforeunload', onLeave);
      removeEventListener('online', onLine);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [session]);
}
