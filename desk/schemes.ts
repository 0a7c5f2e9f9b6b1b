import {readColours, type Scheme} from '../share/colours.ts';

/**
 * A stylesheet that fixes the site's light or dark colours. A preview must show both on any machine, and browsers
 * differ in whether a frame follows the colour scheme of the page around it.
 */
export const schemeStyle = (scheme: Scheme) =>
  `:root{color-scheme:${scheme};${Object.entries(readColours(scheme))
    .map(([role, value]) => `--${role}:${value}`)
    .join(';')}}`;
