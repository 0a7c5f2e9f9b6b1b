import os from 'node:os';
import createNextIntlPlugin from 'next-intl/plugin';

// With `precompile`, ICU messages are parsed once and not by every page. It needs a Node that can require
// ES modules (20.19 or 22.12); older ones build the same pages more slowly.
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
  // Data for client-side navigation is not published, so Next need not optimise it.
  experimental: {globalNotFound: true, cpus: os.availableParallelism(), prefetchInlining: false}
};

/**
 * For the public build, whose server code runs once and is thrown away (decision 072). The client's code is still made
 * small, because that setting covers the stylesheet, too.
 */
const runsOnce = {turbopackMinify: {server: false}, turbopackSourceMaps: false};

/**
 * The public site, which is exported as files. With `output: 'export'`, `distDir` is the folder of the export;
 * `publish/` makes `out/` from it in one step, so a failed build leaves `out/` as it was. Files named
 * `*.desk.tsx` are not part of it. `npm test` checks the types, which content cannot break.
 * @type {import('next').NextConfig}
 */
const site = {
  ...common,
  output: 'export',
  typescript: {ignoreBuildErrors: true},
  distDir: '.next-export',
  pageExtensions: ['tsx', 'ts'],
  experimental: {...common.experimental, ...(process.env.PUBLIC_BUILD === '1' && runsOnce)}
};

/**
 * The desk: the same app as a server, with the pages named `*.desk.tsx`. Only `desk/` sets `DESK=1`. Next adds route
 * types to the `tsconfig`, which contradict the site's, so the desk has another one.
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
