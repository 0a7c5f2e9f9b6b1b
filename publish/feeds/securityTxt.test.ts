import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, afterEach, test} from 'node:test';
import {writeSecurityTxt} from './securityTxt.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'security-'));
const file = path.join(root, '.well-known/security.txt');
const before = process.env.SECURITY_CONTACT;
const set = (contact?: string) => {
  if (contact === undefined) delete process.env.SECURITY_CONTACT;
  else process.env.SECURITY_CONTACT = contact;
};
afterEach(() => set(before));
after(() => fs.rmSync(root, {recursive: true, force: true}));

test('without a contact there is no security.txt', () => {
  for (const contact of [undefined, '']) {
    set(contact);
    assert.match(writeSecurityTxt(root, '2026-11-29'), /not written/);
    assert.equal(fs.existsSync(file), false);
  }
});

test('security.txt follows RFC 9116: a contact, one expiry within a year, its own address', () => {
  set('mailto:security@example.org');
  writeSecurityTxt(root, '2026-11-29');
  const fields = fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => /^([A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1));
  assert.deepEqual(
    fields.map(field => field?.[0]),
    ['Contact', 'Expires', 'Preferred-Languages', 'Canonical']
  );
  assert.deepEqual(
    fields.slice(0, 3).map(field => field?.[1]),
    ['mailto:security@example.org', '2027-11-29T00:00:00.000Z', 'en, fa']
  );
  assert.match(fields[3]?.[1] ?? '', /\/\.well-known\/security\.txt$/);
});

test('a contact that is no address stops the build', () => {
  for (const contact of ['security@example.org', 'mailto:security', 'http://example.org', 'x']) {
    set(contact);
    assert.throws(() => writeSecurityTxt(root, '2026-11-29'), /SECURITY_CONTACT is “/, contact);
  }
});
