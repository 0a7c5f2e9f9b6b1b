import {createTranslator} from 'next-intl';
import en from '../messages/en.json' with {type: 'json'};
import fa from '../messages/fa.json' with {type: 'json'};
import type {Locale} from './locales.ts';

/** The interface strings of a language, outside of React: for cards, texts to share, and files. A missing message throws. */
export const translator = (locale: Locale) =>
  createTranslator({locale, messages: locale === 'en' ? en : (fa as typeof en), timeZone: 'UTC', onError: error => { throw error; }});
