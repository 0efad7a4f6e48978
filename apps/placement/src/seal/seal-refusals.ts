/** What seal and seed answer where they say no. */
export const sealSentences = {
  ConstraintsUndecided: { zh: '还有约束未审批；请科室先办理。', en: 'Some constraints wait for a decision; the office decides first.' },
  EntryUnreadable: {
    zh: '名册里有学生的数据已依法删除，无法再生成这份内容；封存前请解冻后重新冻结。',
    en: 'A pupil of the roster was erased, so this cannot be made any more; before the seal, thaw the roster and freeze it anew.',
  },
  SupervisorsMissing: { zh: '至少要有两名监督员；请先确定。', en: 'There must be two supervisors at least; appoint them first.' },
  DeadlinePassed: { zh: '公开数字的截止时间已过；请改用以后的时间。', en: 'The deadline for revealing is over; choose a later one.' },
  DrawNotSealed: { zh: '抽签尚未封存。', en: 'The draw is not sealed yet.' },
  SealIsAnother: {
    zh: '记录属于另一次封存；请核对封存哈希。',
    en: 'The record belongs to another seal; compare the hash of the seal.',
  },
  HallOnly: {
    zh: '只有以现场投掷为公共随机值的抽签，才能事后导入现场记录。',
    en: 'Only a draw whose public value is thrown in the hall takes a record of the hall afterwards.',
  },
  SeedIsKnown: { zh: '种子已经确定，不能再改。', en: 'The seed is fixed and changes no more.' },
  SupervisorSpeaksThemself: {
    zh: '这名监督员有自己的账号，数字须由本人登录提交。',
    en: 'This supervisor has an account and gives numbers by the own hand alone.',
  },
  SelfAppointed: { zh: '不能确定自己为监督员；请由另一人办理。', en: 'Nobody appoints themself a supervisor; somebody else must.' },
  SupervisorUnknown: { zh: '不是本次抽签封存时的监督员。', en: 'No supervisor of this sealed draw.' },
  CommitmentIsAnother: { zh: '这名监督员已提交另一个承诺。', en: 'This supervisor has committed to another number.' },
  CommitmentMissing: { zh: '这名监督员尚未提交承诺。', en: 'This supervisor has not committed to a number.' },
  CommitmentsAreClosed: {
    zh: '已有人公开数字，不能再提交承诺。',
    en: 'A number was revealed already; no commitment is taken any more.',
  },
  CommitmentsMissing: {
    zh: '还有监督员未提交承诺；请等全部提交后再公开。',
    en: 'Some supervisors have not committed yet; reveal when all have.',
  },
  RevealWrong: { zh: '公开的数字与承诺不符；请核对数字和校验码。', en: 'The number is not what was committed to; check number and nonce.' },
  RevealLate: { zh: '已过公开截止时间，这个数字不算。', en: 'The deadline is over; this number does not count.' },
  RevealMissing: {
    zh: '还有监督员未公开数字；等其公开，或截止后宣布本轮作废。',
    en: 'Some numbers are not revealed; wait for them, or declare the round void after the deadline.',
  },
  NothingIsMissing: { zh: '全部数字都已公开，本轮不能作废。', en: 'All numbers are revealed; the round is not void.' },
  DeadlineNotOver: { zh: '还没到时间；请在截止之后办理。', en: 'It is too early; come back after the deadline.' },
  SourceTooEarly: {
    zh: '公共随机值须在公开截止时间之后才产生；请换以后的一期或一轮。',
    en: 'The public value must come to be after the deadline; choose a later issue or round.',
  },
  SourceOfAnotherKind: {
    zh: '下一轮公共随机值的来源种类须与封存时相同。',
    en: 'The next round’s source must be of the kind that was sealed.',
  },
  MomentImpossible: {
    zh: '记录的时间先后不对（早于封存、早于前一步，或在将来）；请核对现场电脑的时钟。',
    en: 'The record’s moments are out of order, or in the future; check the clock of the machine in the hall.',
  },
  ValueSpelling: {
    zh: '公共随机值写法不对：数字之间一个空格（如 3 5 1），或信标签名的 96 位十六进制。',
    en: 'The value is spelled wrong: numbers with one space between two (3 5 1), or the beacon’s signature in 96 hex digits.',
  },
  DrandSignatureWrong: { zh: '信标签名不对；请重新复制。', en: 'The beacon’s signature is wrong; copy it again.' },
  ValuesDiffer: {
    zh: '两人录入的数字不一致；请核对后由录错的人重新录入。',
    en: 'The two typings differ; compare, and whoever mistyped types again.',
  },
} as const;
