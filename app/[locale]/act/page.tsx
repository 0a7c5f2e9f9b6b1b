import {listMetadata, ListPage} from '../../list.tsx';
import {actList} from './list.tsx';

const at = {list: actList, path: '/act'};

export const generateMetadata = () => listMetadata(at);

export default function ActPage() {
  return <ListPage {...at} />;
}
