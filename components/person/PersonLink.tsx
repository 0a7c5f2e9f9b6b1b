import {useLocale} from 'next-intl';
import type {Person} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';

type Props = {person: Pick<Person, 'slug' | 'name'>};

/** A link to a person's profile. All links to profiles use it. */
export default function PersonLink({person}: Props) {
  const locale = useLocale();
  return (
    <a href={href(locale, `/prisoners/${person.slug}`)}>
      <bdi>{person.name[locale]}</bdi>
    </a>
  );
}
