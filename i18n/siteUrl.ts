/** Address of the public site, without a slash at the end; unset, that of `npm run serve`. Throws a `SiteUrlError`. */
export function publicUrl(value = process.env.SITE_URL): string {
  const address = value || 'http://localhost:3000';
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new SiteUrlError(`is “${value}”, which is not an absolute address`);
  return address.replace(/\/+$/, '');
}

/** Checks the address of a build for readers: set, absolute, and not of this machine. Throws a `SiteUrlError`. */
export function requirePublicUrl(value = process.env.SITE_URL): void {
  if (!value) throw new SiteUrlError('is not set');
  const {hostname} = new URL(publicUrl(value));
  if (/^(?:localhost|127\.|0\.0\.0\.0|\[::1?\])/.test(hostname) || hostname.endsWith('.localhost'))
    throw new SiteUrlError(`is “${value}”, an address of this machine`);
}

/** SITE_URL is missing or wrong. The message says what was found and how to fix it. */
export class SiteUrlError extends Error {
  override name = 'SiteUrlError';
  constructor(found: string) {
    super(
      `SITE_URL ${found}. Previews, feeds and copies contain this address: set it to the address of the public site, ` +
        'for example SITE_URL=https://example.org npm run build. To view the site on this machine: npm run site'
    );
  }
}
