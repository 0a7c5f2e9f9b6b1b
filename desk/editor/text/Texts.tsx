/** @jsxImportSource preact */
import {useState} from 'preact/hooks';
import {useDesk} from '../parts.tsx';
import TextPane from './TextPane.tsx';

/** The texts in both languages side by side, one above the other where there is no room. */
export default function Texts() {
  const {t} = useDesk();
  const [isRaw, setRaw] = useState(false);
  const [isInvisibleShown, setInvisibleShown] = useState(false);
  return (
    <>
      <div className="edit-toolbar">
        <button
          type="button"
          aria-pressed={isInvisibleShown}
          onClick={() => setInvisibleShown(!isInvisibleShown)}
        >
          {t('showInvisible')}
        </button>
        <button type="button" aria-pressed={isRaw} onClick={() => setRaw(!isRaw)}>
          {t('rawFiles')}
        </button>
      </div>
      <div className="edit-columns">
        {(['en', 'fa'] as const).map(locale => (
          <TextPane
            key={locale}
            locale={locale}
            name={`${locale}.md`}
            isRaw={isRaw}
            isInvisibleShown={isInvisibleShown}
          />
        ))}
      </div>
    </>
  );
}
