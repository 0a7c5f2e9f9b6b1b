import sharp from 'sharp';

/** Draws Apple’s touch icon, 180 pixels and opaque, from `public/icon.svg`. Returns its name. */
export async function buildIcons(): Promise<string> {
  await sharp('public/icon.svg', {density: 405})
    .resize(180, 180)
    .png({palette: true})
    .toFile('public/apple-touch-icon.png');
  return 'apple-touch-icon.png';
}
