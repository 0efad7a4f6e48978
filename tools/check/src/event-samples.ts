import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractsByType, type EventContract, parseCanonicalJson, parseEventHeader, sealedBodySchema } from '@junheng/contracts';

export const samplesDirectory = 'docs/events/samples';

/** One event as it was stored, its canonical texts byte for byte, and the wrapped keys of its sealed fields. */
export type EventSample = {
  header: string;
  body: string;
  /** As rows of the vault, `wrapped` and `commitment` in base64; of sealed fields only. */
  dataKeys?: { subject: string; class: string; schoolYear: number; wrapped: string; commitment: string }[];
};

/**
 * Every version that was ever published has one stored sample, which tests read through today's program. It is written once: what was
 * stored does not change, so neither does its sample.
 */
export function checkEventSamples(root: string, contracts: ReadonlyMap<string, EventContract> = contractsByType): string[] {
  const directory = join(root, samplesDirectory);
  const found = existsSync(directory) ? readdirSync(directory).map((file) => file.replace(/\.json$/, '')) : [];
  return [
    ...[...contracts.keys()]
      .filter((type) => !found.includes(type))
      .map((type) => `${samplesDirectory}/${type}.json is missing: run npm run generate`),
    ...found.flatMap((type) => {
      const problem = problemOf(join(directory, `${type}.json`), type, contracts.get(type));
      return problem === null ? [] : [`${samplesDirectory}/${type}.json ${problem}`];
    }),
    ...changedSamples(root).map((path) => `${path} was changed: a stored event never changes, add the next version`),
  ];
}

function problemOf(path: string, type: string, contract: EventContract | undefined): string | null {
  if (!contract) return 'has no contract: events of it are stored for ever, and must stay readable';
  try {
    const { header, body } = JSON.parse(readFileSync(path, 'utf8')) as EventSample;
    if (parseEventHeader(header).type !== type) return 'is a sample of another event';
    return sealedBodySchema(contract).safeParse(parseCanonicalJson(body)).success ? null : 'differs from its contract';
  } catch {
    return 'holds no canonical header and body';
  }
}

/** Of which a commit, or what is not committed yet, changed the text. */
function changedSamples(root: string): string[] {
  const git = (...args: string[]) => {
    try {
      const output = execFileSync('git', [...args, '--no-renames', '--diff-filter=M', '--name-only', '--', samplesDirectory], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      return output.split('\n').filter((line) => line !== '');
    } catch {
      return []; // no repository: an archive of the sources
    }
  };
  return [...new Set([...git('log', '--format='), ...git('diff', 'HEAD')])];
}
