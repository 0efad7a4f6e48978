/** What the command line asks of the platform; the host adds these texts to the operations it answers. */
const job = `{ importId kind status fileName schoolYear rows rowsDone newRows changedRows unchangedRows rejectedRows skippedRows
  newSchools newClasses newStudents newTeachers problem { code zh en } token }`;
const result = `{ __typename ... on Import ${job} ... on Refusal { code zh en } }`;
const layout = '{ layoutId kind titleZh titleEn builtIn }';
const inputs = 'inputs { labelZh labelEn value }';
const teachers = 'teachers { total fullTime bachelorOrHigher midTitleOrHigher backbone ruralUnder35 studentsPerFullTimeTeacher }';
const overview = `{ code schoolYear ledgerSize students unplaced schoolCount classCount ${teachers}
  indicators { id value variantValue cohortYear ${inputs} }
  stages { stage students schoolCount classCount ${teachers}
    classSizes { mean largest cv oneStudentClasses sizeLimit aboveLimit oversized extremelyOversized distribution { from to classes } }
    composition { students male female genderUnknown migrant migrantUnknown leftBehind leftBehindUnknown subsidised subsidisedUnknown
      boarding boardingUnknown }
    equipmentYuanPerStudent equipmentCv { value limit } }
  resources { stage inScope passing failing undetermined
    indicators { definition { id } standard mean cv { value limit } meeting known inScope } }
  goals { obligationId indicatorId stage value gap } }`;
const view = `{ ledgerSize viewVersion editions { slot purpose asOf nextIndex progress viewVersion }
  lastRebuild { finishedAt isIdentical comparedAt formerDigest digest failure } }`;
const erasure = '{ subject kind step lastReadable keys { fingerprint } purged { projection count } resurrections { at keys } }';
const quarantined = '{ messageId topic partition offset position eventId reason { code zh en } quarantinedAt state note }';
const side = '{ kind value fileName row }';

