export * from './archive.ts';
export * from './groups.ts';
export * from './names.ts';
export * from './organisations.ts';
export * from './paging.ts';
