'use client';
import {useEffect} from 'react';

/** Tells the desk's script that React has taken the page over, and it may change: `desk/live/hydrated.ts`. */
export default function Hydrated() {
  useEffect(() => {
    document.documentElement.dataset.hydrated = '';
    document.dispatchEvent(new Event('hydrated'));
  }, []);
  return null;
}
