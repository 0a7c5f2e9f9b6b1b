/** Address of the public site, without a slash at the end. Throws when it is set to something that is no public address. */
export function publicUrl(value = process.env.SITE_URL): string {
  const address = value || 'http://localhost:3000';
  if (!/^https?:\/\/[^/\s]+/.test(address))
    throw new Error(
      `SITE_URL is “${value}”; expected an absolute address such as https://example.org`
    );
  return address.replace(/\/+$/, '');
}

/** For a build that will be published: the address must be there, absolute, and not of this machine. Throws with what to do. */
export function requirePublicUrl(value = process.env.SITE_URL): void {
  const say = (what: string) => {
    throw new SiteUrlError(
      `SITE_URL ${what}. Previews, feeds and copies carry this address: set it to where the site will be, for example SITE_URL=https://example.org npm run build. To look at the site on this machine: npm run site`
    );
  };
  if (!value) return say('is not set');
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    return say(`is “${value}”, which is not an absolute address`);
  if (
    /^(?:localhost|127\.|0\.0\.0\.0|\[::1?\])/.test(url.hostname) ||
    url.hostname.endsWith('.localhost')
  )
    say(`is “${value}”, an address of this machine`);
}

/** Thrown when the public address is missing or wrong. */
export class SiteUrlError extends Error {
  override name = 'SiteUrlError';
}
