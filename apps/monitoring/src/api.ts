import type { Actor } from '@junheng/access';
import type { CompulsoryStage, figureStatuses } from '@junheng/contracts';

export type { Actor } from '@junheng/access';

/** One sentence in both languages, Chinese first. */
export type Message = { code: string; zh: string; en: string };

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Message };

export type FigureStatus = (typeof figureStatuses)[number];

/** One county-level number as it stood: unrounded, with the limit it was held against. */
export type FrozenFigure = {
  id: string;
  /** null: of the whole county. */
  stage: CompulsoryStage | null;
  value: number | null;
  /** null: nothing limits it. */
  limit: number | null;
  status: FigureStatus;
};

export type FreezeMonthInput = {
  /** `2019-10`, of the county's calendar (Asia/Shanghai). */
  month: string;
  schoolYear: number;
  /** The figures were computed from the ledger's entries before this index. */
  ledgerSize: number;
  /** Version of the view that computed them. */
  viewVersion: number;
  /** Each (id, stage) once; their order means nothing. */
  figures: readonly FrozenFigure[];
};

export type FrozenMonth = {
  month: string;
  schoolYear: number;
  ledgerSize: number;
  viewVersion: number;
  figures: FrozenFigure[];
  frozenAt: Date;
  /** Of the public event. */
  eventId: string;
  /** `monitoring:17`: a query of the view may wait for it. */
  token: string;
};

export type MonitoringApi = {
  /**
   * Freezes a month that has ended. The same figures of the same school year again change nothing and answer the month as it
   * stands. Refused: MonthNotEnded; MonthFrozenOtherwise (it stands with other figures or of another school year);
   * FiguresMalformed (a month that is none, no or doubled figures, a value that is no finite number, a status other than
   * NO_DATA without a value); ActorUnknown.
   */
  freezeMonth(input: FreezeMonthInput, actor: Actor): Promise<Result<FrozenMonth>>;
  /** Frozen months, oldest first. */
  readMonths(): Promise<FrozenMonth[]>;
};
