import type { SecretNeeds, ServiceName } from '@junheng/runtime';
import { roles } from './schemas.ts';

/** What each service opens, seals or signs with; whoever runs alone is given that and no more. */
const purposesOf: Readonly<Record<ServiceName, SecretNeeds['purposes']>> = {
  registry: ['key-encryption', 'blind-index'],
  custody: ['key-encryption', 'blind-index'],
  monitoring: ['key-encryption', 'blind-index'],
  ledger: ['ledger-signing'],
  gateway: ['key-encryption'],
};

/** What a process with a given database must be told. */
export function secretNeeds(services: readonly ServiceName[] | 'migrate' | null): SecretNeeds {
  if (services === 'migrate') return { purposes: [], roles, service: false };
  if (services === null) return { purposes: [...new Set(Object.values(purposesOf).flat())], roles, service: false };
  return { purposes: [...new Set(services.flatMap((name) => purposesOf[name]))], roles: services, service: true };
}
