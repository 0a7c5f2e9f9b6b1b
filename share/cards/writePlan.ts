import {writeManifest} from './manifest.ts';
import {planCards} from './plan.ts';

/** Writes the manifest without drawing a card, which is all that `npm run dev` needs. */
writeManifest(planCards(), new Map());
