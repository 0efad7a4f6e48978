import type { PublicMeasure } from '@junheng/governance/api';

type Light = PublicMeasure['light'];

/** By shape and by word; the colour only repeats them. */
const lights: Readonly<Record<NonNullable<Light> | 'none', { sign: string; zh: string; en: string }>> = {
  red: { sign: '■', zh: '红灯', en: 'red' },
  amber: { sign: '▲', zh: '黄灯', en: 'amber' },
  grey: { sign: '○', zh: '灰灯', en: 'grey' },
  green: { sign: '●', zh: '绿灯', en: 'green' },
  none: { sign: '–', zh: '不亮灯', en: 'no light' },
};

export const lightOf = (light: Light): { sign: string; zh: string; en: string; name: string } => ({
  ...lights[light ?? 'none'],
  name: light ?? 'none',
});
