import {useLocale} from 'next-intl';
import type {Person} from '../../records/index.ts';
import {localeRecord, otherLocale} from '../../i18n/locales.ts';

type Props = {person: Pick<Person, 'name'>};

/** A person's name in the other language, for use beside the name in the language of the page. */
export default function OtherName({person}: Props) {
  const other = otherLocale(useLocale());
  return (
    <p className="text-soft">
      <bdi lang={other} dir={localeRecord[other].dir}>
        {person.name[other]}
      </bdi>
    </p>
  );
}
