import {contentDir} from '../../records/read/files.ts';
import {desk} from '../front/front.fixture.ts';
import {finishChanges} from '../store/wholeChange.ts';

/** The program of `startDeskProcess`: completes what was interrupted, then answers. */
const left = finishChanges(contentDir());
if (left.length) console.error(`left: ${left.join(', ')}`);
const {port} = await desk();
console.log(`port ${port}`);
