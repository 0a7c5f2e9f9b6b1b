import type {IncomingMessage} from 'node:http';
import {defaultLocale, isLocale, locales, type Locale} from '../i18n/locales.ts';

/**
 * The language in which the desk answers: `lang` in the address, which every link and form of the desk carries, else
 * the first of our languages that the browser asks for, else English. Nothing is stored in the browser.
 */
export function languageOf({url = '', headers}: Pick<IncomingMessage, 'url' | 'headers'>): Locale {
  const asked = new URLSearchParams(url.split('?')[1] ?? '').get('lang');
  if (isLocale(asked)) return asked;
  const accepted = String(headers['accept-language'] ?? '').toLowerCase();
  const wanted = accepted.split(',').map(tag => tag.trim().split(/[-;]/)[0]);
  return wanted.flatMap(tag => locales.filter(locale => locale === tag))[0] ?? defaultLocale;
}
