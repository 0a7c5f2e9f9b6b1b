import {gatePage} from '../../views/single/gate.tsx';

export const generateMetadata = () => gatePage().metadata;

export default function GatePage() {
  return gatePage().body;
}
