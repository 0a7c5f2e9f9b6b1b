/** Frames that are being redrawn. true: asked for again meanwhile. */
const busy = new WeakMap<HTMLIFrameElement, boolean>();

/**
 * Shows the page of a preview as the desk now has it. Only the body is replaced, so that styles and fonts are not
 * loaded again and the page stays where it was scrolled to. Asked for again meanwhile, it is redrawn once more. While
 * the desk does not answer, the old page stays.
 */
export async function redraw(frame: HTMLIFrameElement): Promise<void> {
  if (busy.has(frame)) return void busy.set(frame, true);
  do {
    busy.set(frame, false);
    await redrawOnce(frame).catch(() => undefined);
  } while (busy.get(frame));
  busy.delete(frame);
}

async function redrawOnce(frame: HTMLIFrameElement): Promise<void> {
  if (
    frame.contentDocument?.readyState !== 'complete' ||
    frame.contentDocument.URL === 'about:blank'
  )
    await new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
  const page = frame.contentDocument;
  if (!page) return;
  const answer = await fetch(page.URL, {cache: 'no-store'});
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  fresh.querySelectorAll('script').forEach(script => script.remove());
  page.body.replaceWith(page.adoptNode(fresh.body));
}
