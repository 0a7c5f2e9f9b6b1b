import {contactSchema} from './contact.ts';

// Made for this test by GnuPG 2.4: `gpg --quick-gen-key … ed25519`.
export const armored = `-----BEGIN PGP PUBLIC KEY BLOCK-----

mDMEawyjPRYJKwYBBAHaRw8BAQdAxl73uKGXHT4RBpQBY+UenI3QrJLmMKG+yYcQ
7Mo4OLa0F1Rlc3QgPHRlc3RAZXhhbXBsZS5vcmc+iJAEExYIADgWIQQRjgzDNlMJ
ZZVdmlmPSrc4/xJ2oQUCawyjPQIbAwULCQgHAgYVCgkICwIEFgIDAQIeAQIXgAAK
CRCPSrc4/xJ2ob8PAP9cu2uqsL0Im65KFmzFk5uwdPZjYiv8wA2DSeOzvyYXGgEA
ji8kxOL7GjyJfCctuigsBnMKNYoxkyDvytA9ls76agA=
=+tYF
-----END PGP PUBLIC KEY BLOCK-----
`;
export const fingerprint = '118E 0CC3 3653 0965 955D 9A59 8F4A B738 FF12 76A1';
/** An address with everything. */
export const email = {
  kind: 'email',
  value: 'editors@example.org',
  for: ['editors', 'security'],
  languages: ['en', 'fa'],
  confirmedOn: '2026-11-29',
  key: {kind: 'pgp', fingerprint, armored}
};
export const elsewhere = [
  {
    help: {en: 'Questions.', fa: 'پرسش‌ها.'},
    source: {
      id: 'them',
      publisher: {en: 'Them', fa: 'آنان'},
      title: {en: 'Their site', fa: 'سایت آنان'},
      url: 'https://example.org/them',
      lang: 'en',
      type: 'ngo',
      publishable: true
    }
  }
];
export const contactOf = (...ways: unknown[]) => contactSchema.parse({ways, elsewhere});
