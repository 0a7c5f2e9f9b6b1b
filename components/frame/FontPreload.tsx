import {preload} from 'react-dom';
import font from '../fonts.json';

/** Preloads the Farsi typeface, on Farsi pages. */
export default function FontPreload() {
  preload(font.href, {as: 'font', type: 'font/woff2', crossOrigin: 'anonymous'});
  return null;
}
