import {getTranslations} from 'next-intl/server';
import ActionCard from '../../../components/ActionCard.tsx';
import Prose from '../../../components/Prose.tsx';
import Section from '../../../components/Section.tsx';
import {actionPages} from '../../../content/index.ts';
import {perLocale} from '../../../i18n/remember.ts';
import type {List} from '../../list.tsx';
import {bodyOf} from '../../../items/text.ts';

const pages = perLocale(actionPages);

/** Calls to action: what can be done today, then what has ended. */
export const actList: List = {
  lengths: perLocale(locale => new Map([['/act', pages(locale).length]])),
  show: async ({locale, page}) => {
    const t = await getTranslations('Act');
    const groups = await Promise.all((pages(locale)[page - 1] ?? []).map(async ({group, items}) =>
      ({group, actions: await Promise.all(items.map(async action => ({action, body: bodyOf('actions', action)})))})));
    return {
      title: t('title'), lead: t('lead'),
      children: groups.map(({group, actions}) => (
        <Section key={group} id={group} title={t(group)}>
          {actions.map(({action, body}) => (
            <ActionCard key={action.slug} action={action}><Prose tree={body} lang={action.words.lang} /></ActionCard>
          ))}
        </Section>
      ))
    };
  }
};
