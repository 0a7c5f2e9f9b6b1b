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
      {bodies.map((body, index) => <Fragment key={index}>{body}{between}</Fragment>)}
    </NextIntlClientProvider>
  );
  return rendered.split(between).slice(0, -1);
}
