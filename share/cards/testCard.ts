import type {CardContent} from '../../components/share/ShareCard.tsx';
import type {Locale} from '../../i18n/locales.ts';
import {isolateRuns} from '../../i18n/direction/isolate.ts';

/** A card for tests that shows a headline only. */
export const testCard = (locale: Locale, title: string): CardContent => ({
  locale,
  title: isolateRuns(title, locale),
  site: 'example',
  label: '',
  second: '',
  lines: [],
  summary: '',
  demand: '',
  hashtags: '',
  plate: null,
  memorial: false,
  address: 'example.org'
});
