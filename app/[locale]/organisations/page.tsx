import {listMetadata, ListPage} from '../../list.tsx';
import {organisationsList} from './list.tsx';

const at = {list: organisationsList, path: '/organisations'};

export const generateMetadata = () => listMetadata(at);

export default function OrganisationsPage() {
  return <ListPage {...at} />;
}
