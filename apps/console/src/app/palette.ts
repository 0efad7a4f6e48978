/**
 * The console's colours. Paper and ink with a deep teal for what can be acted on and a seal red for the mark; status
 * colours are kept for status. Every text colour has at least 4.5 : 1 on `paper` and `surface` (see palette.test.ts).
 */
export const palettes = {
  light: {
    paper: '#f5f4ef',
    surface: '#fffefb',
    sunken: '#eceae2',
    line: '#d9d6cb',
    lineStrong: '#8b8a80',
    ink: '#1d2625',
    inkSoft: '#545e5b',
    brand: '#1d5a64',
    brandStrong: '#123f47',
    brandSoft: '#dfebea',
    onBrand: '#ffffff',
    seal: '#a33a2a',
    met: '#256b43',
    metSoft: '#e0efe5',
    notMet: '#a8321c',
    notMetSoft: '#f8e4de',
    caution: '#85590b',
    cautionSoft: '#f6ebd2',
    noData: '#5f625c',
    noDataSoft: '#ebeae4',
  },
  dark: {
    paper: '#121817',
    surface: '#1a2221',
    sunken: '#0d1211',
    line: '#313d3b',
    lineStrong: '#7b8a86',
    ink: '#e6ebe8',
    inkSoft: '#a5b1ad',
    brand: '#76bcc6',
    brandStrong: '#a5d8df',
    brandSoft: '#1f353a',
    onBrand: '#0c1f22',
    seal: '#e2826d',
    met: '#6cc48e',
    metSoft: '#17301f',
    notMet: '#f08d76',
    notMetSoft: '#3a1d16',
    caution: '#dbae55',
    cautionSoft: '#352a12',
    noData: '#a2aaa6',
    noDataSoft: '#252c2b',
  },
} as const;

export type ColourScheme = keyof typeof palettes;
export type Palette = Record<keyof (typeof palettes)['light'], string>;

/** Makes the palette known to the stylesheets as `--paper`, `--brand-soft` … */
export function applyPalette(scheme: ColourScheme): void {
  const { style } = document.documentElement;
  for (const [name, colour] of Object.entries(palettes[scheme])) {
    style.setProperty(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, colour);
  }
}
