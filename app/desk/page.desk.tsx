import type {Metadata} from 'next';
import {itemsNamed, overview, type Finding} from '../../records/desk/index.ts';
import {deskText} from '../../i18n/desk/deskText.ts';
import type {Locale} from '../../i18n/locales.ts';
import FindingList from './FindingList.desk.tsx';
import {deskHref, deskLocale} from './language.desk.ts';
import NextRelease from './NextRelease.desk.tsx';
import Part from './Part.desk.tsx';
import Shelf from './Shelf.desk.tsx';
import Shell from './Shell.desk.tsx';
import {firstParts, shelves} from './parts.desk.ts';

type Props = {searchParams: Promise<{find?: string | string[]}>};

export const generateMetadata = async (): Promise<Metadata> => ({
  title: deskText(await deskLocale(), 'Shell')('title')
});

/** Findings to show at most, errors first; the pages of the items show all of theirs. */
const maxFindings = 100;
const errorsFirst = (findings: readonly Finding[]) =>
  [...findings].sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error'));

/** Overview: what is to be done first, then every item by state, then the findings. */
export default async function DeskPage({searchParams}: Props) {
  const made = Date.now();
  const locale = await deskLocale();
  const t = deskText(locale, 'List');
  const {find} = await searchParams;
  const wanted = typeof find === 'string' ? find.trim() : '';
  const {items, findings, workOf, next, isChecked} = await overview();
  const found = wanted ? itemsNamed(items, wanted) : [];
  const first = firstParts(items, workOf, locale);
  return (
    <Shell
      locale={locale}
      path="/desk"
      parameters={wanted ? {find: wanted} : {}}
      isEditor
      wanted={wanted}
    >
      <main id="main" data-made={made} className="desk-page">
        <h1>{deskText(locale, 'Shell')('title')}</h1>
        <div id="board" data-pending={isChecked ? undefined : ''}>
          {wanted && (
            <section id="found">
              <h2>{t('found', {count: found.length})}</h2>
              <Shelf items={found} locale={locale} workOf={workOf} heading="h3" />
            </section>
          )}
          {!isChecked && <Pending locale={locale} total={items.length} />}
          <NextRelease locale={locale} next={next} items={items} />
          <section id="first">
            <h2>{t('first')}</h2>
            {first.length === 0 && isChecked && <p>{t('nothingFirst')}</p>}
            {first.map(({id, items: own, more}) => (
              <Part key={id} id={id} count={own.length} locale={locale} isOpen>
                <Shelf items={own} locale={locale} workOf={workOf} more={more} />
              </Part>
            ))}
          </section>
          <section id="all">
            <h2>{t('all')}</h2>
            {shelves(items).map(({id, items: own, atMost}) => (
              <Part key={id} id={id} count={own.length} locale={locale} isOpen={id === 'draft'}>
                <Shelf items={own} locale={locale} workOf={workOf} atMost={atMost} />
              </Part>
            ))}
            <Part id="findings" count={findings.length} locale={locale}>
              <FindingList findings={errorsFirst(findings).slice(0, maxFindings)} locale={locale} />
            </Part>
          </section>
        </div>
      </main>
    </Shell>
  );
}

/** Says that the check has not finished; the desk's script replaces the list when it has. */
function Pending({locale, total}: {locale: Locale; total: number}) {
  const t = deskText(locale, 'List');
  return (
    <p role="status" className="desk-notice">
      {t('checking', {total})} <a href={deskHref('/desk', locale)}>{t('again')}</a>
    </p>
  );
}
