import {useTranslations} from 'next-intl';
import type {NameEntry} from '../content/index.ts';
import PersonLink from './PersonLink.tsx';
import Section from './Section.tsx';

type Props = {letters: readonly {letter: string; names: readonly NameEntry[]}[]};

/** Everyone by first letter, other spellings among them. */
export default function NameIndex({letters}: Props) {
  const t = useTranslations('Names');
  return (
    <>
      <nav aria-label={t('letters')} className="screen-only">
        <ul className="flex flex-wrap">
          {letters.map(({letter}) => <li key={letter}><a href={`#${anchor(letter)}`} className="flex min-h-11 items-center px-4">{letter}</a></li>)}
        </ul>
      </nav>
      {letters.map(({letter, names}) => (
        <Section key={letter} id={anchor(letter)} title={letter}>
          <ul className="grid gap-3">
            {names.map(({name, person, isAlias}) => (
              <li key={name}>
                {isAlias
                  ? t.rich('alias', {name: () => <bdi>{name}</bdi>, person: () => <PersonLink person={person} />})
                  : <PersonLink person={person} />}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

/** A place on the page that needs no percent signs in its address. */
const anchor = (letter: string) => `letter-${letter.codePointAt(0)?.toString(16)}`;
