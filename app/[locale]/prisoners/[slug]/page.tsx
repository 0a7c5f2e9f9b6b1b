import JsonLd from '../../../../components/JsonLd.tsx';
import PageFrame from '../../../../components/PageFrame.tsx';
import PersonProfile from '../../../../components/PersonProfile.tsx';
import {feedPath, getActionsForPerson, getCase, getNewsOfPerson, getPeople, getPeopleOfCase, getPerson, getWithdrawal} from '../../../../content/index.ts';
import {sharedPerson, shareOf} from '../../../../share/index.ts';
import {pageMetadata} from '../../../metadata.ts';
import {everyLocaleWith, found, pageLocale} from '../../../params.ts';
import {personData} from '../../../structuredData.ts';
import {bodyOf, footerOf, plainSummary} from '../../../text.ts';
import {withdrawnMetadata, WithdrawnPage, withdrawnSlugs} from '../../../withdrawn.tsx';

type Props = {params: Promise<{locale: string; slug: string}>};

export const dynamicParams = false;
export const generateStaticParams = () => everyLocaleWith('slug', locale => [...getPeople(locale).map(({slug}) => slug), ...withdrawnSlugs('prisoners')]);

export async function generateMetadata({params}: Props) {
  const locale = await pageLocale();
  const {slug} = await params;
  const withdrawal = getWithdrawal('prisoners', slug);
  if (withdrawal) return withdrawnMetadata(withdrawal);
  const person = found(getPerson(slug, locale));
  const [firstName = '', ...rest] = person.name[locale].split(' ');
  return pageMetadata({locale, path: `/prisoners/${person.slug}`, title: person.name[locale], description: plainSummary(person), item: sharedPerson(person, locale), about: {type: 'profile', firstName, lastName: rest.join(' ')}, feeds: {atom: [feedPath(locale, {kind: 'prisoners', slug: person.slug}), feedPath(locale, {kind: 'news'})]}});
}

export default async function PersonPage({params}: Props) {
  const locale = await pageLocale();
  const {slug} = await params;
  const withdrawal = getWithdrawal('prisoners', slug);
  if (withdrawal) return <WithdrawnPage withdrawal={withdrawal} />;
  const person = found(getPerson(slug, locale));
  const trial = person.case === undefined ? undefined : getCase(person.case, locale);
  const shared = sharedPerson(person, locale);
  return (
    <PageFrame path={`/prisoners/${person.slug}`} footer={footerOf(locale)}>
      <PersonProfile
        person={person}
        body={await bodyOf('prisoners', person)}
        trial={trial}
        codefendants={trial ? getPeopleOfCase(trial.slug, locale).filter(other => other.slug !== person.slug) : []}
        news={getNewsOfPerson(person.slug, locale)}
        actions={getActionsForPerson(person.slug, locale).filter(action => action.isOpen)}
        share={shareOf(shared)}
      />
      <JsonLd data={personData(person, shared)} />
    </PageFrame>
  );
}
