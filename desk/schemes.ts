import fs from 'node:fs';

/**
 * A stylesheet that fixes the site's light or dark colours. A preview must show both on any machine, and browsers
 * differ in whether a frame follows the colour scheme of the page around it.
 */
export function schemeStyle(scheme: 'light' | 'dark'): string {
  const css = fs.readFileSync('app/globals.css', 'utf8');
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)', 2);
  const colours = [
    ...(scheme === 'dark' ? (dark.split('}')[0] ?? '') : light).matchAll(
      /--(\w+): (#[0-9a-f]{6});/g
    )
  ].filter(([, name]) => dark.includes(`--${name}: `));
  return `:root{color-scheme:${scheme};${colours.map(([, name, value]) => `--${name}:${value}`).join(';')}}`;
}
