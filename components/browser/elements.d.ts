import type {DetailedHTMLProps, HTMLAttributes} from 'react';

type Custom<Attributes = object> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
  class?: string;
} & Attributes;

/** The custom elements of `behaviours.ts`, `search/element.ts` and `search/find/element.ts`. */
declare module 'react/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
      'quick-exit': Custom;
      'language-choice': Custom;
      'site-search': Custom;
      'site-find': Custom;
      'day-count': Custom<{since: string}>;
      'copy-text': Custom<{of: string; done: string}>;
      'native-share': Custom<{url: string}>;
    }
  }
}
