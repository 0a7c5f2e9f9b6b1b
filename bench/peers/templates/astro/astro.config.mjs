export default {
  build: {format: 'file'},
  cacheDir: '.cache',
  vite: {cacheDir: '.vite'},
  markdown: {smartypants: false, syntaxHighlight: false},
  devToolbar: {enabled: false}
};
