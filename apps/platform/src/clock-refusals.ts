export const clockRefusals = {
  notADemo: {
    code: 'NotADemo',
    zh: '只有演示县的时钟可以调整；本县按真实时间运行。',
    en: 'Only a demo county’s clock can be moved; this county runs on real time.',
  },
  notForward: {
    code: 'NotForward',
    zh: '时钟只能向前调整：已经记下的事不能变成将来的事。请选择一个更晚的日期。',
    en: 'The clock only moves forward: what was recorded cannot become the future. Choose a later day.',
  },
  tooFar: {
    code: 'TooFar',
    zh: '一次最多向前调整 366 天，调过去就回不来。请选择较近的日期。',
    en: 'At most 366 days at once, for there is no way back. Choose a nearer day.',
  },
} as const;
