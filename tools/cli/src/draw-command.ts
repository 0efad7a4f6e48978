import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  type BundleVerdict,
  type CheckName,
  type DrawBundle,
  type DrawReceipt,
  type Finding,
  type VerifierMeans,
  verifyBundle,
  verifyDrawReceipt,
} from '@junheng/draw-protocol';
import { strictEd25519 } from '@junheng/merkle';
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { ed25519 } from '@noble/curves/ed25519.js';

/** As `npx junheng verify` ends. */
const genuine = 0;
const refused = 1;
const nothingToCheck = 2;

const usage = `npx junheng draw verify <证明包 bundle.json> [--seal 封存哈希] [--seed 种子] [--result 结果哈希] [--key 公钥 key]
npx junheng draw receipt <凭证 receipt.json> [同上 the same]
    离线核验一次抽签或一张家长凭证，不需要平台；--seal、--seed、--result 是现场公布、印在结果上的值。退出码 0 属实，1 不属实，2 无法核验。
    Checks a draw or a guardian's receipt offline; the options are what was shown in the hall and printed. Exit code 0 genuine,
    1 refused, 2 nothing that can be checked.`;

const namesOfChecks: Record<CheckName, string> = {
  shape: '格式 format',
  seal: '封存 seal',
  plan: '分班方案 plan',
  roster: '名册 roster',
  constraints: '特殊约束 constraints',
  engine: '引擎版本 engine',
  commitments: '承诺与公开 commitments and reveals',
  rounds: '轮次与时间 rounds and moments',
  'public-value': '公共随机值 public value',
  seed: '种子 seed',
  rerun: '重算 running it again',
  result: '结果 result',
  balance: '均衡表 balance table',
  lots: '教师抽签 teachers’ lots',
  record: '记录 record',
  ledger: '台账凭证 ledger',
  shown: '公布的值 what was shown',
};

/** Its own words, since what it checks needs no platform. @returns the exit code */
export function checkDraw(words: readonly string[]): number {
  const wanted = readWords(words);
  if (wanted === null) {
    console.log(usage);
    return nothingToCheck;
  }
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(wanted.file, 'utf8'));
  } catch (error) {
    const { code = 'JSON' } = error as NodeJS.ErrnoException;
    console.log(`无法读取 ${wanted.file}（${code}）。\nUnreadable: ${wanted.file} (${code}).`);
    return nothingToCheck;
  }
  return wanted.kind === 'verify' ? showBundle(content, wanted.means) : showReceipt(content, wanted.means);
}

type Wanted = { kind: 'verify' | 'receipt'; file: string; means: VerifierMeans<Point> };
type Point = ReturnType<typeof bls12_381.shortSignatures.hash>;

function readWords(words: readonly string[]): Wanted | null {
  const option = { type: 'string' } as const;
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      options: { seal: option, seed: option, result: option, key: option },
      allowPositionals: true,
    });
    const [kind, file, ...more] = positionals;
    if ((kind !== 'verify' && kind !== 'receipt') || file === undefined || more.length > 0) return null;
    const { seal, seed, result, key } = values;
    const shown = { ...(seal && { sealHash: seal }), ...(seed && { seed }), ...(result && { resultHash: result }) };
    const means: VerifierMeans<Point> = {
      hash: (bytes) => createHash('sha256').update(bytes).digest(),
      curve: bls12_381.shortSignatures,
      verifyEd25519: strictEd25519(ed25519),
      shown,
      ...(key && { verifierKey: key }),
    };
    return { kind, file, means };
  } catch {
    return null;
  }
}

function showBundle(content: unknown, means: VerifierMeans<Point>): number {
  const verdict = drain(verifyBundle(content, means));
  const { ok, findings, checks, isRunAgain } = verdict;
  if (findings.some(({ code }) => code === 'NotABundle')) return sayFindings(findings, nothingToCheck);
  for (const { check, state, reason } of checks) {
    const mark = state === 'passed' ? '✓' : state === 'failed' ? '✗' : '–';
    console.log(`${mark} ${namesOfChecks[check]}${state === 'not-checked' ? `：${reason!.zh}。 ${reason!.en}.` : ''}`);
  }
  const { sealHash, seed, resultHash, classOf } = content as DrawBundle;
  console.log(`\n封存 seal    ${sealHash}\n种子 seed    ${seed}\n结果 result  ${resultHash}\n`);
  if (!ok) return sayFindings(findings, refused);
  console.log(
    isRunAgain
      ? `属实：从封存的内容和种子重新抽签，${classOf.length} 名学生的班级全部相同。\nGenuine: drawn again from what was sealed and the seed, all ${classOf.length} pupils come to the same classes.`
      : '属实：凡是这份证明包能核验的都相符；没有学生数据，未重新抽签。\nGenuine as far as this bundle goes: without pupils’ data the draw was not run again.',
  );
  return sayCompare(means);
}

function showReceipt(content: unknown, means: VerifierMeans<Point>): number {
  const { ok, findings, notChecked } = verifyDrawReceipt(content, means);
  if (!ok) return sayFindings(findings, findings.some(({ code }) => code === 'NotAReceipt') ? nothingToCheck : refused);
  const { child, classNo, position, sealHash } = content as DrawReceipt;
  if (notChecked) console.log(`– ${namesOfChecks.ledger}：${notChecked.zh}。 ${notChecked.en}.`);
  console.log(
    `封存 seal  ${sealHash}\n属实：${child.name ?? child.studentId} 在封存名册的第 ${position} 位，分到 ${classNo} 班。\nGenuine: the child stands at position ${position} of the sealed roster and came to class ${classNo}.`,
  );
  return sayCompare(means);
}

function sayFindings(findings: readonly Finding[], exitCode: number): number {
  const [zh, en] = exitCode === refused ? ['不属实', 'Refused'] : ['无法核验', 'Cannot be checked'];
  for (const finding of findings) console.log(`${zh} [${finding.code}]：${finding.zh}\n${en} [${finding.code}]: ${finding.en}`);
  return exitCode;
}

/** A bundle that somebody made up whole is consistent too. */
function sayCompare({ shown }: VerifierMeans<Point>): number {
  if (Object.keys(shown ?? {}).length === 0)
    console.log(
      '请与现场公布、印在结果上的封存哈希核对（--seal）。\nCompare the seal with the one shown in the hall and printed (--seal).',
    );
  return genuine;
}

function drain(steps: Generator<{ check: CheckName; share: number }, BundleVerdict>): BundleVerdict {
  for (;;) {
    const step = steps.next();
    if (process.stderr.isTTY) process.stderr.write(step.done ? '\r\u001B[K' : `\r${Math.round(step.value.share * 100)} %`);
    if (step.done) return step.value;
  }
}
