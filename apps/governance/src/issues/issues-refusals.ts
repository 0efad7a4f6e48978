import { refusalsOf } from '../result.ts';

/** What the topic answers where it says no. */
export const refuseIssues = refusalsOf({
  NotPermitted: { zh: '没有权限；请联系项目办。', en: 'Not permitted; ask the project office.' },
  InputInvalid: {
    zh: '填写内容不合规定：文字不能为空或过长，日期应为 2019-10-15 的形式。请改正后再提交。',
    en: 'The input is not as it should be: no empty or overlong texts, days as 2019-10-15. Correct it and submit again.',
  },
  OfficeUnknown: { zh: '没有这个科室；请从名单中选择。', en: 'There is no such office; choose one of the list.' },
  DueInPast: { zh: '期限已过；请填今天或以后的日期。', en: 'That day is over; give today or a later day.' },
  DayInFuture: { zh: '日期还没到；请填今天或以前的日期。', en: 'That day is to come; give today or an earlier day.' },
  IssueExists: { zh: '这个编号已用于另一个问题；请重新立项。', en: 'This id stands for another issue; open it anew.' },
  IssueUnknown: { zh: '没有这个问题。', en: 'There is no such issue.' },
  IssueClosed: { zh: '问题已销号，不能再改。', en: 'The issue is closed and changes no more.' },
  RectificationUnderCheck: {
    zh: '整改正在复查；请等复查结果。',
    en: 'A rectification is being checked; wait for its result.',
  },
  NothingToCheck: { zh: '还没有待复查的整改。', en: 'No rectification waits for a check.' },
  CheckedByOwnHand: {
    zh: '复查和销号必须由另一人办理：参与研究或整改的人，换了角色也不行；经令牌或一次性链接报送的整改不能销号，只能退回。',
    en: 'A second person must check and close: nobody who analysed or rectified it, in whatever role. What a token or the one-time link handed in is sent back, never closed.',
  },
  CheckNeedsPerson: {
    zh: '复查、销号和督办办结要由本人登录办理；程序令牌和一次性链接不行。',
    en: 'Whoever checks or closes must be signed in as a person; a service token or the one-time link will not do.',
  },
  EvidenceNotOfIssue: {
    zh: '所选佐证材料不属于本事项，或已撤回；请重新选择。',
    en: 'Some of the evidence is not of this matter, or was withdrawn; choose again.',
  },
  TalkExists: { zh: '这个编号已用于另一次约谈。', en: 'This id stands for another talk.' },
  SupervisionExists: { zh: '这个编号已用于另一督办事项。', en: 'This id stands for another supervised item.' },
  SupervisionUnknown: { zh: '没有这个督办事项。', en: 'There is no such supervised item.' },
  SupervisionIsClosed: { zh: '督办已办结，不能再改。', en: 'The item is closed and changes no more.' },
  SupervisionNotAnswered: { zh: '还没有待审的答复。', en: 'No answer waits for a judgement.' },
  AnswerUnderReview: { zh: '上一份答复正在审核；请等结果。', en: 'The answer before is being looked at; wait for its result.' },
  ClosedByOwnHand: {
    zh: '答复人不能审核自己的答复，请由另一人办理；经令牌或一次性链接的答复请退回后由本人登录答复。',
    en: 'Whoever answered does not judge the answer; somebody else must. What a token or the one-time link answered is returned and answered by a person.',
  },
});