export const commandLineOperations = {
  check: `mutation CliCheck($kind: ImportKind!, $fileHash: String!, $fileName: String!, $schoolYear: Int!, $layout: String) {
  result: checkImport(kind: $kind, fileHash: $fileHash, fileName: $fileName, schoolYear: $schoolYear, layout: $layout) ${result} }`,
  confirm: `mutation CliConfirm($importId: ID!) { result: confirmImport(importId: $importId) ${result} }`,
  discard: `mutation CliDiscard($importId: ID!) { result: discardImport(importId: $importId) ${result} }`,
  job: `query CliImport($importId: ID!) { import(importId: $importId) ${job} }`,
  findings: `query CliFindings($importId: ID!) { import(importId: $importId) { findings(first: 20) { totalCount edges { node {
  severity sheet row column value problem { code zh en } expectedZh expectedEn cureZh cureEn } } } } }`,
  imports: `query CliImports { imports(first: 50) { totalCount edges { node {
  importId kind status fileName schoolYear startedBy startedAt newRows changedRows unchangedRows rejectedRows withdrawal { reason } } } } }`,
  withdrawalPreview: `query CliWithdrawalPreview($importId: ID!) { import(importId: $importId) { fileName kind schoolYear status
  withdrawalPreview { schools classes students teachers others restored kept unchangedLater } } }`,
  withdraw: `mutation CliWithdraw($importId: ID!, $reason: String!) { result: withdrawImport(importId: $importId, reason: $reason) ${result} }`,
  conflicts: `query CliConflicts($schoolYear: Int!) { conflicts(schoolYear: $schoolYear, first: 50) { totalCount edges { node {
  about { code zh en } schoolCode schoolName grade classNo one ${side} other ${side} } } } }`,
  layouts: `query CliLayouts { layouts ${layout} }`,
  defineLayout: `mutation CliDefineLayout($document: String!) { result: defineLayout(document: $document) {
  __typename ... on Layout ${layout} ... on Refusal { code zh en } } }`,
  recognise: `mutation CliRecognise($fileHash: String!) { result: proposeLayout(fileHash: $fileHash) {
  __typename ... on LayoutProposal { kind knownLayout proposals { isRequired from certainty } } ... on Refusal { code zh en } } }`,
  /** Answers once the view holds what the token stands for. */
  visible: `query CliVisible($token: String!) { county(waitFor: $token) { code } }`,
  overview: `query CliOverview($schoolYear: Int) { county(schoolYear: $schoolYear) ${overview} }`,
  view: `query CliView { view ${view} }`,
  rebuildView: `mutation CliRebuildView { result: rebuildView { __typename ... on RebuildStarted { view ${view} } ... on Refusal { code zh en } } }`,
  /** Whether the key before the current one has done its part. */
  keys: `query CliKeys { ledger { keys { untilSize } } keyStatus { previousMayGo } }`,
  keyStatus: `query CliKeyStatus { keyStatus { current previous wrappedByCurrent wrappedByPrevious destroyed previousMayGo } }`,
  erase: `mutation CliErase($subject: ID!, $reason: ErasureReason!, $document: String) {
  result: requestErasure(subject: $subject, reason: $reason, document: $document) { __typename ... on Erasure ${erasure} ... on Refusal { code zh en } } }`,
  erasablePerson: `query CliErasablePerson($subject: ID!) { erasablePerson(subject: $subject) { kind schoolYear schoolName grade classNo facts } }`,
  erasure: `query CliErasure($subject: ID!) { erasure(subject: $subject) ${erasure} }`,
  erasures: `query CliErasures { erasures(first: 50) { totalCount edges { node ${erasure} } } }`,
  quarantine: `query CliQuarantine { ledgerStatus { parked gaps { source eventId since waiting } quarantined }
  ledgerQuarantine(first: 50) { totalCount edges { node ${quarantined} } } }`,
  replayQuarantined: `mutation CliReplayQuarantined($messageId: ID!) {
  result: replayQuarantined(messageId: $messageId) { __typename ... on QuarantinedMessage { messageId } ... on Refusal { code zh en } } }`,
  discardQuarantined: `mutation CliDiscardQuarantined($messageId: ID!, $reason: String!) {
  result: discardQuarantined(messageId: $messageId, reason: $reason) { __typename ... on QuarantinedMessage { messageId } ... on Refusal { code zh en } } }`,
  status: `query CliStatus { county { code schoolYear empty students schoolCount classCount } ledger { size root } }`,
} as const;

export type ErasablePerson = {
  kind: 'STUDENT' | 'TEACHER';
  schoolYear: number;
  schoolName: string | null;
  grade: number | null;
  classNo: number | null;
  facts: number;
};
export type ErasedPerson = {
  subject: string;
  step: 'REQUESTED' | 'FENCED' | 'DESTROYED' | 'CERTIFIED';
  lastReadable: string | null;
  keys: { fingerprint: string }[];
  purged: { projection: string; count: number }[];
  resurrections: { at: string; keys: number }[];
};
export type KeyStatusOf = {
  current: string;
  previous: string | null;
  wrappedByCurrent: number;
  wrappedByPrevious: number;
  destroyed: number;
  previousMayGo: boolean;
};
export type Sentence = { code: string; zh: string; en: string };

type JobStatus = 'CHECKING' | 'READY' | 'REFUSED' | 'UNCHANGED' | 'RUNNING' | 'DONE' | 'DISCARDED' | 'FAILED' | 'WITHDRAWING' | 'WITHDRAWN';

type RowCounts = { newRows: number; changedRows: number; unchangedRows: number; rejectedRows: number };

export type Job = RowCounts & {
  importId: string;
  /** As GraphQL spells it: STUDENT_ROSTER. */
  kind: string;
  status: JobStatus;
  fileName: string;
  schoolYear: number;
  rows: number;
  rowsDone: number;
  skippedRows: number;
  newSchools: number;
  newClasses: number;
  newStudents: number;
  newTeachers: number;
  problem: Sentence | null;
  token: string | null;
};
type Refused = { __typename: 'Refusal' } & Sentence;
export type JobResult = { result: ({ __typename: 'Import' } & Job) | Refused };

