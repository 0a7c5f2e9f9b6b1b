import {readGenerated} from '../collections/read.ts';
import type {Redirect} from './read.ts';

export type {Redirect} from './read.ts';

/** Redirects from addresses that no longer exist, to pages that readers can see, as the check left them. */
export const getRedirects = () => readGenerated<readonly Redirect[]>('.content/redirects.json');
