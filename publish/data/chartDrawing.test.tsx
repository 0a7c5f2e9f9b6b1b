import assert from 'node:assert/strict';
import {test} from 'node:test';
import {NextIntlClientProvider} from 'next-intl';
import {renderToStaticMarkup} from 'react-dom/server';
import {locales} from '../../i18n/locales.ts';
import {numberFormats} from '../../i18n/numbers.ts';
import {interfaceWords} from '../../i18n/translator.ts';
import {figuresPages} from '../../views/single/figures.tsx';
import {attribute, isElement, readHtml, visit} from '../html/html.ts';
import {widthOf} from './glyphPaths.ts';

test('no text of a chart is wider than the chart, in either language', () => {
  for (const locale of locales) {
    const page = renderToStaticMarkup(
      <NextIntlClientProvider
        locale={locale}
        messages={interfaceWords(locale)}
        formats={numberFormats}
        timeZone="UTC"
      >
        {figuresPages.at('/figures', locale)?.body}
      </NextIntlClientProvider>
    );
    const wide: string[] = [];
    let texts = 0;
    visit(readHtml(`<body>${page}</body>`), node => {
      if (!isElement(node) || node.tagName !== 'text') return;
      texts++;
      const text = node.childNodes.map(child => ('value' in child ? child.value : '')).join('');
      const x = Number(attribute(node, 'x'));
      const size = Number(attribute(node, 'font-size'));
      const anchor = attribute(node, 'text-anchor') ?? 'start';
      const room = anchor === 'start' ? (locale === 'fa' ? x : 360 - x) : 360;
      if (widthOf({text, size, lang: locale}) > room) wide.push(`${locale}: ${text}`);
    });
    assert.ok(texts > 50);
    assert.deepEqual(wide, []);
  }
});
