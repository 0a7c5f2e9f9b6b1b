import type {Renderer} from '@takumi-rs/core';
import {getPreview, isKind} from '../records/desk/index.ts';
import type {Locale} from '../i18n/locales.ts';

let renderer: Promise<Renderer> | undefined;

/**
 * Draws the wide share card of an item in any state, as the build would. undefined: no such item, or its files cannot
 * be read. Throws the CardError that would stop the build.
 */
export async function drawPreviewCard(
  locale: Locale,
  kind: string,
  slug: string
): Promise<Buffer | undefined> {
  const preview = isKind(kind) ? await getPreview(kind, slug, locale, 'guest') : undefined;
  if (!preview) return undefined;
  // Imported late: share/ reads generated content, which may not exist when the desk starts.
  const [{sharedPreview}, {planCard}, {createCardRenderer, drawCard}] = await Promise.all([
    import('../share/cards/preview.desk.ts'),
    import('../share/cards/plan.ts'),
    import('../share/cards/render.ts')
  ]);
  renderer ??= createCardRenderer();
  return drawCard(await renderer, planCard(sharedPreview(preview, locale), 'wide'));
}
