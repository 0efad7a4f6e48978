/*
 * Measures of GB/T 9704-2012, in twips (1/20 pt; 1 mm = 1440/25.4 twips) where Word's format wants them so. Paper and text area:
 * 5.1 and 5.2.1 (A4, margins 37 mm above and 28 mm at the binding, text area 156 mm × 225 mm); lines and characters: 5.2.3
 * (22 lines of 28 characters); type sizes: 5.2.2 and 7.3 (三号 16 pt, 二号 22 pt, 四号 14 pt).
 */
const twips = (mm: number) => Math.round((mm * 1440) / 25.4);

export const page = { width: twips(210), height: twips(297) } as const;

/** 35 and 26 mm are what 297 − 37 − 225 and 210 − 28 − 156 leave. */
export const margin = { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26) } as const;

/**
 * Distance of the page number's line from the lower edge. Its dash stands 7 mm below the text area (7.5): the dash is in the middle
 * of a line of 6.5 mm, which therefore ends 25 mm above the edge.
 */
export const footerDistance = twips(25);

/** In half points, as Word counts. */
export const size = { body: 32, title: 44, pageNumber: 28, table: 21 } as const;

const linesOfPage = 22;
const charactersOfLine = 28;
const bodyPoints = size.body / 2;

export const textWidth = page.width - margin.left - margin.right;
const textHeight = page.height - margin.top - margin.bottom;

/** Height of a line: 22 of them fill 225 mm. Rounded down, for a line more than fits would be one less. 579 twips = 28.95 pt. */
export const linePitch = Math.floor(textHeight / linesOfPage);

/** Of a character of the body, in twips. */
export const characterWidth = ((156 / 25.4) * 1440) / charactersOfLine;

/**
 * What Word adds to the width of a character of the body, in 1/4096 pt: (156 mm / 28) − 16 pt, rounded down. −848: a character
 * takes 15.79 pt.
 */
export const characterSpace = Math.floor((characterWidth / 20 - bodyPoints) * 4096);

/** `family` as offices have it installed, `other` what stands in where it is not. */
export const fonts = {
  body: { family: '仿宋_GB2312', other: '仿宋' },
  title: { family: '方正小标宋简体', other: '宋体' },
  heading: { family: '黑体', other: 'SimHei' },
  subheading: { family: '楷体_GB2312', other: '楷体' },
  pageNumber: { family: '宋体', other: 'SimSun' },
} as const;
