import { colours, dots, picture } from '../picture.ts';
import type { StarFigures } from './star-figures.ts';

/** The schools in the order of Tennessee's own imbalance; what lies above the picture is drawn at its edge. */
export function starPicture({ largestBySchool, schools }: StarFigures): string {
  const edge = 1.5;
  const order = [...largestBySchool.assigned.keys()].toSorted((a, b) => largestBySchool.assigned[a]! - largestBySchool.assigned[b]!);
  const points = (values: readonly number[]) => order.map((school, k): [number, number] => [k + 1, Math.min(edge, values[school]!)]);
  return picture(
    {
      zh: 'STAR 的 79 所学校：各校班级之间的最大标准化差异',
      en: 'The 79 schools of STAR: largest standardised difference between the classes of each',
      height: 420,
    },
    {
      from: 0,
      to: schools + 1,
      ticks: [1, 20, 40, 60, schools],
      name: '学校，按田纳西州的结果由小到大 · schools, by Tennessee’s own result',
    },
    {
      from: 0,
      to: edge,
      ticks: [0, 0.25, 0.5, 0.75, 1, 1.25, edge],
      name: '标准差的倍数（1.5 为上限）· standard deviations (at most 1.5)',
    },
    [
      { colour: colours.random, name: '田纳西州自己的随机分班 · Tennessee’s own lot' },
      { colour: colours.draw, name: '本平台的抽签 · this draw' },
    ],
    [dots(points(largestBySchool.assigned), colours.random), dots(points(largestBySchool.drawn), colours.draw)],
  );
}
