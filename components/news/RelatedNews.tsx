import {useLocale, useTranslations} from 'next-intl';
import type {Person, RelatedItem} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import Bidi from '../text/Bidi.tsx';
import Section from '../frame/Section.tsx';

type Props = {related: readonly RelatedItem[]; people: readonly Person[]};

/** Related items, each with the reason why it is related. */
export default function RelatedNews({related, people}: Props) {
  const t = useTranslations('RelatedNews');
  const topic = useTranslations('Topic');
  const locale = useLocale();
  const words = ({tie}: RelatedItem) => {
    if (tie.kind === 'case') return t('case');
    if (tie.kind === 'topic') return t('topic', {topic: topic(tie.topic)});
    return t('person', {name: people.find(({slug}) => slug === tie.slug)?.name[locale] ?? ''});
  };
  if (!related.length) return null;
  return (
    <Section title={t('title')}>
      <ul className="grid max-w-prose gap-3">
        {related.map(each => (
          <li key={each.item.slug}>
            <a href={href(locale, `/news/${each.item.slug}`)}>
              <Bidi lang={each.item.words.lang} within={locale}>
                {each.item.words.title}
              </Bidi>
            </a>
            <span className="block font-label text-small text-soft">{words(each)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
