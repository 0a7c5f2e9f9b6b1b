import {readWorkerData} from '../workerData.ts';
import {finisher, type FinishedPage, type Finishing} from './finish.ts';

/** `build`: address of what all pages have in common (`workerData.ts`). `files`: the pages to finish. */
export type FinishTask = {build: string; files: readonly string[]};

let current: {build: string; finish: ReturnType<typeof finisher>} | undefined;

export default function finishPages({build, files}: FinishTask): FinishedPage[] {
  if (current?.build !== build)
    current = {build, finish: finisher(readWorkerData<Finishing>(build))};
  return files.map(current.finish);
}
