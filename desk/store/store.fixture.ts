import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after} from 'node:test';
import {base} from '../../records/check/content.fixture.ts';
import {writeContent} from './contentFolder.fixture.ts';

const before = {CONTENT_DIR: process.env.CONTENT_DIR, DESK_DIR: process.env.DESK_DIR};
const folders: string[] = [];
after(() => {
  for (const [name, value] of Object.entries(before))
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  for (const folder of folders) fs.rmSync(folder, {recursive: true, force: true});
});

export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'desk-store-'));
  folders.push(folder);
  return folder;
}

/** Makes these files the content of this process, in a new folder and, with `git`, in a new repository. */
export function useContent(files: Record<string, string> = base, {git = true} = {}) {
  const made = writeContent(temporaryFolder(), files, {git});
  process.env.CONTENT_DIR = made.content;
  process.env.DESK_DIR = path.join(made.root, '.desk');
  return made;
}
