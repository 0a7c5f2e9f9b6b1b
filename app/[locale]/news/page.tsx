import {listMetadata, ListPage} from '../../list.tsx';
import {newsList} from './list.tsx';

const at = {list: newsList, path: '/news'};

export const generateMetadata = () => listMetadata(at);

export default function NewsPage() {
  return <ListPage {...at} />;
}
