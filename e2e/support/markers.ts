import fs from 'node:fs';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync, inflateSync} from 'node:zlib';
import {unzipSync} from 'fflate';

/** Start of every marker: letters that no text has, and too many to occur by chance in megabytes of pictures. */
export const prefix = 'zqxvkj';
const pattern = new RegExp(`${prefix}[a-z]*`, 'g');

/** Markers in plain bytes, in UTF-16, or in a `data:` URL. */
function inBytes(bytes: Buffer): string[] {
  const texts = [
    bytes.toString('latin1'),
    // Calendars break long lines anywhere.
    bytes.toString('latin1').replaceAll('\r\n ', ''),
    bytes.toString('utf16le'),
    bytes.subarray(1).toString('utf16le')
  ];
  const embedded = [...(texts[0] ?? '').matchAll(/;base64,([A-Za-z0-9+/=]{16,})/g)].map(match =>
    Buffer.from(match[1] ?? '', 'base64').toString('latin1')
  );
  return [...texts, ...embedded].flatMap(text => text.toLowerCase().match(pattern) ?? []);
}

/** Texts that a PNG compresses: in `zTXt` and `iTXt` chunks, and colour profiles. */
function inPng(bytes: Buffer): string[] {
  const found: string[] = [];
  for (let at = 8; at + 8 <= bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    if (!['zTXt', 'iTXt', 'iCCP'].includes(bytes.toString('latin1', at + 4, at + 8))) continue;
    // The compressed text is the end of the chunk; what stands before it has no fixed length.
    for (let start = 0; start < data.length; start++)
      if (data[start] === 0x78)
        try {
          found.push(...inBytes(inflateSync(data.subarray(start))));
        } catch {
          // No compressed text begins here.
        }
  }
  return found;
}

/** Markers in a PDF: in inflated streams, and in glyph numbers decoded by every character map of the file. */
function inPdf(bytes: Buffer): string[] {
  const streams = [
    ...bytes.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)
  ].map(match => {
    const raw = Buffer.from(match[1] ?? '', 'latin1');
    try {
      return inflateSync(raw).toString('latin1');
    } catch {
      return raw.toString('latin1');
    }
  });
  const tables = streams.filter(stream => stream.includes('begincmap')).map(readTable);
  const shown = streams.map(stream =>
    [...stream.matchAll(/<([0-9a-fA-F]+)>/g)].map(match => match[1] ?? '').join('')
  );
  const read = tables.flatMap(table =>
    shown.flatMap(hex =>
      // Codes of two bytes, or of one, as in the text layer of posters.
      [/.{4}/g, /.{2}/g].map(size =>
        (hex.match(size) ?? []).map(code => table.get(Number.parseInt(code, 16)) ?? '').join('')
      )
    )
  );
  const literal = streams.map(stream =>
    [...stream.matchAll(/\(((?:[^()\\]|\\.)*)\)/g)].map(match => match[1] ?? '').join('')
  );
  return [...streams, ...read, ...literal].flatMap(text => inBytes(Buffer.from(text, 'latin1')));
}

function readTable(stream: string): Map<number, string> {
  const table = new Map<number, string>();
  const letters = (hex: string) =>
    (hex.match(/.{4}/g) ?? []).map(code => String.fromCharCode(Number.parseInt(code, 16))).join('');
  for (const [, from = '', list = ''] of stream.matchAll(
    /<([0-9a-fA-F]+)>\s*<[0-9a-fA-F]+>\s*\[([^\]]*)\]/g
  )) {
    [...list.matchAll(/<([0-9a-fA-F]+)>/g)].forEach((match, index) =>
      table.set(Number.parseInt(from, 16) + index, letters(match[1] ?? ''))
    );
  }
  for (const [, from = '', to = '', first = ''] of stream.matchAll(
    /<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]{4})>/g
  )) {
    for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++)
      table.set(
        code,
        String.fromCharCode(Number.parseInt(first, 16) + code - Number.parseInt(from, 16))
      );
  }
  for (const [, block = ''] of stream.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, from = '', to = ''] of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g))
      table.set(Number.parseInt(from, 16), letters(to));
  }
  return table;
}

/** Markers in the name of a file, its bytes, and the files that it compresses. */
export function markersIn(name: string, bytes: Buffer): string[] {
  const own = [...(name.toLowerCase().match(pattern) ?? []), ...inBytes(bytes)];
  if (name.endsWith('.br'))
    return [...own, ...markersIn(name.slice(0, -3), brotliDecompressSync(bytes))];
  if (name.endsWith('.gz')) return [...own, ...markersIn(name.slice(0, -3), gunzipSync(bytes))];
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
    return [
      ...own,
      ...Object.entries(unzipSync(bytes)).flatMap(([inner, data]) =>
        markersIn(inner, Buffer.from(data))
      )
    ];
  }
  if (bytes.subarray(1, 4).toString('latin1') === 'PNG') return [...own, ...inPng(bytes)];
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-' ? [...own, ...inPdf(bytes)] : own;
}

/** Markers in all files of a folder, as `file: marker`. */
export const markersUnder = (root: string): string[] =>
  fs
    .readdirSync(root, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .flatMap(entry => {
      const file = path.join(entry.parentPath ?? entry.path, entry.name);
      return [...new Set(markersIn(path.relative(root, file), fs.readFileSync(file)))].map(
        marker => `${path.relative(root, file)}: ${marker}`
      );
    });
