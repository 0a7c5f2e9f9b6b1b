import type {Metadata} from 'next';
import {headers} from 'next/headers';
import {notFound} from 'next/navigation';
import {
  getItem,
  isKind,
  itemActions,
  planOf,
  stepAt,
  withholdingOf,
  type DeskAction,
  type DeskItem
} from '../../../../records/desk/index.ts';
import {deskText} from '../../../../i18n/desk/deskText.ts';
import type {Locale} from '../../../../i18n/locales.ts';
import {mayDo} from '../../actionsFor.desk.ts';
import {OwnTitle} from '../../ItemTitle.desk.tsx';
import {
  deskHref,
  deskLocale,
  deskRole,
  isLocalDesk,
  ownFirst,
  seesAll
} from '../../language.desk.ts';
import Shell from '../../Shell.desk.tsx';
import ActionForm from './ActionForm.desk.tsx';
import OutcomeNotice from './OutcomeNotice.desk.tsx';
import PlanView from './PlanView.desk.tsx';
import WithholdGuide from './WithholdGuide.desk.tsx';

type Props = {
  params: Promise<{what: string[]}>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
type Asked = {action: DeskAction; item: DeskItem | null; path: string};

/** What the address asks for; undefined: no such form or item. */
function askedFor([action, kind, slug]: readonly string[]): Asked | undefined {
  const known = [...itemActions, 'new' as const].find(each => each === action);
  if (!known) return undefined;
  if (kind === undefined)
    return known === 'new' || known === 'link'
      ? {action: known, item: null, path: `/desk/do/${known}`}
      : undefined;
  const item = isKind(kind) && slug !== undefined ? getItem(kind, slug) : undefined;
  return item && {action: known, item, path: `/desk/do/${known}/${kind}/${slug}`};
}

const titleOf = ({action, item}: Asked, locale: Locale): string => {
  const title = ownFirst(locale).flatMap(lang => item?.title[lang] ?? [])[0] ?? item?.slug ?? '';
  return deskText(locale, 'Actions')(`${action}.title`, {title});
};

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const asked = askedFor((await params).what);
  const locale = await deskLocale();
  return {title: asked ? titleOf(asked, locale) : deskText(locale, 'Shell')('title')};
}

/** A form of the desk: what it asks, then what it would do, then what came of it. */
export default async function ActionPage({params, searchParams}: Props) {
  const asked = askedFor((await params).what);
  const locale = await deskLocale();
  if (!asked) notFound();
  const {action, item, path} = asked;
  const t = deskText(locale, 'Actions');
  const query = await searchParams;
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : undefined);
  const isAllowed = mayDo(action, await deskRole());
  return (
    <Shell
      locale={locale}
      path={path}
      parameters={text('step') ? {step: text('step') ?? ''} : {}}
      isEditor={await seesAll()}
    >
      <main id="main" className="desk-page">
        <h1>
          {item
            ? t.rich(`${action}.titled`, {item: () => <OwnTitle item={item} locale={locale} />})
            : t(`${action}.name`)}
        </h1>
        {item && (
          <p>
            <a href={deskHref(`/desk/${item.kind}/${item.slug}`, locale)}>{t('back')}</a>
          </p>
        )}
        {action === 'link' && (await isLocalDesk()) ? (
          <p className="desk-notice">{t('outcome.noSecret')}</p>
        ) : isAllowed ? (
          <Asking asked={asked} locale={locale} query={text} token={await formToken()} />
        ) : (
          <p className="desk-notice">{t('notYours')}</p>
        )}
      </main>
    </Shell>
  );
}

/** Proves to the desk's server that a form comes from one of its pages. */
const formToken = async () => (await headers()).get('x-desk-token') ?? '';

type AskingProps = {
  asked: Asked;
  locale: Locale;
  query: (name: string) => string | undefined;
  token: string;
};

function Asking({asked: {action, item, path}, locale, query, token}: AskingProps) {
  const t = deskText(locale, 'Actions');
  const name = query('step');
  const step = stepAt(name, path);
  const isGuided = action === 'withhold' || action === 'withdraw';
  const guide = isGuided && item ? withholdingOf(item) : undefined;
  const form = {action, item, path, locale, token};
  if (guide && item)
    return (
      <>
        {step?.outcome && <OutcomeNotice outcome={step.outcome} locale={locale} />}
        <WithholdGuide {...form} item={item} left={guide} place={Number(query('place') ?? 1)} />
      </>
    );
  const plan = step && action !== 'link' ? planOf(action, item, step.values) : undefined;
  return (
    <>
      {step?.outcome && <OutcomeNotice outcome={step.outcome} locale={locale} />}
      {name !== undefined && !step && <p className="desk-notice">{t('forgotten')}</p>}
      {step?.outcome?.result === 'done' || step?.outcome?.result === 'link' ? null : (
        <>
          {step && plan && !plan.problems.length && query('change') === undefined ? (
            <PlanView {...form} plan={plan} step={name ?? ''} />
          ) : (
            <ActionForm
              {...form}
              values={step?.values ?? {}}
              problems={step ? (plan?.problems ?? []) : []}
            />
          )}
        </>
      )}
    </>
  );
}
