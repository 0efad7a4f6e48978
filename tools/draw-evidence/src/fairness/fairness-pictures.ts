import { bars, colours, picture, polyline, steps } from '../picture.ts';
import type { FairnessFigures } from './fairness-figures.ts';

const shareOf = (values: readonly number[]): [number, number][] =>
  values.toSorted((a, b) => a - b).map((value, k): [number, number] => [value, (k + 1) / values.length]);
const drawKey = { colour: colours.draw, name: '本平台的抽签 · this draw' };
const randomKey = { colour: colours.random, name: '纯随机 · plain random' };

/** File names and contents. */
export function fairnessPictures({ labels, pairs, balance, seeds }: FairnessFigures): Record<string, string> {
  const unit = { from: 0, to: 1, ticks: [0, 0.25, 0.5, 0.75, 1] };
  const most = Math.max(...pairs.draw.histogram, ...pairs.random.histogram);
  const tickEvery = 1_000;
  return {
    'fairness-labels.svg': picture(
      {
        zh: '每名学生进各班的机会：检验值应贴着对角线',
        en: 'Each pupil’s chance of each class: test values should hug the diagonal',
        height: 420,
      },
      { ...unit, name: 'p 值 · p-value' },
      { ...unit, name: '学生比例 · share of pupils' },
      [drawKey, randomKey, { colour: colours.line, name: '完全公平的期望 · what is expected of a fair draw' }],
      [
        polyline(
          [
            [0, 0],
            [1, 1],
          ],
          colours.line,
          'stroke-dasharray="5 4"',
        ),
        polyline([[0, 0], ...shareOf(labels.random.pValues)], colours.random),
        polyline([[0, 0], ...shareOf(labels.equal.pValues)], colours.draw),
      ],
    ),
    'fairness-pairs.svg': picture(
      { zh: `两名学生同班的频率（${seeds} 次抽签，所有两人组合）`, en: `How often two pupils share a class (${seeds} draws, all pairs)` },
      { from: 0, to: 0.41, ticks: [0, 0.1, 0.2, 0.3, 0.4], name: '同班的比例 · share of draws in one class' },
      {
        from: 0,
        to: most,
        ticks: Array.from({ length: Math.floor(most / tickEvery) + 1 }, (_, k) => k * tickEvery),
        name: '两人组合数 · pairs',
      },
      [drawKey, randomKey],
      [bars(pairs.draw.histogram, 0.01, colours.draw), steps(pairs.random.histogram, 0.01, colours.random)],
    ),
    'fairness-balance.svg': picture(
      {
        zh: '各班差多少：每次抽签的最大标准化差异',
        en: 'How different the classes are: the largest standardised difference of each draw',
      },
      { from: 0, to: 100, ticks: [0, 25, 50, 75, 100], name: '抽签次数由小到大，% · draws from best to worst, %' },
      { from: 0, to: 1, ticks: [0, 0.25, 0.5, 0.75, 1], name: '标准差的倍数 · standard deviations' },
      [drawKey, randomKey, { colour: colours.sShaped, name: '蛇形 · S-shaped deal' }],
      [
        polyline(
          balance.largest.random.map((value, percent): [number, number] => [percent, value]),
          colours.random,
        ),
        polyline(
          [
            [0, balance.largest.sShaped],
            [100, balance.largest.sShaped],
          ],
          colours.sShaped,
          'stroke-dasharray="5 4"',
        ),
        polyline(
          balance.largest.draw.map((value, percent): [number, number] => [percent, value]),
          colours.draw,
        ),
      ],
    ),
  };
}
