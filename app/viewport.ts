import type {Viewport} from 'next';

const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1
};

export default viewport;
