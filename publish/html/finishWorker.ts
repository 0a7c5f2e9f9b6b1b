import {finisher, type Finished, type Finishing} from './finish.ts';
import {readWorkerData} from '../workerData.ts';

let finish: {of: Finishing; page: ReturnType<typeof finisher>} | undefined;

/** A worker's share of the pages. */
export default function finishPages({
  common,
  files
}: {
  common: string;
  files: readonly string[];
}): Finished[] {
  const of = readWorkerData<Finishing>(common);
  if (finish?.of !== of) finish = {of, page: finisher(of)};
  return files.map(finish.page);
}
