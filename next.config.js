import os from 'node:os';
import createNextIntlPlugin from 'next-intl/plugin';

// Without `precompile` every page parses its ICU messages anew. It needs a Node that can require ES modules (20.19, 22.12); before, the same pages take longer.
const compiled = process.features.require_module
  ? {messages: {path: './messages', format: 'json', locales: 'infer', precompile: true}}
  : {};
const withNextIntl = createNextIntlPlugin({
  requestConfig: './i18n/request.ts',
  experimental: {createMessagesDeclaration: './messages/en.json', ...compiled}
});

/** @type {import('next').NextConfig} */
const common = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: {unoptimized: true},
  // What Next prepares for its own navigation is not published: it need not look for the best way to prepare it.
  experimental: {globalNotFound: true, cpus: os.availableParallelism(), prefetchInlining: false}
};

/**
 * The public site: files only. With `output: 'export'` a `distDir` other than `.next` is where the export goes;
 * `publish/` then makes `out/` of it in one step, so that a failed build leaves `out/` as it was.
 * Files named `*.desk.tsx` do not exist for it. Types are checked by `npm test`: content cannot break them.
 * @type {import('next').NextConfig}
 */
const site = {
  ...common,
  output: 'export',
  typescript: {ignoreBuildErrors: true},
  distDir: '.next-export',
  pageExtensions: ['tsx', 'ts']
};

/**
 * The desk (`DESK=1`, set by `desk/` alone): the same app as a server, with the pages named `*.desk.tsx`.
 * Next writes its route types, which contradict the site's, into a `tsconfig` of their own.
 * @type {import('next').NextConfig}
 */
const desk = {
  ...common,
  distDir: '.next-desk',
  pageExtensions: ['desk.tsx', 'desk.ts', 'tsx', 'ts'],
  typescript: {ignoreBuildErrors: true, tsconfigPath: 'tsconfig.desk.json'},
  devIndicators: false,
  serverExternalPackages: ['sharp']
};

export default withNextIntl(process.env.DESK === '1' ? desk : site);
