import {listMetadata, ListPage} from '../../list.tsx';
import {prisonersList} from './list.tsx';

const at = {list: prisonersList, path: '/prisoners'};

export const generateMetadata = () => listMetadata(at);

export default function PrisonersPage() {
  return <ListPage {...at} />;
}
