import {NextIntlClientProvider} from 'next-intl';
import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import type {Locale} from '../i18n/locales.ts';
import {numberFormats} from '../i18n/numbers.ts';
import {interfaceWords} from '../i18n/translator.ts';

/** Renders the body of a page to HTML outside Next, with the interface words of its language. A missing word throws. */
export const renderBody = (body: ReactNode, locale: Locale): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={interfaceWords(locale)}
      formats={numberFormats}
      timeZone="UTC"
      onError={error => {
        throw error;
      }}
    >
      {body}
    </NextIntlClientProvider>
  );
