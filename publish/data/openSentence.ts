import type {Judgment, Person, SentencePart} from '../../records/index.ts';
import type {OpenRecord} from '../../records/schema/openData/tables.ts';
import {plain, plainOrNull} from './openFields.ts';

/** What courts imposed: the outcome, what is in force, and each judgment. */
export function openSentence({
  sentence,
  plate
}: Pick<Person, 'sentence' | 'plate'>): OpenRecord<'people'>['sentence'] {
  const {kind, length, atLeast} = plate.sentence;
  return {
    outcome: sentence.outcome,
    kind,
    months: length?.months ?? null,
    days: length?.days ?? null,
    atLeast,
    counted: sentence.counted ?? null,
    judgments: sentence.judgments.map(openJudgment),
    note: plainOrNull(sentence.note),
    asOf: sentence.asOf,
    sources: sentence.sources
  };
}

const openJudgment = ({date, parts, counted, changes, sources}: Judgment) => ({
  date,
  parts: parts.map(openPart),
  counted,
  changes: changes?.map(change => ({
    kind: change.kind,
    date: change.date,
    parts: change.parts?.map(openPart),
    sources: change.sources
  })),
  sources
});

/** Every field of a part is public; `plain` writes out the dates in its texts. */
const openPart = (part: SentencePart): SentencePart => ({
  ...part,
  ...(part.text && {text: plain(part.text)}),
  ...(part.note && {note: plain(part.note)})
});
