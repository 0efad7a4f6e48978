import { useEffect, useState } from 'react';
import { applyPalette, type ColourScheme, type Palette, palettes } from './palette.ts';

const darkScheme = '(prefers-color-scheme: dark)';

export const colourSchemeNow = (): ColourScheme => (window.matchMedia(darkScheme).matches ? 'dark' : 'light');

/** The system's choice, followed while the page is open; paper is printed light. */
export function useColourScheme(): ColourScheme {
  const [scheme, setScheme] = useState(colourSchemeNow);
  useEffect(() => {
    const query = window.matchMedia(darkScheme);
    const follow = () => setScheme(colourSchemeNow());
    const toPaper = () => setScheme('light');
    query.addEventListener('change', follow);
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', follow);
    return () => {
      query.removeEventListener('change', follow);
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', follow);
    };
  }, []);
  useEffect(() => applyPalette(scheme), [scheme]);
  return scheme;
}

export const usePalette = (): Palette => palettes[useColourScheme()];
