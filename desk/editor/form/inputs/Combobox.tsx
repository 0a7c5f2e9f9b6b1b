/** @jsxImportSource preact */
import {useMemo, useRef, useState} from 'preact/hooks';
import {freshId, useDesk} from '../../parts.tsx';
import type {Choice} from '../../session/api.ts';
import {nameOf} from '../../text/completion.ts';

type Props = {
  label: string;
  /** Choices for what was typed. Fails where the desk cannot be reached. */
  find: (typed: string) => Promise<readonly Choice[]>;
  onChoose: (choice: Choice) => void;
  /** Whether a dialog opens with the caret here. */
  autoFocus?: boolean;
};

/** A field in which one types part of a name and chooses from what fits: the combobox pattern of ARIA. */
export default function Combobox({label, find, onChoose, autoFocus = false}: Props) {
  const {t} = useDesk();
  const {typed, choices, active, id, input, look, choose, onKeyDown, close} = useCombobox(
    find,
    onChoose
  );
  return (
    <div className="edit-combobox">
      <input
        ref={input}
        role="combobox"
        aria-label={label}
        aria-expanded={choices !== null}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={choices?.length ? `${id}-${active}` : undefined}
        autocomplete="off"
        autofocus={autoFocus}
        dir="auto"
        placeholder={t('searchHere')}
        value={typed}
        onInput={({currentTarget}) => void look(currentTarget.value)}
        onFocus={() => void look(typed)}
        onBlur={() => setTimeout(close, 200)}
        onKeyDown={onKeyDown}
      />
      <Choices id={id} label={label} choices={choices} active={active} onChoose={choose} />
      <p role="status" className="edit-hint">
        {choices &&
          (choices.length ? t('choicesFound', {count: choices.length}) : t('nothingFound'))}
      </p>
    </div>
  );
}

/** What was typed, what fits it, and which of that is marked. */
function useCombobox(find: Props['find'], onChoose: Props['onChoose']) {
  const [typed, setTyped] = useState('');
  const [choices, setChoices] = useState<readonly Choice[] | null>(null);
  const [active, setActive] = useState(0);
  const latest = useRef(0);
  /** What was typed when the choices were found. */
  const answered = useRef('');
  const id = useMemo(freshId, []);
  const input = useRef<HTMLInputElement>(null);

  async function look(text: string) {
    setTyped(text);
    const turn = ++latest.current;
    const found = await find(text).catch(() => []);
    if (turn !== latest.current) return;
    answered.current = text;
    setChoices(found.slice(0, 30));
    setActive(0);
  }
  function choose(choice: Choice | undefined) {
    if (!choice) return;
    latest.current++;
    setTyped('');
    setChoices(null);
    onChoose(choice);
  }
  function onKeyDown(event: KeyboardEvent) {
    const count = choices?.length ?? 0;
    if (event.key === 'Escape' && choices) setChoices(null);
    else if (event.key === 'Enter' && choices) {
      // The choices may still be those for fewer letters, and the first of them someone else.
      if (answered.current === typed) choose(choices[active]);
    } else if (event.key === 'ArrowDown' && !choices) void look(typed);
    else if (event.key === 'ArrowDown' && count) setActive((active + 1) % count);
    else if (event.key === 'ArrowUp' && count) setActive((active + count - 1) % count);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  const close = () => setChoices(null);
  return {typed, choices, active, id, input, look, choose, onKeyDown, close};
}

type ListProps = {
  id: string;
  label: string;
  choices: readonly Choice[] | null;
  active: number;
  onChoose: (choice: Choice) => void;
};

function Choices({id, label, choices, active, onChoose}: ListProps) {
  const {data} = useDesk();
  return (
    <ul role="listbox" id={`${id}-list`} aria-label={label} hidden={choices === null}>
      {choices?.map((choice, index) => (
        <li
          key={choice.value}
          role="option"
          id={`${id}-${index}`}
          aria-selected={index === active}
          onPointerDown={event => {
            event.preventDefault();
            onChoose(choice);
          }}
        >
          <bdi>{nameOf(choice, data.locale)}</bdi>{' '}
          <small>
            <bdi>{choice.hint ?? choice.value}</bdi>
          </small>
        </li>
      ))}
    </ul>
  );
}
