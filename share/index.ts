/** The door of the share kit for pages: what an item says when it is shared, its pictures, its texts. Drawing stands in `plan.ts` and `render.ts`. */
export {cardAlt} from './alt.ts';
export {embedHtml} from './embed.ts';
export {
  kitKinds,
  sharedCase,
  sharedNews,
  sharedPage,
  sharedPerson,
  sharedSite,
  statusWords,
  type KitKind,
  type Shared
} from './items.ts';
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
export {plainText} from './plainText.ts';
export {wholeText} from './wholeText.ts';
