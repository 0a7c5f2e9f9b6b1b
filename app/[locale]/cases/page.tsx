import {listMetadata, ListPage} from '../../list.tsx';
import {casesList} from './list.tsx';

const at = {list: casesList, path: '/cases'};

export const generateMetadata = () => listMetadata(at);

export default function CasesPage() {
  return <ListPage {...at} />;
}
