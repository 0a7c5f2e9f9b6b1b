import fs from 'node:fs';
import type {Localized} from '../../collections/types.ts';
import {locales} from '../../../i18n/locales.ts';
import {message, type Finding, type Message} from '../../read/finding.ts';
import type {ReadFolder} from '../../read/folder.ts';
import type {Located} from '../../read/yaml.ts';
import {drawings} from '../../schema/drawings.ts';
import {isPictureName} from '../pictures/pictureFiles.ts';
import {factError} from './factFinding.ts';

type Medium = {src?: string; alt?: Partial<Localized>; caption?: Partial<Localized>};

/** Pictures that do not exist, and alternative texts that describe nothing. `checkPictureFiles` opens the files. */
export function checkMedia({facts, dir}: ReadFolder): Finding[] {
  const {media} = (facts?.data ?? {}) as {media?: unknown};
  if (!facts || !Array.isArray(media)) return [];
  return media.flatMap((medium: Medium | null, index) => [
    ...checkAlt(facts, medium ?? {}, index),
    ...checkSource(facts, medium ?? {}, index, dir)
  ]);
}

const checkAlt = (facts: Located, {alt, caption}: Medium, index: number): Finding[] =>
  locales.flatMap(locale => {
    const text = alt?.[locale]?.trim();
    const isUseless =
      text &&
      (/\.(?:avif|jpe?g|png|svg|webp)$/i.test(text) ||
        /^(?:image|photo|picture|عکس|تصویر)$/i.test(text) ||
        text === caption?.[locale]?.trim());
    return isUseless
      ? factError(facts, ['media', index, 'alt', locale], text, message('facts.alt'))
      : [];
  });

function checkSource(facts: Located, {src}: Medium, index: number, dir: string): Finding[] {
  if (typeof src !== 'string') return [];
  const error = (expected: Message) => [factError(facts, ['media', index, 'src'], src, expected)];
  const known = drawings.map(name => `drawing:${name}`);
  if (src.startsWith('drawing:'))
    return known.includes(src) ? [] : error(message('facts.drawing', {known}));
  return isPictureName(src) && fs.readdirSync(dir).includes(src)
    ? []
    : error(message('facts.pictureName'));
}
