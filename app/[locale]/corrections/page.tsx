import {listMetadata, ListPage} from '../../list.tsx';
import {correctionsList} from './list.tsx';

const at = {list: correctionsList, path: '/corrections'};

export const generateMetadata = () => listMetadata(at);

export default function CorrectionsPage() {
  return <ListPage {...at} />;
}
