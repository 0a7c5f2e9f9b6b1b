/** @jsxImportSource preact */
import {parseDocument} from 'yaml';
import {useDesk} from '../parts.tsx';
import ControlView, {Fields} from './ControlView.tsx';
import {FormContext} from './form.ts';
import type {Edit} from './values.ts';

type Props = {
  head: string;
  locale: 'en' | 'fa';
  name: string;
  isInvisibleShown: boolean;
  onEdit: (edits: Edit[]) => void;
};

/** The front matter of a text, as fields: title, summary and what it was translated from. */
export default function HeadForm({head, locale, name, isInvisibleShown, onEdit}: Props) {
  const {data, t, api, findings} = useDesk();
  const doc = parseDocument(head);
  if (doc.errors.length) return <p className="edit-wrong">{t('brokenHead')}</p>;
  const root: unknown = doc.toJS() ?? {};
  return (
    <FormContext.Provider
      value={{
        root,
        change: edit => onEdit([edit]),
        findings: findings.filter(({file}) => file.endsWith(`/${name}`)),
        sources: {data, api, facts: root, pictures: []},
        words: {locale, isInvisibleShown},
        idPrefix: `${name}-`,
        Control: ControlView
      }}
    >
      <Fields fields={data.form.words} path={[]} />
    </FormContext.Provider>
  );
}
