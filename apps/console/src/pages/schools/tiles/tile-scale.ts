export type TileShade = { /** ratios from here on */ from: number; fill: string; ink: string };

/**
 * Orange below the standard, blue from it on, darker the farther: told apart by the colour-blind, and each tile carries
 * its number besides. The same on dark ground: a tile is its own ground.
 */
export const tileShades: readonly TileShade[] = [
  { from: 0, fill: '#8c3a04', ink: '#ffffff' },
  { from: 0.5, fill: '#b4500a', ink: '#ffffff' },
  { from: 0.7, fill: '#f1a340', ink: '#1d2625' },
  { from: 0.85, fill: '#fbd8a5', ink: '#1d2625' },
  { from: 1, fill: '#d3e4f3', ink: '#1d2625' },
  { from: 1.25, fill: '#7fb3d8', ink: '#1d2625' },
  { from: 1.75, fill: '#2b6a9e', ink: '#ffffff' },
];

export const shadeOf = (ratio: number): TileShade => tileShades.findLast(({ from }) => ratio >= from) ?? tileShades[0]!;

/** Two digits, rounded down, so that what falls short of the standard never reads 1.00. */
export const ratioReached = (ratio: number): string => (Math.floor(ratio * 100 + 1e-9) / 100).toFixed(2);
