/** What stands in the frame of a share page where its item's own words will be. The signs are from Unicode's private area: no text has them. */
export const shareFrame = {path: '/share-frame/item', title: '\uE001', summary: '\uE002', place: 'share-kit'} as const;
