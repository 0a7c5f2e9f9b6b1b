import {locales} from '../../../i18n/locales.ts';
import {listMetadata, ListPage} from '../../list.tsx';
import {furtherPages, listAt} from '../../lists.ts';
import {found, pageLocale} from '../../params.ts';

type Props = {params: Promise<{locale: string; list: string[]}>};

export const dynamicParams = false;
/** Later pages of all lists have one route: with `output: 'export'` a route must not be empty, and most lists have one page. */
export const generateStaticParams = () => locales.flatMap(locale => furtherPages(locale).map(path => ({locale, list: path.slice(1).split('/')})));

const at = async ({params}: Props) => found(listAt(await pageLocale(), `/${(await params).list.join('/')}`));

export const generateMetadata = async (props: Props) => listMetadata(await at(props));

export default async function FurtherPage(props: Props) {
  return <ListPage {...await at(props)} />;
}
