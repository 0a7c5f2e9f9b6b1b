import PageFrame from '../../../../components/PageFrame.tsx';
import PersonProfile from '../../../../components/PersonProfile.tsx';
import {getActionsForPerson, getCase, getNewsOfPerson, getPeople, getPerson, getWithdrawal} from '../../../../content/index.ts';
import {pageMetadata} from '../../../metadata.ts';
import {everyLocaleWith, found, pageLocale} from '../../../params.ts';
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
  return pageMetadata({locale, path: `/prisoners/${person.slug}`, title: person.name[locale], description: plainSummary(person), type: 'profile'});
}

export default async function PersonPage({params}: Props) {
  const locale = await pageLocale();
  const {slug} = await params;
  const withdrawal = getWithdrawal('prisoners', slug);
  if (withdrawal) return <WithdrawnPage withdrawal={withdrawal} />;
  const person = found(getPerson(slug, locale));
  const trial = person.case === undefined ? undefined : getCase(person.case, locale);
  return (
    <PageFrame path={`/prisoners/${person.slug}`} footer={footerOf(locale)}>
      <PersonProfile
        person={person}
        body={await bodyOf('prisoners', person)}
        trial={trial}
        codefendants={trial ? getPeople(locale).filter(other => other.case === trial.slug && other.slug !== person.slug) : []}
        news={getNewsOfPerson(person.slug, locale)}
        actions={getActionsForPerson(person.slug, locale).filter(action => action.isOpen)}
      />
    </PageFrame>
  );
}
