import fs from 'node:fs';

/** Colours by role. `app/styles/base.css` is the only place that types their values. */
export type Colours = Record<(typeof roles)[number], string>;
export type Scheme = 'light' | 'dark';

const file = 'app/styles/base.css';
const roles = ['paper', 'ink', 'soft', 'signal', 'act', 'rule', 'tint'] as const;
const darkQuery = '@media screen and (prefers-color-scheme: dark)';

/**
 * The colours of the site, for what is drawn or sent without its stylesheet: cards, chart pictures, embeds, the desk.
 * Values have the form `#rrggbb`. Throws if the stylesheet does not set a colour in both schemes.
 */
export function readColours(scheme: Scheme, css = fs.readFileSync(file, 'utf8')): Colours {
  const start = scheme === 'light' ? 0 : css.indexOf(darkQuery);
  const from = css.indexOf(':root {', Math.max(0, start));
  const block = start < 0 || from < 0 ? '' : css.slice(from, css.indexOf('}', from));
  const valueOf = (role: string) => {
    const value = new RegExp(`--${role}: (#[0-9a-f]{6});`).exec(block)?.[1];
    if (!value)
      throw new Error(
        `${file}: the ${scheme} :root sets no --${role}; expected a line such as --${role}: #rrggbb;`
      );
    return value;
  };
  return Object.fromEntries(roles.map(role => [role, valueOf(role)])) as Colours;
}
