import {isLocale, type Locale} from '../../../../i18n/locales.ts';

/** How the previews are shown, as parameters of the address. */
export type Look = {
  /** `both`: side by side where there is room, else the editor's language. */
  show: Locale | 'both';
  width: 'phone' | 'desktop';
  scheme: 'light' | 'dark';
};

/** Widths of the previews, in pixels. */
export const widths = {phone: 390, desktop: 1280} as const;

/** The look that the parameters of an address ask for. */
export const lookOf = ({
  show,
  width,
  scheme
}: Record<string, string | string[] | undefined>): Look => ({
  show: isLocale(show) ? show : 'both',
  width: width === 'desktop' ? 'desktop' : 'phone',
  scheme: scheme === 'dark' ? 'dark' : 'light'
});

/** All choices, each as what it changes. */
export const choices: readonly (readonly Partial<Look>[])[] = [
  [{show: 'both'}, {show: 'en'}, {show: 'fa'}],
  [{width: 'phone'}, {width: 'desktop'}],
  [{scheme: 'light'}, {scheme: 'dark'}]
];
