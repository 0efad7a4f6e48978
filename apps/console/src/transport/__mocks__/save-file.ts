import { vi } from 'vitest';
import type { saveFile as save } from '../save-file.ts';

/** Saves nothing: a test asks what would have been saved. */
export const saveFile = vi.fn<typeof save>();
