import { CheckpointCode } from '../pages/ledger/checkpoint-code.tsx';
import { shortHash } from './ceremony.ts';

/** A hash for a hall: large enough to be read from the last row, with a code for the telephones that keep it. */
export function HashCode({
  hash,
  label,
  caption,
  code,
}: {
  hash: string;
  /** above it */ label: string;
  /** of the picture */ caption: string;
  code: string;
}) {
  return (
    <div className="hash-code">
      <div>
        <p className="hash-label">{label}</p>
        <p className="hash-short">{shortHash(hash)}</p>
        <code className="hash">{hash}</code>
      </div>
      <CheckpointCode note={code} label={caption} />
    </div>
  );
}
