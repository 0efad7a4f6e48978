/** The same digits in both languages: only the words around them differ. */
const numbers = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat('en-GB', options);
const wholeDown = numbers({ maximumFractionDigits: 0, roundingMode: 'floor' });
const wholeUp = numbers({ maximumFractionDigits: 0, roundingMode: 'ceil' });
const hundredthsUp = numbers({ minimumFractionDigits: 2, maximumFractionDigits: 2, roundingMode: 'ceil' });
const hundredthsDown = numbers({ minimumFractionDigits: 2, maximumFractionDigits: 2, roundingMode: 'floor' });
const whole = numbers({ maximumFractionDigits: 0 });
const tenths = numbers({ maximumFractionDigits: 1 });
const tenthsUp = numbers({ maximumFractionDigits: 1, roundingMode: 'ceil' });

/** Of the seven resource indicators one is money; the others are things and areas, a head or a hundred heads. */
const isMoney = (unit: string) => unit.includes('CNY');

/**
 * A value of a resource indicator: money in whole yuan, else two decimals. Rounded down, so that what falls short of a
 * standard never reads as if it reached it.
 */
export const resourceText = (value: number, unit: string): string => (isMoney(unit) ? wholeDown : hundredthsDown).format(value);

/** A value that must be reached, rounded up: whoever provides what it says has enough. */
export const neededText = (value: number, unit: string): string => (isMoney(unit) ? wholeUp : hundredthsUp).format(value);

/** The same number, to be computed with. */
export const neededValue = (value: number, unit: string): number => (isMoney(unit) ? Math.ceil(value) : Math.ceil(value * 100) / 100);

/** A total behind it: whole yuan, else at most one decimal. */
export const totalText = (total: number, unit: string): string => (isMoney(unit) ? whole : tenths).format(total);

/** What floats leave of 12 is not a thirteenth teacher. */
const withoutNoise = (total: number): number => Math.round(total * 1e4) / 1e4 || total;

/** What is lacking of a total, or to be added to it; rounded up, so that what is lacking never reads as nothing. */
export const neededTotalText = (total: number, unit: string): string => (isMoney(unit) ? wholeUp : tenthsUp).format(withoutNoise(total));

/** How fine a number field of the indicator counts. */
export const stepOf = (unit: string): number => (isMoney(unit) ? 10 : 0.05);
