import { refusalsOf } from '../result.ts';

/** What the topic answers where it says no. */
export const refuseReports = refusalsOf({
  NotPermitted: { zh: '没有权限；请联系项目办。', en: 'Not permitted; ask the project office.' },
  InputInvalid: {
    zh: '填写内容不合规定：文字过长，或完成率不在 0 到 100 之间。请改正后再提交。',
    en: 'The input is not as it should be: a text is too long, or a percentage not between 0 and 100. Correct it and submit again.',
  },
  ReportsNotChosen: {
    zh: '县里没有选择每月报告；请项目办在政策包设置中确定报送日。',
    en: 'The county has not chosen monthly reports; the project office sets the reporting day with the documents in force.',
  },
  UnitUnknown: { zh: '这个单位本月不需要报送。', en: 'No report of this month is expected of this unit.' },
  MonthNotBegun: { zh: '这个月还没有开始。', en: 'This month has not begun.' },
  ReportNotDrafted: { zh: '还没有月报草稿；请先生成草稿。', en: 'There is no draft yet; make one first.' },
  ReportHandedIn: {
    zh: '月报已报送；要修改，请项目办先退回。',
    en: 'The report was handed in; to change it, ask the project office to return it.',
  },
  ReportEmpty: { zh: '请先填写“本月工作情况”，再报送。', en: 'Write what was done this month before you hand it in.' },
  ReportNotSubmitted: { zh: '月报还没有报送。', en: 'The report was not handed in.' },
  ReportIsAccepted: { zh: '月报已接收，不能再改。', en: 'The report was accepted and changes no more.' },
  AcceptedByOwnHand: {
    zh: '编写人、报送人不能审核自己的月报，请由另一人办理；经令牌或一次性链接报送的，请退回后由本人登录报送。',
    en: 'Whoever wrote or submitted a report does not accept it; somebody else must. What a token or the one-time link submitted is returned and submitted by a person.',
  },
  AcceptNeedsPerson: {
    zh: '审核月报要由本人登录办理；程序令牌和一次性链接不行。',
    en: 'Whoever accepts a report must be signed in as a person; a service token or the one-time link will not do.',
  },
});
