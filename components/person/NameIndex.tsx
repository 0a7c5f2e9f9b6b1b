import {useLocale, useTranslations} from 'next-intl';
import type {NameEntry} from '../../records/index.ts';
import {href, pagePath} from '../../i18n/links.ts';
import PersonLink from './PersonLink.tsx';
import {formatPlainNumber} from '../../i18n/numbers.ts';
import Section from '../frame/Section.tsx';

type Props = {
  /** Letters and names on this page. */
  letters: readonly {letter: string; names: readonly NameEntry[]}[];
  /** All letters, with the page on which each begins. */
  all: readonly {letter: string; page: number}[];
  page: number;
};

/** People by first letter, with cross-references from other spellings. */
export default function NameIndex({letters, all, page}: Props) {
  const t = useTranslations('Names');
  const locale = useLocale();
  const address = (letter: string, at: number) =>
    `${at === page ? '' : href(locale, pagePath('/names', at))}#${anchor(letter)}`;
  return (
    <>
      <nav aria-label={t('letters')} className="screen-only">
        <ul className="flex flex-wrap">
          {all.map(({letter, page: at}) => (
            <li key={letter}>
              <a href={address(letter, at)} className="flex min-h-11 items-center px-4">
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({letter, names}) => (
        <Section key={letter} id={anchor(letter)} title={letter}>
          <ul className="grid gap-3">
            {names.map(({name, familyStart, person, isAlias, apart}) => (
              <li key={`${name} ${person.slug}`}>
                {isAlias ? (
                  t.rich('alias', {
                    name: () => <SortedName name={name} familyStart={familyStart} />,
                    person: () => <PersonLink person={person} />
                  })
                ) : (
                  <PersonLink person={person}>
                    <SortedName name={name} familyStart={familyStart} />
                  </PersonLink>
                )}
                {apart && (
                  <span className="text-soft">
                    {` · ${apart.occupation}`}
                    {apart.recordNo !== undefined &&
                      ` · ${t('number', {number: formatPlainNumber(apart.recordNo, locale)})}`}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

/** A name with the part by which it is sorted in bold. */
const SortedName = ({name, familyStart}: {name: string; familyStart: number}) => (
  <bdi>
    {name.slice(0, familyStart)}
    <b>{name.slice(familyStart)}</b>
  </bdi>
);

/** Id of the section of a letter, in ASCII so that links need no percent-encoding. */
const anchor = (letter: string) => `letter-${letter.codePointAt(0)?.toString(16)}`;
