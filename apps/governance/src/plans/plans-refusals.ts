import { refusalsOf } from '../result.ts';

/** What the topic answers where it says no. */
export const refusePlans = refusalsOf({
  NotPermitted: { zh: '没有权限；请联系项目办。', en: 'Not permitted; ask the project office.' },
  InputInvalid: {
    zh: '填写内容不合规定：请写明标题和正文，成员要有姓名和职责。请改正后再提交。',
    en: 'The input is not as it should be: give a title and a text, and each member a name and a duty. Correct it and submit again.',
  },
  UnitUnknown: { zh: '没有这个单位；请从名单中选择。', en: 'There is no such unit; choose one of the list.' },
  MemberTwice: { zh: '同一成员写了两次；请删去一个。', en: 'A member stands there twice; take one out.' },
  WorkgroupMissing: {
    zh: '请先成立本学年的学校工作小组，再报送方案。',
    en: 'Form the school’s working group of the year before you submit its plan.',
  },
  EvidenceNotOfPlan: {
    zh: '所选材料不属于这份方案，或已撤回；请重新选择。',
    en: 'Some of the files are not of this plan, or were withdrawn; choose again.',
  },
  PlanUnknown: { zh: '没有这份方案。', en: 'There is no such plan.' },
  PlanUnderReview: { zh: '方案正在审核；请等结果。', en: 'The plan is being looked at; wait for the result.' },
  PlanIsApproved: { zh: '方案已批准，不能再改。', en: 'The plan is approved and changes no more.' },
  PlanNotSubmitted: { zh: '没有待审核的方案。', en: 'No plan waits for a judgement.' },
  ApprovedByOwnHand: {
    zh: '报送人不能批准自己的方案，请由另一人办理；经令牌或一次性链接报送的，请退回后由本人登录报送。',
    en: 'Whoever submitted a plan does not approve it; somebody else must. What a token or the one-time link submitted is returned and submitted by a person.',
  },
  ApprovalNeedsPerson: {
    zh: '批准方案要由本人登录办理；程序令牌和一次性链接不行。',
    en: 'Whoever approves a plan must be signed in as a person; a service token or the one-time link will not do.',
  },
});
