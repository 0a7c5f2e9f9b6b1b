import type {Viewport} from 'next';

const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [{media: '(prefers-color-scheme: light)', color: '#fbf8f3'}, {media: '(prefers-color-scheme: dark)', color: '#14110d'}]
};

export default viewport;
