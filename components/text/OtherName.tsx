import {useLocale} from 'next-intl';
import type {Person} from '../../records/index.ts';
import {localeRecord, otherLocale} from '../../i18n/locales.ts';

type Props = {person: Pick<Person, 'name'>};

/** The name in the other script, beneath the plate that shows it in the reader's own. */
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
