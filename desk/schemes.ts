import fs from 'node:fs';

/**
 * The site's colours in light and in dark as stylesheets of their own, cut from the site's one: browsers differ in
 * whether a frame takes the scheme of the page around it, and a preview must show both on any machine.
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