export type Finding = {
  severity: 'ERROR' | 'NOTICE';
  sheet: string;
  row: number;
  column: string | null;
  value: string | null;
  problem: Sentence;
  expectedZh: string;
  expectedEn: string;
  cureZh: string;
  cureEn: string;
};
type Connection<T> = { totalCount: number; edges: { node: T }[] };
export type Findings = { import: { findings: Connection<Finding> } | null };

export type PastImport = RowCounts &
  Pick<Job, 'importId' | 'kind' | 'status' | 'fileName' | 'schoolYear'> & {
    startedBy: string;
    startedAt: string;
    withdrawal: { reason: string } | null;
  };
export type PastImports = { imports: Connection<PastImport> };

export type WithdrawalPreview = Record<
  'schools' | 'classes' | 'students' | 'teachers' | 'others' | 'restored' | 'kept' | 'unchangedLater',
  number
>;
export type Withdrawable = {
  import: (Pick<Job, 'fileName' | 'kind' | 'schoolYear' | 'status'> & { withdrawalPreview: WithdrawalPreview | null }) | null;
};

type ConflictSide = { kind: string; value: string; fileName: string | null; row: number | null };
export type Conflict = {
  about: Sentence;
  schoolCode: string | null;
  schoolName: string | null;
  grade: number | null;
  classNo: number | null;
  one: ConflictSide;
  other: ConflictSide;
};
export type Conflicts = { conflicts: Connection<Conflict> };

export type Layout = { layoutId: string; kind: string; titleZh: string; titleEn: string; builtIn: boolean };
export type Layouts = { layouts: Layout[] };
export type LayoutResult = { result: ({ __typename: 'Layout' } & Layout) | Refused };
export type Proposal = {
  kind: string;
  knownLayout: string | null;
  /** Of each column of the template: where it would be read from, and how sure that is, 0 to 1. */
  proposals: { isRequired: boolean; from: string | null; certainty: number }[];
};
export type Recognised = { result: ({ __typename: 'LayoutProposal' } & Proposal) | Refused };

type Edition = {
  slot: string;
  purpose: 'LIVE' | 'BUILDING' | 'PAST';
  asOf: string | null;
  nextIndex: number;
  /** 0 to 1. */
  progress: number;
  viewVersion: number;
};
export type Rebuild = {
  finishedAt: string;
  isIdentical: boolean | null;
  comparedAt: number | null;
  formerDigest: string | null;
  digest: string | null;
  failure: string | null;
};
export type ViewState = { ledgerSize: number; viewVersion: number; editions: Edition[]; lastRebuild: Rebuild | null };
export type RebuildResult = { result: { __typename: 'RebuildStarted'; view: ViewState } | Refused };

export type Keys = { ledger: { keys: { untilSize: number | null }[] }; keyStatus: { previousMayGo: boolean } | null };

export type Status = {
  county: { code: string; schoolYear: number; empty: boolean; students: number; schoolCount: number; classCount: number };
  ledger: { size: number; root: string | null };
};

export type QuarantineList = {
  ledgerStatus: { parked: number; gaps: { source: string; eventId: string; since: string; waiting: number }[]; quarantined: number };
  ledgerQuarantine: Connection<{
    messageId: string;
    topic: string;
    partition: number | null;
    offset: string | null;
    position: string | null;
    eventId: string | null;
    reason: Sentence;
    quarantinedAt: string;
    state: 'WAITING' | 'REPLAYED' | 'SUPERSEDED' | 'DISCARDED';
    note: string | null;
  }>;
};
export type QuarantineResult = { result: { __typename: 'QuarantinedMessage'; messageId: string } | Refused };
