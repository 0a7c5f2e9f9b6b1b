import {isLocale, defaultLocale} from '../../i18n/locales.ts';
import {noteChange} from '../../records/desk/changeLog.ts';
import {
  finishWithholding,
  keepStep,
  planOf,
  stepAt,
  type Outcome,
  type Plan,
  type Values
} from '../../records/desk/index.ts';
import type {Admitted} from '../access/admission.ts';
import type {ActRequest} from '../acts.ts';
import type {Answer} from '../requests.ts';
import {writePlan} from './writePlan.ts';
import {linkFor, type LinkOptions} from './linkFor.ts';

/** Fields of every form that are not answers of the editor. */
const ownFields = ['confirm', 'seal', 'step', 'token', 'lang'];

/**
 * Returns what answers the desk's forms. A form first leads to a page that shows what it would do; only that page's
 * button does it, and only if nothing that it rests on has changed. Every answer leads on to a page, so that loading
 * it again does nothing twice.
 */
export const makeActs =
  (options: LinkOptions) =>
  async (request: ActRequest, admitted: Admitted): Promise<Answer> => {
    const {action, kind, slug, fields} = request;
    const path = ['/desk/do', action, ...(kind && slug ? [kind, slug] : [])].join('/');
    const asked = fields.get('lang') ?? request.query.get('lang');
    const leadOn = (values: Values, outcome?: Outcome) => {
      const step = keepStep({action, path, values, ...(outcome && {outcome})});
      const query = new URLSearchParams({step, lang: isLocale(asked) ? asked : defaultLocale});
      return seeOther(`${path}?${query}`);
    };
    if (!fields.has('confirm')) return leadOn(answersIn(fields));
    const step = stepAt(fields.get('step') ?? undefined, path);
    const values = step?.values ?? answersIn(fields);
    const item = kind && slug ? {kind, slug} : null;
    if (action === 'link') return leadOn(values, await linkFor(item, values, options));
    const plan =
      fields.get('confirm') === 'finish' && item
        ? finishWithholding(item)
        : planOf(action, item, values);
    if (!plan) return leadOn(values, {result: 'refused'});
    if (!isAllowed(plan)) return leadOn(values);
    if (plan.seal !== fields.get('seal')) return leadOn(values, {result: 'changed'});
    const outcome = await writePlan(plan, item, {name: admitted.name, role: admitted.role});
    // The next page must not wait for the watcher.
    for (const {file} of plan.changes) noteChange(file.split('/').slice(0, -1).join('/'));
    return leadOn(values, outcome);
  };

/** Whether nothing stands in the way of a plan. A name is withheld even if an error elsewhere would stop the build. */
const isAllowed = ({action, problems, changes, errors}: Plan): boolean =>
  problems.length === 0 && changes.length > 0 && (errors.length === 0 || action === 'withhold');

const answersIn = (fields: URLSearchParams): Values =>
  Object.fromEntries([...fields].filter(([name]) => !ownFields.includes(name)));

const seeOther = (address: string): Answer => ({
  status: 303,
  type: 'text/plain; charset=utf-8',
  body: '',
  headers: {Location: address}
});
