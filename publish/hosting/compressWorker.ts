import {packFile, type Packed, type Packing} from './compress.ts';
import {readWorkerData} from '../workerData.ts';

/** Compresses one batch of files. */
export default function packFiles({
  common,
  files
}: {
  common: string;
  files: readonly string[];
}): Packed[] {
  const packing = readWorkerData<Packing>(common);
  return files.map(file => packFile(file, packing));
}
