/** How long to wait before a connection that was refused is tried again, in milliseconds. */
const againMs = 5000;

/**
 * Calls `onChange` with each item that is edited from `since` on (milliseconds since 1970), and with null when the desk
 * is back after a break: it may have missed edits meanwhile. Browsers connect again by themselves, but not after an
 * answer such as a proxy gives for a desk that restarts. `Source` is for tests.
 */
export function followChanges(
  since: number | string,
  onChange: (item: string | null) => void,
  Source: typeof EventSource = EventSource
): void {
  let isBroken = false;
  function connect() {
    const source = new Source(`/desk/events?since=${since}`);
    source.addEventListener('change', event => onChange(String(event.data)));
    source.addEventListener('open', () => {
      if (isBroken) onChange(null);
      isBroken = false;
    });
    source.addEventListener('error', () => {
      isBroken = true;
      if (source.readyState === 2) setTimeout(connect, againMs);
    });
  }
  connect();
}
