import {listMetadata, ListPage} from '../../../list.tsx';
import {everyLocaleWith} from '../../../params.ts';
import {yearList, yearsOf} from './list.tsx';

type Props = {params: Promise<{locale: string; year: string}>};

export const dynamicParams = false;
export const generateStaticParams = () => everyLocaleWith('year', locale => [...yearsOf(locale).values()].map(({year}) => String(year)));

const at = async ({params}: Props) => ({list: yearList, path: `/archive/${(await params).year}`});

export const generateMetadata = async (props: Props) => listMetadata(await at(props));

export default async function ArchiveYearPage(props: Props) {
  return <ListPage {...await at(props)} />;
}
