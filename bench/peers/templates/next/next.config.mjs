/** Types are not checked, because the other engines check none. */
export default {
  output: 'export',
  experimental: {cpus: 2},
  typescript: {ignoreBuildErrors: true}
};
