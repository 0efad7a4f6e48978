import { refusalsOf } from '../result.ts';

/** What the topic answers where it says no. */
export const refusePacks = refusalsOf({
  NotPermitted: { zh: '没有权限；请联系项目办。', en: 'Not permitted; ask the project office.' },
  InputInvalid: { zh: '填写内容不合规定；请按提示改正后再提交。', en: 'The input is not as it should be; correct it and submit again.' },
  OfficeUnknown: { zh: '没有这个科室；请先登记。', en: 'There is no such office; register it first.' },
  OfficeHasDuties: {
    zh: '这个科室还承担任务；请先把任务分给别的科室。',
    en: 'This office still answers for something; assign that to another office first.',
  },
});
