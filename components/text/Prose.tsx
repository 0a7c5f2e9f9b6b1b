import type {Root} from 'hast';
import {toJsxRuntime, type Components} from 'hast-util-to-jsx-runtime';
import {useLocale} from 'next-intl';
import type {ReactNode} from 'react';
import {Fragment, jsx, jsxs} from 'react/jsx-runtime';
import type {Action, DirectiveName, NewsItem} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import {dirOf, type Locale} from '../../i18n/locales.ts';
import ActionCard from '../record/ActionCard.tsx';
import FigureBlock from './FigureBlock.tsx';
import FormattedDate from './FormattedDate.tsx';
import LetterBlock from './blocks/LetterBlock.tsx';
import NoteBlock from './blocks/NoteBlock.tsx';
import {noteKind} from './blocks/noteKind.ts';
import OriginalWords from './OriginalWords.tsx';
import QuoteBlock from './blocks/QuoteBlock.tsx';
import VideoLink from './VideoLink.tsx';

type Props = {
  /** The text as an HTML tree, from `getBody`. */
  tree: Root;
  /** Language of the text. */
  lang: Locale;
  media?: NewsItem['media'];
  links?: NewsItem['links'];
  actions?: Action[];
  /** Shown in place of the model letter. Default: the letter as it stands in the text. */
  letter?: ReactNode;
};

type Attributes = {children?: ReactNode} & Record<string, unknown>;
const words = (value: unknown) => (typeof value === 'string' ? value : '');

/** A text from the record, with a component for each directive of the registry. */
export default function Prose({tree, lang, media = [], links = [], actions = [], letter}: Props) {
  const locale = useLocale();
  const components = {
    ...directives({lang, media, links, actions}),
    ...(letter !== undefined && {'x-letter': () => letter}),
    a: ({href: target, children, ...rest}: Attributes) => (
      <a
        href={words(target).startsWith('/') ? href(locale, words(target)) : words(target)}
        {...rest}
      >
        {children}
      </a>
    )
  };
  return (
    <div lang={lang} dir={dirOf(lang)} className="prose max-w-prose">
      {toJsxRuntime(tree, {
        Fragment,
        jsx,
        jsxs,
        components: components as unknown as Partial<Components>
      })}
    </div>
  );
}

const directives = ({lang, media, links, actions}: Required<Omit<Props, 'tree' | 'letter'>>) =>
  ({
    'x-date': ({children, weekday, short}: Attributes) => (
      <FormattedDate
        date={words(children)}
        lang={lang}
        style={weekday !== undefined ? 'weekday' : short !== undefined ? 'short' : 'full'}
      />
    ),
    'x-lang': ({children, lang: tag}: Attributes) => (
      <span lang={words(tag)} dir="auto">
        {children}
      </span>
    ),
    'x-quote': ({children, by, lang: from, form}: Attributes) => (
      <QuoteBlock
        by={words(by)}
        from={words(from)}
        form={form === 'verbatim' ? 'verbatim' : 'summary'}
        lang={lang}
      >
        {children}
      </QuoteBlock>
    ),
    'x-original': ({children, lang: from}: Attributes) => (
      <OriginalWords lang={words(from)}>{children}</OriginalWords>
    ),
    'x-note': ({children, kind}: Attributes) => (
      <NoteBlock kind={noteKind(kind)}>{children}</NoteBlock>
    ),
    'x-letter': ({children}: Attributes) => <LetterBlock>{children}</LetterBlock>,
    'x-figure': ({id}: Attributes) => (
      <FigureBlock medium={media.find(entry => entry.id === id)} lang={lang} />
    ),
    'x-video': ({id}: Attributes) => (
      <VideoLink link={links.find(entry => entry.id === id)} lang={lang} />
    ),
    'x-action': ({slug}: Attributes) => (
      <ActionCard action={actions.find(entry => entry.slug === slug)} />
    )
  }) satisfies Record<`x-${DirectiveName}`, (attributes: Attributes) => ReactNode>;
