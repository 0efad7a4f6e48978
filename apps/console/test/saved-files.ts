import { vi } from 'vitest';
import type { saveFile as save } from '../src/transport/save-file.ts';

/** Saves nothing: a test asks what would have been saved. */
export const saveFile = vi.fn<typeof save>();
