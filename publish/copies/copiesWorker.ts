export {writeCopiesOf as default} from './writeCopies.ts';
