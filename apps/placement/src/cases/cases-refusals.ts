import { refusalsOf } from '../result.ts';

/** What requests for a change of class, and violations, are answered where the door says no. */
export const refuseCases = refusalsOf({
  NotPermitted: { zh: '没有权限；请联系学校或项目办。', en: 'Not permitted; ask the school or the project office.' },
  InputInvalid: {
    zh: '填写内容不合规定：文字不能为空或过长，编号应从名单中选择。请改正后再提交。',
    en: 'The input is not as it should be: no empty or overlong texts, ids from the lists. Correct it and submit again.',
  },
  DrawUnknown: { zh: '没有这次分班；请核对学校和年级。', en: 'There is no such draw; check school and grade.' },
  RequestExists: { zh: '这个编号已用于另一份申请；请重新申请。', en: 'This id stands for another request; ask anew.' },
  RequestUnknown: { zh: '没有这份转班申请。', en: 'There is no such request.' },
  PlacementNotFixed: {
    zh: '分班还没有确定；公示期内请提出异议。',
    en: 'The placement is not fixed; while the notice lasts, raise an objection instead.',
  },
  PupilNotPlaced: { zh: '这名学生不在本次分班的任何班级。', en: 'This pupil sits in no class of the draw.' },
  ClassUnknown: { zh: '没有这个班级；请从名单中选择。', en: 'There is no such class; choose one of the list.' },
  SameClass: { zh: '学生已在这个班；请选择另一个班。', en: 'The pupil sits in this class already; choose another.' },
  RequestAlreadyOpen: {
    zh: '这名学生还有一份申请未答复；请等答复或先撤回。',
    en: 'Another request of this pupil waits for its answer; wait for it or withdraw it first.',
  },
  RequestDecided: { zh: '申请已有答复，不能再改。', en: 'The request is decided and changes no more.' },
  RequestWithdrawn: { zh: '申请已撤回。', en: 'The request was withdrawn.' },
  DecidedByOwnHand: {
    zh: '提出人不能审批自己提出的事项，换了角色也不行；经令牌或一次性链接提出的转班只能不批准。请由另一人办理。',
    en: 'Whoever brought it does not decide on it, in whatever role; what a token or the one-time link asked for is refused, never approved. Somebody else must.',
  },
  DecisionNeedsPerson: {
    zh: '审批和查实要由本人登录办理；程序令牌和一次性链接不行。',
    en: 'Whoever decides must be signed in as a person; a service token or the one-time link will not do.',
  },
  PupilMovedSince: {
    zh: '学生已不在申请时的班级；请不批准，并由申请人重新申请。',
    en: 'The pupil no longer sits in the class of the request; refuse it and have it asked anew.',
  },
  ClassFull: { zh: '目标班级已满额；不能批准。', en: 'That class is full; the request cannot be approved.' },
  RequestErased: {
    zh: '这名学生的个人信息已依法删除，申请无需答复。',
    en: 'What the request said was erased with the pupil; nobody owes it an answer.',
  },
  NotYourRequest: { zh: '只有申请人本人可以撤回。', en: 'Only whoever asked may withdraw it.' },
  ViolationExists: { zh: '这个编号已用于另一项举报；请重新举报。', en: 'This id stands for another report; report it anew.' },
  ViolationUnknown: { zh: '没有这项举报。', en: 'There is no such report.' },
  ViolationDecided: { zh: '举报已有结论，不能再改。', en: 'The report has its finding and changes no more.' },
});
