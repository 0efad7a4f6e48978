import type {
  DerivedPurged,
  ErasureCertified,
  ErasureRequested,
  KeysDestroyed,
  NewLifecycleAllowed,
  ResurrectionBlocked,
  SubjectFenced,
} from '@junheng/contracts';

export type ErasureEvent =
  | { type: 'ErasureRequested'; data: ErasureRequested }
  | { type: 'SubjectFenced'; data: SubjectFenced }
  | { type: 'KeysDestroyed'; data: KeysDestroyed }
  | { type: 'DerivedPurged'; data: DerivedPurged }
  | { type: 'ErasureCertified'; data: ErasureCertified }
  | { type: 'NewLifecycleAllowed'; data: NewLifecycleAllowed }
  | { type: 'ResurrectionBlocked'; data: ResurrectionBlocked };
