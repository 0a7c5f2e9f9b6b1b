/** @jsxImportSource preact */
import {useRef} from 'preact/hooks';
import {useDesk} from '../../parts.tsx';
import {phrases} from '../../text/phrases.ts';
import {useEditor} from '../../text/useEditor.ts';
import Length from './Length.tsx';

type Props = {
  value: string;
  label: string;
  locale: 'en' | 'fa';
  isInvisibleShown: boolean;
  /** Most letters that it should have. */
  most: number | undefined;
  onChange: (value: string | undefined) => void;
};

/** A text of one paragraph, such as a summary, which is typed like the texts: direction, caret, half-space. */
export default function ParagraphInput({value, label, most, onChange, ...shown}: Props) {
  const {t, nonce} = useDesk();
  const host = useRef<HTMLDivElement>(null);
  const now = useRef(value);
  now.current = value;
  useEditor(host, {
    ...shown,
    value,
    read: () => now.current,
    label,
    nonce,
    language: 'paragraph',
    keys: [],
    more: phrases(t),
    onChange: text => {
      // A merge put it there.
      if (text === now.current) return;
      now.current = text;
      onChange(text || undefined);
    }
  });
  return (
    <div>
      <span aria-hidden="true">{label}</span>
      <div ref={host} className="edit-code edit-paragraph" />
      <Length count={value.length} most={most} />
    </div>
  );
}
