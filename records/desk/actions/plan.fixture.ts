import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, beforeEach} from 'node:test';
import {parse} from 'yaml';
import {base} from '../../check/content.fixture.ts';
import {checkContent} from '../../check/index.ts';
import {listItems, type Plan} from '../index.ts';

export const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'plan-'));
const own = process.env.CONTENT_DIR;
beforeEach(() => {
  fs.rmSync(dir, {recursive: true, force: true});
  for (const [name, text] of Object.entries({
    ...base,
    'redirects.yaml': '- from: /old\n  to: /en/news\n'
  })) {
    fs.mkdirSync(path.dirname(path.join(dir, name)), {recursive: true});
    fs.writeFileSync(path.join(dir, name), text);
  }
  process.env.CONTENT_DIR = dir;
});
after(() => {
  if (own === undefined) delete process.env.CONTENT_DIR;
  else process.env.CONTENT_DIR = own;
  fs.rmSync(dir, {recursive: true, force: true});
});
export const read = (file: string) => fs.readFileSync(path.join(dir, file), 'utf8');
export const change = (file: string, edit: (text: string) => string) =>
  fs.writeFileSync(path.join(dir, file), edit(read(file)));
export const facts = (file: string) => parse(read(file)) as Record<string, unknown>;
export const stateOf = (slug: string) => listItems().find(item => item.slug === slug)?.state;
export const errors = () => checkContent().findings.filter(({level}) => level === 'error');

/** Does what a plan says, as the desk's store would. */
export function make(plan: Plan | undefined): Plan {
  assert.ok(plan);
  assert.deepEqual([plan.problems, plan.errors], [[], []]);
  for (const {file, text} of plan.changes) {
    const full = path.join(dir, file);
    fs.mkdirSync(path.dirname(full), {recursive: true});
    if (text === null) {
      fs.rmSync(full);
      if (!fs.readdirSync(path.dirname(full)).length) fs.rmdirSync(path.dirname(full));
    } else fs.writeFileSync(full, text);
  }
  return plan;
}
export const item = 'news/some-item';
export const [kind, slug] = ['news', 'some-item'] as const;
export const asDraft = () =>
  change(`${item}/item.yaml`, text => text.replace(/^state: .*$/m, 'state: draft'));
