import {preload} from 'react-dom';
import font from '../fonts.json';

/** Asks for the Farsi face at once, on pages whose language it is. */
export default function FontPreload() {
  preload(font.href, {as: 'font', type: 'font/woff2', crossOrigin: 'anonymous'});
  return null;
}
