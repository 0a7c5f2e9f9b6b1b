/** The share kit for pages: texts, links and card pictures of an item. Cards are drawn by `cards/`, not from here. */
export {cardAlt} from './alt.ts';
export {embedHtml} from './embed.ts';
export {
  sharedCase,
  sharedNews,
  sharedPage,
  sharedPerson,
  sharedSite,
  statusWords
} from './items.ts';
export {kitKinds, type KitKind, type Shared} from './shared.ts';
export {pageKit, type KitDocument} from './kit.ts';
export {cardsOf, previewImage, type CardFile, type PreviewImage} from './cards/manifest.ts';
export {
  message,
  networkNames,
  postText,
  shareLink,
  shareOf,
  type Network,
  type Post
} from './networks.ts';
export {sentencePhrases} from '../components/person/sentence/sentenceWords.ts';
export {plainText} from './plainText.ts';
export {wholeText} from './wholeText.ts';
