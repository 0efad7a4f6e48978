import type { Runtime } from '@junheng/runtime';
import type { BookReader } from './book/create-book.ts';
import type { Decide } from './book/decide-command.ts';
import type { DecideTogether } from './book/decide-together.ts';

/** What every topic's functions stand on: the book to read, `decide` to write, `decideTogether` to write on several streams at once. */
export type TopicParts = { runtime: Runtime; book: BookReader; decide: Decide; decideTogether: DecideTogether };
