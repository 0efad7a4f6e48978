import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('browsers find an icon at the address they ask without being told, as on the page before sign-in', () => {
  const icon = readFileSync(join(import.meta.dirname, '../../public/favicon.ico'));
  const [reserved, kind, images] = [icon.readUInt16LE(0), icon.readUInt16LE(2), icon.readUInt16LE(4)];
  expect({ reserved, kind, images }).toEqual({ reserved: 0, kind: 1, images: 1 });
  expect(icon.readUInt32LE(14) + icon.readUInt32LE(18)).toBe(icon.length);
});
