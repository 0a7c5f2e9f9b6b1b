import type {ReactNode} from 'react';
import {useLocale} from 'next-intl';
import type {Person} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';

type Props = {
  person: Pick<Person, 'slug' | 'name'>;
  /** The name with markup. Default: the name. */
  children?: ReactNode;
};

/** A link to a person's profile. All links to profiles use it. */
export default function PersonLink({person, children}: Props) {
  const locale = useLocale();
  return (
    <a href={href(locale, `/prisoners/${person.slug}`)}>
      {children ?? <bdi>{person.name[locale]}</bdi>}
    </a>
  );
}
