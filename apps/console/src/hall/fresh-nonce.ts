import { toHex } from '@junheng/merkle';

/** 32 bytes that nobody can guess: with them a commitment to a small number tells nothing about it. */
export const freshNonce = (): string => toHex(crypto.getRandomValues(new Uint8Array(32)));
