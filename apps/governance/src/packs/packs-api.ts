import type { Actor } from '@junheng/access';
import type { OfficeKind } from '@junheng/contracts';
import type { Result } from '../result.ts';

export type OfficeInput = { officeId: string; kind: OfficeKind; nameZh: string; nameEn: string };

export type Office = OfficeInput & {
  /** 包保: a person's id. */
  leaderId: string | null;
  isClosed: boolean;
  /** How the documents call it. */
  namesInDocuments: readonly string[];
};

export type PacksApi = {
  /** Registers an office, corrects one, or opens a closed one again. Refused: NotPermitted, InputInvalid. */
  declareOffice(input: OfficeInput, actor: Actor): Promise<Result<Office>>;
  /** 包保. Refused: NotPermitted, InputInvalid, OfficeUnknown. */
  nameLeaderInCharge(input: { officeId: string; personId: string | null }, actor: Actor): Promise<Result<Office>>;
  /** Refused: NotPermitted, OfficeUnknown, OfficeHasDuties. */
  closeOffice(input: { officeId: string }, actor: Actor): Promise<Result<Office>>;
  /** In order of their ids, closed ones too. */
  readOffices(asOf: string | null, actor: Actor): Promise<Office[]>;
};
