import {randomBytes} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {writeWhole} from '../../files/write.ts';
import {keptFolder} from '../../records/desk/preview/drafts.ts';
import type {LogEntry} from '../backend.ts';

/** Appends to the log of writes: one line of JSON for each, with time, editor, address and status. */
export function keepLog(entry: LogEntry): void {
  fs.mkdirSync(keptFolder(), {recursive: true});
  fs.appendFile(
    path.join(keptFolder(), 'writes.log'),
    `${JSON.stringify(entry)}\n`,
    () => undefined
  );
}

/** The key of the local desk's forgery token, made once, so that open pages stay valid when the desk restarts. */
export function localKey(): string {
  const file = path.join(keptFolder(), 'key');
  if (!fs.existsSync(file)) {
    writeWhole(file, randomBytes(32).toString('hex'));
    fs.chmodSync(file, 0o600);
  }
  return fs.readFileSync(file, 'utf8');
}
