/** @jsxImportSource preact */
import {placeholder} from '../../../../records/schema/startingFacts.ts';
import {useDesk} from '../../parts.tsx';
import TextInput from './TextInput.tsx';
import FieldFindings from '../FieldFindings.tsx';
import {useForm} from '../form.ts';
import {setting, valueAt, type Path} from '../values.ts';

type Props = {path: Path; label: string; optional: boolean};

/** The same text in both languages, side by side. */
export default function PairInput({path, label, optional}: Props) {
  const {t} = useDesk();
  const {root, change} = useForm();
  const set = (lang: 'en' | 'fa', text: string) => {
    const other = valueAt(root, [...path, lang === 'en' ? 'fa' : 'en']);
    if (!text && optional && !other) change({op: 'delete', path});
    else change(setting(root, [...path, lang], text));
  };
  return (
    <div className="edit-columns" role="group" aria-label={label}>
      {(['en', 'fa'] as const).map(lang => {
        const own = valueAt(root, [...path, lang]);
        const value = typeof own === 'string' && own !== placeholder[lang] ? own : '';
        return (
          <div key={lang}>
            <TextInput
              control={{kind: 'text'}}
              value={value}
              lang={lang}
              label={t(lang === 'en' ? 'inEnglish' : 'inFarsi', {field: label})}
              onChange={text => set(lang, text === undefined ? '' : String(text))}
            />
            <FieldFindings path={[...path, lang]} />
          </div>
        );
      })}
    </div>
  );
}
