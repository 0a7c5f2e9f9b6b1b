import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './i18n/request.ts',
  experimental: {createMessagesDeclaration: './messages/en.json'}
});

/**
 * The public site: files only. With `output: 'export'` a `distDir` other than `.next` is where the export goes;
 * `publish/` then makes `out/` of it in one step, so that a failed build leaves `out/` as it was.
 * @type {import('next').NextConfig}
 */
const config = {
  output: 'export',
  distDir: '.next-export',
  poweredByHeader: false,
  reactStrictMode: true,
  images: {unoptimized: true},
  experimental: {globalNotFound: true}
};

export default withNextIntl(config);
