import { useMemo } from 'react';
import { encode } from 'uqr';

const quietZone = 4; // modules, as the standard asks; scanners need it on paper

/** A checkpoint as a QR code: the note itself, byte for byte, so that any reader gives back what can be checked. */
export function CheckpointCode({ note, label }: { note: string; label: string }) {
  const { size, path } = useMemo(() => drawn(note), [note]);
  return (
    <svg className="checkpoint-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

export function drawn(note: string): { size: number; path: string } {
  const { data, size } = encode(note, { ecc: 'M', border: quietZone });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}
