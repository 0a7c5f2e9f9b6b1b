/** @jsxImportSource preact */
import {Fragment} from 'preact';
import {useState} from 'preact/hooks';
import type {Control as ControlKind} from '../../../records/desk/form/controls.ts';
import {placeholder} from '../../../records/schema/startingFacts.ts';
import {useDesk} from '../parts.tsx';
import Combobox from './inputs/Combobox.tsx';
import Choices from './Choices.tsx';
import {findChoices, labelOf} from './choices.ts';
import {fieldId, useForm} from './form.ts';
import {Chosen} from './inputs/ReferenceInput.tsx';
import {nameOf} from '../text/completion.ts';
import {entryTitle} from './titles.ts';
import {adding, canShow, freshValue, listAt, type Path} from './values.ts';

type Props = {control: ControlKind & {kind: 'list'}; path: Path; label: string};

/** A list: names to choose, values to tick, or entries that can be added, moved and removed. */
export default function ListView({control, path, label}: Props) {
  const {entry} = control;
  if (entry.kind === 'reference') return <References to={entry.to} path={path} label={label} />;
  if (entry.kind === 'choice') return <Choices options={entry.options} path={path} label={label} />;
  return <Entries entry={entry} path={path} label={label} />;
}

function References({
  to,
  path,
  label
}: {
  to: Parameters<typeof findChoices>[0];
  path: Path;
  label: string;
}) {
  const {t} = useDesk();
  const {root, change, sources} = useForm();
  const chosen = listAt(root, path);
  return (
    <div role="group" aria-label={label}>
      {chosen.map((value, index) => (
        <Chosen
          key={String(value)}
          to={to}
          value={String(value)}
          path={[...path, index]}
          onRemove={() => change({op: 'delete', path: [...path, index]})}
        />
      ))}
      <Combobox
        label={t('find', {field: label})}
        find={async typed =>
          (await findChoices(to, typed, [...path, 0], sources)).filter(
            ({value}) => !chosen.includes(value)
          )
        }
        onChoose={({value}) => change(adding(root, path, value))}
      />
    </div>
  );
}

function Entries({entry, path, label}: {entry: ControlKind; path: Path; label: string}) {
  const {t} = useDesk();
  const {root, change} = useForm();
  const list = listAt(root, path);
  return (
    <>
      <ol className="edit-entries">
        {list.map((value, index) => (
          <Entry
            key={index}
            entry={entry}
            path={[...path, index]}
            label={label}
            value={value}
            count={list.length}
          />
        ))}
      </ol>
      <button
        type="button"
        onClick={() => change(adding(root, path, freshValue(entry, placeholder)))}
      >
        {t('addTo', {field: label})}
      </button>
    </>
  );
}

type EntryProps = {entry: ControlKind; path: Path; label: string; value: unknown; count: number};

function Entry({entry, path, label, value, count}: EntryProps) {
  const {data, t} = useDesk();
  const {idPrefix, Control, sources} = useForm();
  const index = Number(path.at(-1));
  const title = entryTitle(entry, value, data.locale, (to, code) => {
    const known = labelOf(to, code, path, sources);
    return known ? nameOf(known, data.locale) : code;
  });
  const name = title.join(' · ') || t('entry', {field: label, number: index + 1});
  const isGroup = entry.kind === 'group';
  // As it was at first: an entry that is being filled in does not close.
  const [isOpen] = useState(!title.length);
  const control = canShow(entry, value) ? (
    <Control
      control={entry}
      path={path}
      label={t('entry', {field: label, number: index + 1})}
      optional={false}
    />
  ) : (
    <p className="edit-wrong">{t('onlyRaw')}</p>
  );
  return (
    <li id={fieldId(path, idPrefix)} tabIndex={-1}>
      {isGroup ? (
        <details open={isOpen}>
          <summary>
            {(title.length ? title : [name]).map((part, at) => (
              <Fragment key={at}>
                {at > 0 && ' · '}
                <bdi>{part}</bdi>
              </Fragment>
            ))}
          </summary>
          {control}
        </details>
      ) : (
        control
      )}
      <EntryButtons path={path} name={name} count={count} />
    </li>
  );
}

function EntryButtons({path, name, count}: {path: Path; name: string; count: number}) {
  const {t} = useDesk();
  const {change} = useForm();
  const index = Number(path.at(-1));
  return (
    <span className="edit-entry-buttons">
      <button
        type="button"
        disabled={index === 0}
        aria-label={t('moveUp', {name})}
        onClick={() => change({op: 'move', path, to: index - 1})}
      >
        ↑
      </button>
      <button
        type="button"
        disabled={index === count - 1}
        aria-label={t('moveDown', {name})}
        onClick={() => change({op: 'move', path, to: index + 1})}
      >
        ↓
      </button>
      <button
        type="button"
        aria-label={t('remove', {name})}
        onClick={() => change({op: 'delete', path})}
      >
        ×
      </button>
    </span>
  );
}
