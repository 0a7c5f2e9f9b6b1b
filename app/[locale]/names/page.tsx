import {listMetadata, ListPage} from '../../list.tsx';
import {namesList} from './list.tsx';

const at = {list: namesList, path: '/names'};

export const generateMetadata = () => listMetadata(at);

export default function NamesPage() {
  return <ListPage {...at} />;
}
