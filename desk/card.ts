import type {Renderer} from '@takumi-rs/core';
import {getPreview, isKind} from '../records/desk/index.ts';
import type {Locale} from '../i18n/locales.ts';

let renderer: Promise<Renderer> | undefined;

/**
 * The wide share card of an item as the build would draw it, whatever its state. undefined: there is nothing to draw
 * yet. Throws CardError where the build would stop, with the same words.
 */
export async function drawPreviewCard(
  locale: Locale,
  kind: string,
  slug: string
): Promise<Buffer | undefined> {
  const preview = isKind(kind) ? await getPreview(kind, slug, locale, 'guest') : undefined;
  if (!preview) return undefined;
  // Only now: the share kit asks the readers' door, whose content must have been generated.
  const [{sharedPreview}, {planCard}, {createCardRenderer, drawCard}] = await Promise.all([
    import('../share/cards/preview.desk.ts'),
    import('../share/cards/plan.ts'),
    import('../share/cards/render.ts')
  ]);
  renderer ??= createCardRenderer();
  return drawCard(await renderer, planCard(sharedPreview(preview, locale), 'wide'));
}
