import {useLocale} from 'next-intl';
import type {Person} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import OtherName from '../text/OtherName.tsx';
import HealthLine from './HealthLine.tsx';
import Plate from './Plate.tsx';
import StatusLine from './StatusLine.tsx';

type Props = {person: Person};

/** A person in a list: small plate with the name, status with its date. */
export default function PersonCard({person}: Props) {
  const locale = useLocale();
  return (
    <article className="grid content-start gap-3">
      <a href={href(locale, `/prisoners/${person.slug}`)} className="no-underline">
        <Plate plate={person.plate} size="small">
          <h3 className="text-name leading-tight">{person.name[locale]}</h3>
        </Plate>
      </a>
      <div>
        <OtherName person={person} />
        <StatusLine status={person.status} />
        <HealthLine health={person.health} />
      </div>
    </article>
  );
}
