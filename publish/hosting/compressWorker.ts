import {packFile, type Packed, type Packing} from './compress.ts';
import {received} from '../handOver.ts';

/** A worker's share of the files. */
export default function packFiles({
  common,
  files
}: {
  common: string;
  files: readonly string[];
}): Packed[] {
  const packing = received<Packing>(common);
  return files.map(file => packFile(file, packing));
}
