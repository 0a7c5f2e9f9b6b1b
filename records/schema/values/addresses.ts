/** What is wrong with an address elsewhere on the web, as what is expected; null if nothing. */
export function addressProblem(value: string): string | null {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !/^https?:\/\//i.test(value))
    return 'an address that begins with https:// or http://';
  if (/[\s\p{C}<>"\\^`{|}]/u.test(value))
    return 'an address without spaces, invisible characters or quotation marks; copy it from the browser’s address bar';
  if (url.username || url.password)
    return 'an address without a name or password before @; it would be published';
  if (!/^[^.]+(?:\.[^.]+)+$/.test(url.hostname) || /^[\d.]+$/.test(url.hostname))
    return `an address that readers can open; ${url.hostname} is not the name of a site`;
  return null;
}

/** What is expected of a hashtag that is wrong; null if it is right. */
export function hashtagProblem(value: string): string | null {
  if (!value.startsWith('#')) return `a # before it: #${value}`;
  if (!/^#[\p{L}\p{M}\p{Nd}_]+$/u.test(value))
    return (
      'one # and then only letters, digits and _, for example #FreeThemAll or #زندانی_سیاسی; ' +
      'networks end a hashtag at a space, half-space, hyphen or any other mark'
    );
  if (!/\p{L}/u.test(value)) return 'a hashtag with a letter; networks do not link digits alone';
  return null;
}
