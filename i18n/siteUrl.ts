/** Address of the public site, without a slash at the end. Throws when it is set to something that is no public address. */
export function publicUrl(value = process.env.SITE_URL): string {
  const address = value || 'http://localhost:3000';
  if (!/^https?:\/\/[^/\s]+/.test(address)) throw new Error(`SITE_URL is “${value}”; expected an absolute address such as https://example.org`);
  return address.replace(/\/+$/, '');
}
