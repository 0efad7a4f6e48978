import { refusalsOf } from '../result.ts';

/** What the topic answers where it says no. */
export const refuseMeetings = refusalsOf({
  NotPermitted: { zh: '没有权限；请联系项目办。', en: 'Not permitted; ask the project office.' },
  InputInvalid: {
    zh: '填写内容不合规定：会议要有纪要，每项决定要有内容、责任科室和期限。请改正后再提交。',
    en: 'The input is not as it should be: give minutes, and each decision a text, an office and a due day. Correct it and submit again.',
  },
  OfficeUnknown: { zh: '没有这个科室；请从名单中选择。', en: 'There is no such office; choose one of the list.' },
  MeetingNotCalled: { zh: '还没有召集这次会议；请先确定日期。', en: 'The meeting was not called; set its day first.' },
  MeetingIsHeld: { zh: '会议已召开，记录不能再改。', en: 'The meeting was held; its record changes no more.' },
  DayInFuture: { zh: '会议日期还没到；请在会后记录。', en: 'The day is to come; record the meeting after it was held.' },
  DayOutsideQuarter: { zh: '日期不在这个季度内。', en: 'The day is not in this quarter.' },
});
