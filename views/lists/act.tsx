import ActionCard from '../../components/record/ActionCard.tsx';
import Prose from '../../components/text/Prose.tsx';
import Section from '../../components/frame/Section.tsx';
import {actionPages} from '../../records/index.ts';
import {formatPlainNumber} from '../../i18n/numbers.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import {oneList, type List} from './list.tsx';
import {bodyOf} from '../text.ts';

const pages = perLocale(actionPages);

/** Calls to action: open ones first, then those that have ended. */
export const actList: List = {
  lengths: oneList('/act', pages),
  show: ({locale, page}) => {
    const [t, record] = [translator(locale, 'Act'), translator(locale, 'RecordNumber')];
    return {
      title: t('title'),
      lead: t('lead'),
      children: (pages(locale)[page - 1] ?? []).map(({group, items}) => (
        <Section key={group} id={group} title={t(group)}>
          {items.map(action => (
            <ActionCard key={action.slug} action={action}>
              <Prose tree={bodyOf('actions', action)} lang={action.words.lang} />
              <p className="font-label text-small">
                <a href={`/r/${action.recordNo}`}>
                  {record('of', {number: formatPlainNumber(action.recordNo, locale)})}
                </a>
              </p>
            </ActionCard>
          ))}
        </Section>
      ))
    };
  }
};
