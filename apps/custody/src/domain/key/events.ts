import type { KeyRotated, SigningKeyChanged } from '@junheng/contracts';

export type KeyEvent = { type: 'KeyRotated'; data: KeyRotated } | { type: 'SigningKeyChanged'; data: SigningKeyChanged };
