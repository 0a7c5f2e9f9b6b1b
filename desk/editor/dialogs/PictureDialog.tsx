/** @jsxImportSource preact */
import {useEffect, useRef, useState} from 'preact/hooks';
import {parse} from 'yaml';
import {applyEdits} from '../../store/factEdits.ts';
import {adding, valueAt} from '../form/values.ts';
import {inLanguage, useDesk, useSession} from '../parts.tsx';
import {LineLost, Refused, type Picture} from '../session/api.ts';
import {putBlock} from '../text/commands.ts';
import type {Insert} from './insert.ts';

/** An uploaded picture, with the file that was chosen for it. */
type Upload = {picture: Picture; file: File};

/** Chooses a picture of the item, or uploads one, with the words that a picture must have in both languages. */
export default function PictureDialog({insert}: {insert: Insert}) {
  const {data, t} = useDesk();
  const session = useSession();
  const [uploaded, setUploaded] = useState<Upload | null>(null);
  const show = (id: string) => insert(({state}) => putBlock(state, '', `::figure{id=${id}}`, ''));
  const media = valueAt(parse(session.file(data.factsFile).text), ['media']);
  const known = (Array.isArray(media) ? media : []) as {
    id: string;
    alt?: {en?: string; fa?: string};
  }[];
  if (uploaded) return <Words {...uploaded} onDone={show} />;
  return (
    <>
      {known.map(({id, alt}) => (
        <button key={id} type="button" onClick={() => show(id)}>
          <bdi>{alt?.[data.locale] ?? id}</bdi>
        </button>
      ))}
      <UploadField onUploaded={setUploaded} />
      <p className="edit-hint">{t('pictureRules')}</p>
    </>
  );
}

/** Why the desk takes no picture, besides that it cannot read it. */
const refusals = ['too-long', 'too-many-pixels', 'too-small', 'too-narrow', 'animated'] as const;

function UploadField({onUploaded}: {onUploaded: (upload: Upload) => void}) {
  const {t, api, session} = useDesk();
  const [problem, setProblem] = useState('');
  async function send(file: File | undefined) {
    if (!file) return;
    setProblem(t('uploading'));
    try {
      const picture = await api.upload(nameFor(file.name), file);
      const others = session.pictures.filter(({name}) => name !== picture.name);
      session.update({pictures: [...others, picture]});
      onUploaded({picture, file});
    } catch (error) {
      const code = error instanceof Refused ? error.message : '';
      const reason = refusals.find(each => each === code);
      setProblem(
        error instanceof LineLost
          ? t('lineLost')
          : reason
            ? t(`refused-${reason}`)
            : t('pictureRefused')
      );
    }
  }
  return (
    <div
      className="edit-drop"
      onDragOver={event => event.preventDefault()}
      onDrop={event => {
        event.preventDefault();
        void send(event.dataTransfer?.files[0]);
      }}
    >
      <label>
        {t('chooseFile')}
        <input
          type="file"
          accept="image/jpeg,image/png,image/webp,image/heic"
          onChange={({currentTarget}) => void send(currentTarget.files?.[0])}
        />
      </label>
      <p role="status">{problem}</p>
    </div>
  );
}

/** A name that a picture may have: small Latin letters, digits and hyphens. */
export const nameFor = (name: string): string =>
  name
    .replace(/\.\w+$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'picture';

const texts = ['alt', 'caption', 'credit'] as const;

function Words({picture, file, onDone}: Upload & {onDone: (id: string) => void}) {
  const {data, t, session} = useDesk();
  const [words, setWords] = useState<Record<string, string>>({});
  const [graphic, setGraphic] = useState('');
  const id = picture.name.replace(/\.\w+$/, '');
  const isComplete =
    graphic !== '' &&
    texts.every(text => words[`${text}-en`]?.trim() && words[`${text}-fa`]?.trim());
  function save() {
    const pair = (text: string) => ({en: words[`${text}-en`], fa: words[`${text}-fa`]});
    const entry = {
      id,
      src: picture.name,
      ...Object.fromEntries(texts.map(text => [text, pair(text)])),
      graphic
    };
    const facts = session.file(data.factsFile).text;
    session.edit(data.factsFile, applyEdits(facts, [adding(parse(facts), ['media'], entry)]));
    onDone(id);
  }
  return (
    <>
      <p>
        <bdi>{picture.name}</bdi> ({picture.width} × {picture.height})
      </p>
      {texts.map(text => (
        <div key={text} className="edit-columns">
          {(['en', 'fa'] as const).map(lang => (
            <label key={lang}>
              {t(lang === 'en' ? 'inEnglish' : 'inFarsi', {field: t(`picture-${text}`)})}
              <textarea
                {...inLanguage(lang)}
                rows={2}
                onInput={({currentTarget}) =>
                  setWords({...words, [`${text}-${lang}`]: currentTarget.value})
                }
              />
            </label>
          ))}
        </div>
      ))}
      <label>
        {t('picture-graphic')}
        <select value={graphic} onChange={({currentTarget}) => setGraphic(currentTarget.value)}>
          <option value="">{t('choose')}</option>
          {(['none', 'mild', 'graphic'] as const).map(each => (
            <option key={each} value={each}>
              {t(`graphic-${each}`)}
            </option>
          ))}
        </select>
      </label>
      <p>{t('pictureCheck')}</p>
      <Look name={picture.name} file={file} />
      <button type="button" disabled={!isComplete} onClick={save}>
        {t('insert')}
      </button>
    </>
  );
}

/** The most of a picture that is shown for a last look, in pixels. */
const most = {width: 520, height: 320};

/**
 * The chosen picture, for a last look. A canvas, because pages of the desk load pictures from its
 * server alone. Where the browser cannot read the format, as most cannot HEIC, that is said.
 */
function Look({name, file}: {name: string; file: File}) {
  const {t} = useDesk();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isShown, setShown] = useState(true);
  useEffect(() => void draw(file, canvas.current).then(setShown), [file]);
  return (
    <>
      <canvas ref={canvas} role="img" aria-label={name} width={0} height={0} hidden={!isShown} />
      {!isShown && <p role="status">{t('pictureUnseen')}</p>}
    </>
  );
}

/** Resolves with whether the browser can read the picture. */
async function draw(file: File, canvas: HTMLCanvasElement | null): Promise<boolean> {
  const image = await createImageBitmap(file).catch(() => null);
  if (!image || !canvas) return false;
  const scale = Math.min(1, most.width / image.width, most.height / image.height);
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return true;
}
