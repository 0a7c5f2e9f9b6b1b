import {newsPages} from '../../../../newsPages.ts';
import {everyLocaleWith} from '../../../../params.ts';
import {ledgerMetadata, LedgerPage} from '../../ledger.tsx';

type Props = {params: Promise<{locale: string; number: string}>};

export const dynamicParams = false;
export const generateStaticParams = () =>
  everyLocaleWith('number', locale => Array.from({length: newsPages(locale).total}, (_, index) => String(index + 1)));
export const generateMetadata = async ({params}: Props) => ledgerMetadata(Number((await params).number));

export default async function NumberedNewsPage({params}: Props) {
  return <LedgerPage page={Number((await params).number)} />;
}
