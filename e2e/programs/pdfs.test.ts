import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import {locales, out, publishedFiles} from '../support/site.ts';
import {outputOf, unlessInstalled} from './programs.ts';

const kinds = ['kit', 'signatures', 'postcards', 'letter', 'poster'] as const;

/** PDFs of a kind in a language: all that are in `print/`, and two posters. */
const filesOf = (kind: (typeof kinds)[number], locale: string): string[] =>
  kind === 'poster'
    ? publishedFiles()
        .filter(file => file.startsWith(`cards/${locale}/`) && /poster-\w+\.pdf$/.test(file))
        .slice(0, 2)
    : publishedFiles().filter(file =>
        new RegExp(`^print/${kind}-(.*-)?${locale}(-\\d+)?\\.pdf$`).test(file)
      );

type Structure = {qpdf: [unknown, Record<string, {value?: Record<string, unknown>}>]};

/** A catalogue's entries. qpdf writes texts as `u:en`. */
function catalogueOf(file: string): Record<string, unknown> {
  const {qpdf} = JSON.parse(outputOf('qpdf', ['--json=2', file])) as Structure;
  const root = String(qpdf[1].trailer?.value?.['/Root']);
  return qpdf[1][`obj:${root}`]?.value ?? {};
}

for (const kind of kinds)
  test(
    `each ${kind} is valid and tagged, on A4 with embedded fonts, in the language of its title`,
    {skip: unlessInstalled('pdffonts', 'poppler-utils') || unlessInstalled('qpdf', 'qpdf')},
    () => {
      for (const locale of locales) {
        const files = filesOf(kind, locale);
        assert.ok(files.length, `${kind} ${locale}`);
        for (const name of files) {
          const file = path.join(out, name);
          outputOf('qpdf', ['--check', file]);
          const info = outputOf('pdfinfo', ['-l', '-1', file]);
          const pages = Number(/^Pages: +(\d+)$/m.exec(info)?.[1]);
          assert.equal(info.match(/size: +595\.28 x 841\.89 pts \(A4\)/g)?.length, pages, name);
          assert.match(info, /^Tagged: +yes$/m, name);
          for (const field of ['Title', 'Subject', 'Author']) {
            const text = new RegExp(`^${field}: +(\\S.*)$`, 'm').exec(info)?.[1] ?? '';
            const script = locale === 'fa' ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u;
            assert.match(text, script, `${name}: ${field} ${text}`);
          }
          assert.equal(catalogueOf(file)['/Lang'], `u:${locale}`, name);
          const fonts = outputOf('pdffonts', [file]).split('\n').slice(2).filter(Boolean);
          assert.ok(fonts.length, `${name} has text`);
          for (const font of fonts)
            assert.match(font, /Type 3 +Custom +yes +no +yes/, `${name}: ${font}`);
        }
      }
    }
  );
