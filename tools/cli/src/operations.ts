/** What the command line asks of the platform; the host adds these texts to the operations it answers. */
const job = `{ importId kind status fileName schoolYear rows rowsDone newRows changedRows unchangedRows rejectedRows skippedRows
  newSchools newClasses newStudents problem { code zh en } token }`;
const result = `{ __typename ... on Import ${job} ... on Refusal { code zh en } }`;

export const commandLineOperations = {
  check: `mutation CliCheck($kind: ImportKind!, $fileHash: String!, $fileName: String!, $schoolYear: Int!) {
  result: checkImport(kind: $kind, fileHash: $fileHash, fileName: $fileName, schoolYear: $schoolYear) ${result} }`,
  confirm: `mutation CliConfirm($importId: ID!) { result: confirmImport(importId: $importId) ${result} }`,
  discard: `mutation CliDiscard($importId: ID!) { result: discardImport(importId: $importId) ${result} }`,
  job: `query CliImport($importId: ID!) { import(importId: $importId) ${job} }`,
  findings: `query CliFindings($importId: ID!) { import(importId: $importId) { findings(first: 20) { totalCount edges { node {
  severity sheet row column value problem { code zh en } expectedZh expectedEn cureZh cureEn } } } } }`,
  /** Answers once the view holds what the token stands for. */
  visible: `query CliVisible($token: String!) { county(waitFor: $token) { code } }`,
  status: `query CliStatus { county { code schoolYear empty students schoolCount classCount } ledger { size root } }`,
} as const;

export type Sentence = { code: string; zh: string; en: string };

export type Job = {
  importId: string;
  kind: 'SCHOOL_CONDITIONS' | 'STUDENT_ROSTER';
  status: 'CHECKING' | 'READY' | 'REFUSED' | 'UNCHANGED' | 'RUNNING' | 'DONE' | 'DISCARDED' | 'FAILED';
  fileName: string;
  schoolYear: number;
  rows: number;
  rowsDone: number;
  newRows: number;
  changedRows: number;
  unchangedRows: number;
  rejectedRows: number;
  skippedRows: number;
  newSchools: number;
  newClasses: number;
  newStudents: number;
  problem: Sentence | null;
  token: string | null;
};
export type JobResult = { result: ({ __typename: 'Import' } & Job) | ({ __typename: 'Refusal' } & Sentence) };

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
export type Findings = { import: { findings: { totalCount: number; edges: { node: Finding }[] } } | null };

export type Status = {
  county: { code: string; schoolYear: number; empty: boolean; students: number; schoolCount: number; classCount: number };
  ledger: { size: number; root: string | null };
};
