/**
 * Why the platform cannot start or go on, told to the person at the machine: both languages, and what to do. Anything
 * else that is thrown is a fault; its details go to the log, never to the screen.
 */
export class StartProblem extends Error {
  readonly code: string;
  readonly zh: string;
  readonly en: string;

  constructor(code: string, zh: string, en: string, options?: { cause?: unknown }) {
    super(`${zh} ${en}`, options);
    this.name = 'StartProblem';
    this.code = code;
    this.zh = zh;
    this.en = en;
  }
}
