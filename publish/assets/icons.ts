import sharp from 'sharp';

/** The icon for home screens and previews on Apple’s devices, drawn from the site’s own icon: 180 pixels, opaque. */
export async function buildIcons(): Promise<string> {
  await sharp('public/icon.svg', {density: 405})
    .resize(180, 180)
    .png({palette: true})
    .toFile('public/apple-touch-icon.png');
  return 'apple-touch-icon.png';
}
