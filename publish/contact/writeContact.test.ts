import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {contactOf, email, fingerprint} from '../../records/schema/contact/contact.fixture.ts';
import {pgpFingerprint} from '../../records/schema/contact/pgp.ts';
import {writeContact} from './writeContact.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'contact-'));
const read = (name: string) => fs.readFileSync(path.join(root, '.well-known', name), 'utf8');
after(() => fs.rmSync(root, {recursive: true, force: true}));

test('without an address nothing is written, and the build says what is missing', () => {
  const summary = writeContact(root, '2026-11-29', contactOf());
  assert.match(summary, /lacks an address of the editors; an address for security\.txt/);
  assert.equal(fs.existsSync(path.join(root, '.well-known')), false);
});

test('security.txt follows RFC 9116', () => {
  const contact = contactOf(email);
  assert.match(writeContact(root, '2026-11-29', contact), /nothing missing/);
  const fields = read('security.txt')
    .trim()
    .split('\n')
    .map(line => /^([A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1));
  assert.deepEqual(
    fields.map(field => field?.[0]),
    ['Contact', 'Expires', 'Encryption', 'Preferred-Languages', 'Canonical']
  );
  assert.equal(fields[0]?.[1], 'mailto:editors@example.org');
  assert.equal(fields[1]?.[1], '2027-11-29T00:00:00.000Z');
  assert.equal(pgpFingerprint(read('security-key.asc')), fingerprint.replaceAll(' ', ''));
});

test('an e-mail address without a key is named in the log', () => {
  const {key: _, ...open} = email;
  assert.match(writeContact(root, '2026-11-29', contactOf(open)), /a key for editors@example/);
});
