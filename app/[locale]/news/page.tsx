import {ledgerMetadata, LedgerPage} from './ledger.tsx';

export const generateMetadata = () => ledgerMetadata(1);

export default function NewsPage() {
  return <LedgerPage page={1} />;
}
