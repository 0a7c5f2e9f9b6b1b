import {useLocale, useTranslations} from 'next-intl';
import {formatLanguage} from '../../i18n/names.ts';
import {formatNumber, formatPlainNumber} from '../../i18n/numbers.ts';
import {href} from '../../i18n/links.ts';
import {localeRecord, type Locale} from '../../i18n/locales.ts';
import Bidi from '../text/Bidi.tsx';
import CopyField from './CopyField.tsx';
import PageHeading from '../frame/PageHeading.tsx';
import Section from '../frame/Section.tsx';
import ShareBlock, {type Share, type ShareTarget} from './ShareBlock.tsx';
import PageLink from '../frame/PageLink.tsx';

/** A picture to download. Width and height in pixels; `kilobytes` is null while it has not been drawn. */
type KitPicture = {
  format: 'wide' | 'square' | 'story' | 'poster';
  /** Path within the site. */
  file: string;
  /** File name on the reader's disk. */
  download: string;
  width: number;
  height: number;
  kilobytes: number | null;
};

/** Pictures and texts for sharing an item in one language. */
export type Kit = {
  lang: Locale;
  title: string;
  /** Alternative text of the pictures. */
  alt: string;
  pictures: readonly KitPicture[];
  /** Posts; networks with the same text are grouped. */
  posts: readonly {networks: readonly ShareTarget['name'][]; text: string}[];
  message: string;
  hashtags: string;
};

type Props = Share & {
  /** Path of the item's page within the language. */
  path: string;
  /** The language of the page first. */
  kits: readonly Kit[];
  /** Full text of the item. */
  whole: string;
  /** HTML for other sites. */
  embed: string;
};

/** What activists need to share an item: pictures, poster, posts, HTML for other sites, full text. */
export default function ShareKit({path, url, targets, kits, whole, embed}: Props) {
  const t = useTranslations('ShareKit');
  const locale = useLocale();
  const [own] = kits;
  return (
    <>
      <PageHeading title={t('title')} lead={own ? <Bidi lang={own.lang}>{own.title}</Bidi> : ''} />
      <p className="text-small">
        {t('care')} <a href={href(locale, '/safety')}>{t('safety')}</a>
      </p>
      <ShareBlock targets={targets} url={url} path={path} />
      {kits.map(kit => (
        <LanguageKit key={kit.lang} kit={kit} />
      ))}
      <Section title={t('whole')}>
        <p className="text-small">{t('wholeNote')}</p>
        <CopyField id="whole" label={t('wholeLabel')} text={whole} lang={locale} />
      </Section>
      <Section title={t('embed')}>
        <p className="text-small">
          <Bidi lang={locale}>{t('embedNote')}</Bidi>
        </p>
        <CopyField id="embed" label={t('embedLabel')} text={embed} lang="en" code />
      </Section>
      <p>
        <PageLink path={path}>{t('back')}</PageLink>
      </p>
    </>
  );
}

function LanguageKit({kit}: {kit: Kit}) {
  const {lang, alt, pictures} = kit;
  const t = useTranslations('ShareKit');
  const locale = useLocale();
  const [first] = pictures;
  const of = formatLanguage(lang, locale);
  return (
    <Section title={t('inLanguage', {language: of})}>
      {first && (
        <img
          src={`/${first.file}`}
          alt={alt}
          lang={lang}
          width={first.width}
          height={first.height}
          loading="lazy"
          className="w-full max-w-prose border border-rule [height:auto]"
        />
      )}
      <ul className="grid gap-1">
        {pictures.map(({format, file, download, width, height, kilobytes}) => (
          <li key={format}>
            <a
              href={`/${file}`}
              download={download}
              className="inline-flex min-h-11 flex-wrap items-center gap-x-2"
            >
              <span>
                <Bidi lang={locale}>{t(format)}</Bidi>
                <span className="sr-only">
                  {localeRecord[locale].comma}
                  {of}
                </span>
              </span>
              <span className="font-label text-small text-soft">
                {/* The name of the poster says its size. */}
                {format !== 'poster' && (
                  <>
                    {[width, height].map(pixels => formatPlainNumber(pixels, locale)).join(' × ')}{' '}
                    ·{' '}
                  </>
                )}
                {kilobytes !== null && (
                  <>{t('weight', {size: formatNumber(kilobytes, locale)})} · </>
                )}
                <bdi lang="en" dir="ltr">
                  {file.split('.').at(-1)?.toUpperCase()}
                </bdi>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <KitTexts kit={kit} />
    </Section>
  );
}

function KitTexts({kit: {lang, alt, posts, message, hashtags}}: {kit: Kit}) {
  const t = useTranslations('ShareKit');
  const network = useTranslations('Network');
  const locale = useLocale();
  const of = formatLanguage(lang, locale);
  return (
    <>
      <CopyField id={`alt-${lang}`} of={of} label={t('alt')} text={alt} lang={lang} />
      {posts.map(({networks, text}, index) => (
        <CopyField
          key={networks[0]}
          id={`post-${lang}-${index}`}
          of={of}
          label={networks.map(name => network(name)).join(localeRecord[locale].comma)}
          text={text}
          lang={lang}
        />
      ))}
      <CopyField id={`message-${lang}`} of={of} label={t('message')} text={message} lang={lang} />
      {hashtags && (
        <CopyField id={`tags-${lang}`} of={of} label={t('hashtags')} text={hashtags} lang={lang} />
      )}
    </>
  );
}
