import {writeCopiesOf} from './writeCopies.ts';

/** Makes the copies of one language. */
export default writeCopiesOf;
