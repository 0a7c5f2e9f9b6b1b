import Tinypool from 'tinypool';
import {finisher, type Finished, type Finishing} from './finish.ts';

const finish = finisher(Tinypool.workerData as Finishing);

/** A worker's share of the pages. */
export default (files: readonly string[]): Finished[] => files.map(finish);
