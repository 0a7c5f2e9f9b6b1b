import {getTranslations} from 'next-intl/server';
import ActionCard from '../../../components/ActionCard.tsx';
import PageFrame from '../../../components/PageFrame.tsx';
import PageHeading from '../../../components/PageHeading.tsx';
import Prose from '../../../components/Prose.tsx';
import Section from '../../../components/Section.tsx';
import {getActions} from '../../../content/index.ts';
import {pageMetadata} from '../../metadata.ts';
import {pageLocale} from '../../params.ts';
import {bodyOf, footerOf} from '../../text.ts';

export async function generateMetadata() {
  const t = await getTranslations('Act');
  return pageMetadata({locale: await pageLocale(), path: '/act', title: t('title'), description: t('lead')});
}

export default async function ActPage() {
  const locale = await pageLocale();
  const t = await getTranslations('Act');
  const actions = await Promise.all(getActions(locale).map(async action => ({action, body: await bodyOf('actions', action)})));
  return (
    <PageFrame path="/act" footer={footerOf(locale)}>
      <PageHeading title={t('title')} lead={t('lead')} />
      {(['open', 'closed'] as const).map(state => {
        const shown = actions.filter(({action}) => action.isOpen === (state === 'open'));
        return shown.length > 0 && (
          <Section key={state} id={state} title={t(state)}>
            {shown.map(({action, body}) => (
              <ActionCard key={action.slug} action={action}><Prose tree={body} lang={action.words.lang} /></ActionCard>
            ))}
          </Section>
        );
      })}
    </PageFrame>
  );
}
