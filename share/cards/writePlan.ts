import {writeManifest} from './manifest.ts';
import {planCards} from './plan.ts';

/** Plans the cards of all content and draws none: what `npm run dev` needs. */
writeManifest(planCards(), new Map());
