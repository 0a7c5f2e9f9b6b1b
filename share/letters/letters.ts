import {getAction, getBody, getPerson, type Action} from '../../records/index.ts';
import {formatList} from '../../i18n/lists.ts';
import {isLocale, otherLocale, type Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {countWords, lettersIn} from './letter.ts';
import {mailto} from './mailto.ts';
import type {Letter} from '../../components/text/blocks/LetterTools.tsx';

/** A letter with its subject line. */
export type ModelLetter = Letter & {subject: string};

/**
 * The model letters of a call to action: those in the language of the page, in other languages that the addressee
 * reads, then those in the other language of the site. None once the call has ended.
 */
export function lettersOf({slug, letters, target}: Action, locale: Locale): ModelLetter[] {
  const own = inText(slug, locale);
  const others = inText(slug, otherLocale(locale)).filter(({lang}) => lang !== own[0]?.lang);
  const address = target.ways.find(({kind}) => kind === 'email')?.value ?? '';
  const wordings = new Map<string, number>();
  return [...own, ...letters, ...others].map(({lang, subject, text}) => {
    const wording = (wordings.get(lang) ?? 0) + 1;
    wordings.set(lang, wording);
    const paste = translator(isLocale(lang) ? lang : 'en', 'LetterBlock')('paste');
    const id = `letter-${slug}-${lang}-${wording}`;
    return {
      id,
      pdf: `print/${id}.pdf`,
      lang,
      wording,
      subject,
      text,
      words: countWords(text),
      mail: mailto({to: address, subject, body: text, paste})
    };
  });
}

/** The letters in the text of an action as readers of a language get it, which may be in the other language. */
function inText(slug: string, locale: Locale) {
  const action = getAction(slug, locale);
  if (!action) return [];
  const {lang} = action.words;
  const names = action.people.flatMap(person => getPerson(person, locale)?.name[lang] ?? []);
  const subject = translator(lang, 'LetterBlock')('subject', {names: formatList(names, lang)});
  const tree = getBody('actions', action, {heading: '', back: ''});
  return lettersIn(tree, lang).map(text => ({lang, subject, text}));
}
