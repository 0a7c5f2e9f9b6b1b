import {NextIntlClientProvider} from 'next-intl';
import {Fragment, type ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import type {Locale} from '../i18n/locales.ts';
import {interfaceWords} from '../i18n/translator.ts';

/** Stands between two pages that are rendered together; it is from Unicode's private area, so no text has it. */
const between = '\uE000';

/** Bodies of pages of one language as markup, outside Next. Rendered together, since each rendering reads the words of the interface anew. */
export function markupOf(bodies: readonly ReactNode[], locale: Locale): string[] {
  const rendered = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={interfaceWords(locale)} timeZone="UTC">
      {bodies.map((body, index) => (
        <Fragment key={index}>
          {body}
          {between}
        </Fragment>
      ))}
    </NextIntlClientProvider>
  );
  const parts = rendered.split(between);
  if (parts.length !== bodies.length + 1)
    throw new Error(
      'A page has the sign U+E000, which stands between pages: it is for private use and no character of a text'
    );
  return parts.slice(0, -1);
}
