/** The parts of a draw that are checked one by one, in this order. */
export const checkNames = [
  'shape',
  'seal',
  'plan',
  'roster',
  'constraints',
  'engine',
  'commitments',
  'rounds',
  'public-value',
  'seed',
  'rerun',
  'result',
  'balance',
  'lots',
  'record',
  'ledger',
  'shown',
] as const;
export type CheckName = (typeof checkNames)[number];

/** What is wrong, and with which part: `at` is a position, a member, a supervisor or a round. */
export type Finding = {
  readonly check: CheckName;
  readonly code: FindingCode;
  readonly at: string;
  readonly zh: string;
  readonly en: string;
};

type Words = readonly [zh: string, en: string];

const words = {
  NotABundle: ['这不是抽签证明包，从 {at} 起不合格式', 'This is no draw bundle; it departs from the format at {at}'],
  SealPartAltered: ['封存内容中的 {at} 被改动过', 'The member {at} of the seal was altered'],
  SealAltered: ['封存内容与封存哈希不符：封存后被改动过', 'The sealed text does not give the seal: it was altered after sealing'],
  SealHashAltered: [
    '封存哈希被改动过：监督员的承诺所依据的是另一个',
    'The seal’s hash was altered: the supervisors committed under another',
  ],
  AttemptsOrder: [
    '此前作废的各次抽签（第 {at} 次）不连续',
    'The annulled attempts before this one do not follow each other (attempt {at})',
  ],
  PlanAltered: ['分班方案与封存时不同', 'The plan is not the one that was sealed'],
  RosterCountDiffers: ['名册人数与封存时（{at} 人）不同', 'The roster does not hold the {at} pupils that were sealed'],
  RosterOrder: ['名册第 {at} 位的次序不对', 'Position {at} of the roster is out of order'],
  RosterRowAltered: ['名册第 {at} 位学生的数据被改动过', 'The data of the pupil at position {at} of the roster were altered'],
  RosterLeafAltered: ['名册第 {at} 位的哈希被改动过', 'The hash at position {at} of the roster was altered'],
  RosterRootAltered: ['名册与封存的名册根哈希不符', 'The roster does not lead to the sealed root'],
  ConstraintAltered: ['第 {at} 条特殊约束被改动过', 'Constraint {at} was altered'],
  ConstraintLeafAltered: ['第 {at} 条特殊约束的哈希被改动过', 'The hash of constraint {at} was altered'],
  ConstraintsAltered: ['特殊约束有增删或改动，与封存时不同', 'Constraints were added, left out or altered since the seal'],
  EngineVersionDiffers: [
    '抽签所用引擎版本为 {at}，本程序无法重算',
    'The draw was run with engine version {at}, which this program does not know',
  ],
  CommitmentOfStranger: ['监督员 {at} 不在封存的名单里，或列了两次', 'Supervisor {at} is not one of those sealed, or is listed twice'],
  RevealWithoutCommitment: ['监督员 {at} 没有先承诺就公开了数', 'Supervisor {at} revealed a number without a commitment'],
  RevealWrong: ['监督员 {at} 公开的数与其承诺不符', 'What supervisor {at} revealed is not what was committed to'],
  NobodyRevealed: ['第 {at} 轮没有任何监督员公开数', 'In round {at} no supervisor revealed a number'],
  RoundsOrder: ['第 {at} 轮的编号、次序或随机源公告不对', 'Round {at} is out of order, or announces another public value than was sealed'],
  RoundVoidedWithoutCause: ['第 {at} 轮人人都公开了数，却被作废', 'Round {at} was declared void although everybody had revealed'],
  MomentsOrder: ['第 {at} 轮的时间先后不对', 'The moments of round {at} are out of order'],
  SourceTooEarly: [
    '第 {at} 轮所公告的公共随机值在截止时间之前就能知道',
    'The public value announced for round {at} could be known before the deadline',
  ],
  ValueSpelling: ['第 {at} 轮公共随机值的写法不合规定', 'The public value of round {at} is not spelled in the one way allowed'],
  DrandSignatureWrong: ['第 {at} 轮的信标签名是假的', 'The beacon’s signature in round {at} is not genuine'],
  SeedAltered: ['种子被改动过：分班结果出自另一个种子', 'The seed was altered: the result follows from another one'],
  SeedInputsAltered: [
    '公共随机值或未公开的承诺被改动过：种子与结果相符，却不出自它们',
    'The public value, or a commitment that was never revealed, was altered: seed and result agree, but do not follow from them',
  ],
  SeedDiffers: ['种子不出自封存、承诺、公开的数和公共随机值', 'The seed does not follow from seal, commitments, reveals and public value'],
  ProblemFaulty: ['封存的内容无法抽签：{at}', 'What was sealed cannot be drawn: {at}'],
  ResultDiffers: [
    '重算结果不同：从名册第 {at} 位学生起',
    'Running the draw again gives another result, first for the pupil at position {at}',
  ],
  LabelsDiffer: [
    '各班成员相同，但班号被调换过（先见于第 {at} 位）',
    'The classes are the same but their numbers were exchanged (first at position {at})',
  ],
  ResultHashDiffers: ['结果哈希与分班结果不符', 'The result’s hash is not that of the result'],
  ResultCountDiffers: ['分班结果的人数与名册不同', 'The result does not place as many pupils as the roster holds'],
  ClassUnknown: ['名册第 {at} 位学生被分到不存在的班级', 'The pupil at position {at} is placed in a class that is not there'],
  SizesDiffer: ['各班人数与方案不符', 'The sizes of the classes are not as planned'],
  PlacementBroken: ['{at}', '{at}'],
  BalanceDiffers: ['均衡表的 {at} 与重新计数不符', 'The balance table’s {at} is not what a new count gives'],
  LotDiffers: ['{at} 抽签的结果不出自种子', 'The lot of {at} does not follow from the seed'],
  RecordAltered: ['记录里的某个时间被改动过', 'A moment of the record was altered'],
  LedgerProofWrong: ['台账凭证（{at}）不成立', 'The ledger’s receipt ({at}) is not genuine'],
  LedgerProofOther: ['台账凭证（{at}）说的是另一次抽签', 'The ledger’s receipt ({at}) speaks of another draw'],
  NotAReceipt: ['这不是家长凭证，从 {at} 起不合格式', 'This is no receipt of a draw; it departs from the format at {at}'],
  ReceiptNotInRoster: [
    '凭证上的学生数据不在封存的名册第 {at} 位',
    'The child’s data on the receipt are not at position {at} of the sealed roster',
  ],
  ReceiptClassWrong: ['凭证上的班级不是抽签结果里的班级', 'The class on the receipt is not the one of the result'],
  NotWhatWasShown: ['{at} 不是当众公布的那一个', 'The {at} is not the one that was shown in public'],
} as const satisfies Record<string, Words>;
export type FindingCode = keyof typeof words;

/** **Unit** none. Source: ours, docs/draw-protocol.md part 12. */
export function finding(check: CheckName, code: FindingCode, at: string | number = '', own?: { zh: string; en: string }): Finding {
  const [zh, en] = words[code];
  const say = (text: string, word: string) => `${text.replace('{at}', word)}${/[\u4e00-\u9fff]/.test(text) ? '。' : '.'}`;
  return { check, code, at: String(at), zh: say(zh, own?.zh ?? String(at)), en: say(en, own?.en ?? String(at)) };
}
