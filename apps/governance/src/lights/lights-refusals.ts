import { refusalsOf } from '../result.ts';

/** What the topic answers where it says no. */
export const refuseLights = refusalsOf({
  NotPermitted: { zh: '没有权限；请联系项目办。', en: 'Not permitted; ask the project office.' },
  InputInvalid: { zh: '填写内容不合规定；请按提示改正后再提交。', en: 'The input is not as it should be; correct it and submit again.' },
  ObligationUnknown: {
    zh: '生效的文件中没有这一条，或这一条不亮灯；请从看板进入。',
    en: 'No document in force has this obligation, or it has no light; open it from the board.',
  },
  MeasureUnknown: { zh: '生效的文件中没有这项措施；请从看板进入。', en: 'No document in force has this measure; open it from the board.' },
  NothingToSign: {
    zh: '还没有可以签认的值；缺什么数据见卡片，补齐后再签认。',
    en: 'There is no value to sign yet; the card says which data are missing. Bring them, then sign.',
  },
  ValueMoved: {
    zh: '您看到的值已经更新；请刷新后核对新值再签认。',
    en: 'The value that you saw has been computed anew; reload, look at it, then sign.',
  },
  ViolationExists: { zh: '这个编号已用于另一条记录；请重新填写。', en: 'This id stands for another violation; enter it anew.' },
  ViolationUnknown: { zh: '没有这条违反记录。', en: 'There is no such violation.' },
  ViolationIsCleared: { zh: '这条记录已经销号。', en: 'This violation has been cleared.' },
  SecondPersonNeeded: {
    zh: '销号须由记录人以外的另一位人员登录办理；经令牌或一次性链接记录的，先由一人登录确认。',
    en: 'Another signed-in person than the one who recorded it must clear it; what a token or the one-time link recorded is first confirmed by a person.',
  },
  SignatureNeedsPerson: {
    zh: '签认和人工标注要由本人登录办理；程序令牌和一次性链接不行。',
    en: 'Whoever signs a value or overrides a light must be signed in as a person; a service token or the one-time link will not do.',
  },
  NotMeasured: {
    zh: '这一条没有由平台计算的指标，不能设定目标值。',
    en: 'The platform computes no indicator for this obligation, so it has no target to set.',
  },
  TargetLooser: {
    zh: '县级目标不能低于文件规定；请设定同等或更严的目标。',
    en: 'The county’s target must not be looser than the document’s; set it equal or stricter.',
  },
  UntilNotAhead: {
    zh: '截止日期须在今天之后、一年之内。',
    en: 'The last day must lie after today and within a year.',
  },
  SameAsRule: { zh: '与规则判定的灯色相同，无需人工标注。', en: 'The rule says the same light; there is nothing to override.' },
  NotOverridden: { zh: '目前没有人工标注。', en: 'No override is in force.' },
  ThresholdsTooLoose: {
    zh: '阈值不能比公布的规则宽得太多：差距最多 50%，逾期最多 92 天。',
    en: 'Thresholds are not looser than this: a gap of 50 % at most, and 92 days late at most.',
  },
  ThresholdsUnordered: { zh: '红灯阈值不能小于黄灯阈值，且都不能为负。', en: 'Red must not begin before amber, and neither below zero.' },
});
