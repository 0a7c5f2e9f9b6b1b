import {
  fieldsOf,
  type DeskAction,
  type DeskItem,
  type FormField,
  type Plan,
  type Values
} from '../../../../records/desk/index.ts';
import {deskText} from '../../../../i18n/desk/deskText.ts';
import {dirOf, type Locale} from '../../../../i18n/locales.ts';
import {translator} from '../../../../i18n/translator.ts';
import {deskHref} from '../../language.desk.ts';

export type FormProps = {
  action: DeskAction;
  item: DeskItem | null;
  path: string;
  locale: Locale;
  token: string;
};
type Props = FormProps & {values: Values; problems: Plan['problems']};

/** What a form asks, with what was answered before and what is wrong with it. */
export default function ActionForm({action, item, path, locale, token, values, problems}: Props) {
  const t = deskText(locale, 'Actions');
  const isLink = action === 'link';
  return (
    <form className="desk-form" method="post" action={deskHref(path, locale)}>
      <p>{t(`${action}.about`)}</p>
      {problems.length > 0 && (
        <p role="alert" className="desk-problem">
          {t('fix')}
        </p>
      )}
      {problems
        .filter(({field}) => field === '')
        .map(({problem}) => (
          <p key={problem} className="desk-problem">
            {t(`problem.${problem}`)}
          </p>
        ))}
      {fieldsOf(action, item?.kind).map(field => (
        <Field
          key={field.name}
          field={field}
          action={action}
          locale={locale}
          value={values[field.name] ?? ''}
          problem={problems.find(({field: name}) => name === field.name)?.problem}
        />
      ))}
      <input type="hidden" name="token" value={token} />
      {isLink && <input type="hidden" name="confirm" value="1" />}
      <p>
        <button className="desk-go">{isLink ? t('link.go') : t('ask')}</button>
      </p>
    </form>
  );
}

type FieldProps = {
  field: FormField;
  action: DeskAction;
  locale: Locale;
  value: string;
  problem: Plan['problems'][number]['problem'] | undefined;
};

function Field({field, action, locale, value, problem}: FieldProps) {
  const t = deskText(locale, 'Actions');
  const {name, form, lang, hasHint} = field;
  const id = `field-${name}`;
  const described = [hasHint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const own = {
    id,
    name,
    defaultValue: value,
    ...(lang ? {lang, dir: dirOf(lang)} : {dir: 'auto'}),
    ...(described && {'aria-describedby': described}),
    ...(problem && {'aria-invalid': true})
  };
  const label = t(`field.${name as 'day'}`);
  if (form === 'tick')
    return (
      <label className="desk-choice" htmlFor={id}>
        <input type="checkbox" id={id} name={name} value="1" defaultChecked={value === '1'} />
        {label}
      </label>
    );
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {hasHint && (
        <p className="desk-hint" id={`${id}-hint`}>
          {t(`hint.${name === 'day' && action === 'new' ? 'dayNew' : (name as 'day')}`)}
        </p>
      )}
      {problem && (
        <p className="desk-problem" id={`${id}-problem`}>
          {t(`problem.${problem}`)}
        </p>
      )}
      {form === 'choice' ? (
        <select {...own} dir={undefined}>
          {(field.options ?? []).map(code => (
            <option key={code} value={code}>
              {optionLabel(name, code, locale)}
            </option>
          ))}
        </select>
      ) : form === 'area' ? (
        <textarea {...own} rows={3} />
      ) : (
        <input type="text" {...own} autoComplete="off" />
      )}
    </div>
  );
}

function optionLabel(name: string, code: string, locale: Locale): string {
  if (name === 'topic')
    return code
      ? translator(locale, 'Topic')(code as 'trials')
      : deskText(locale, 'Actions')('choose');
  if (name === 'kind') return deskText(locale, 'Shell')(`kind.${code as 'news'}`);
  const t = deskText(locale, 'Actions');
  if (name === 'zone') return t(`zone.${code as 'utc'}`);
  return name === 'role' ? t(`role.${code as 'read'}`) : t(`severity.${code as 'minor'}`);
}
