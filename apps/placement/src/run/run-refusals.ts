/** What the run and its annulment answer where they say no. */
export const runSentences = {
  SeedUnknown: {
    zh: '还没有种子；请先完成承诺、公开和公共随机值。',
    en: 'There is no seed yet; finish commitments, reveals and the public value.',
  },
  NotRunYet: { zh: '抽签尚未完成，或结果尚未公示。', en: 'The draw is not run yet, or its result is not on notice.' },
  AttemptIsAnother: { zh: '这次抽签已作废或已重新开始；请刷新页面。', en: 'That attempt is over; load the page again.' },
  ResultDiffers: {
    zh: '结果与平台的计算不符；请保留记录并联系项目办。',
    en: 'The result is not what the platform computes; keep the record and tell the project office.',
  },
  DrawIsFixed: { zh: '分班已确定，不能作废。', en: 'The placement is fixed and cannot be annulled.' },
  PersonNeeded: {
    zh: '作废抽签须由本人登录办理；程序令牌和一次性链接不行。',
    en: 'Whoever annuls a draw must be signed in as a person; a token or the one-time link will not do.',
  },
  NothingToAnnul: { zh: '抽签尚未封存，没有可作废的内容。', en: 'Nothing was sealed; there is nothing to annul.' },
} as const;
