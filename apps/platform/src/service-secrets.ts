import { type SecretNeeds, type ServiceName, serviceNames } from '@junheng/runtime';
import { roleOfService, roles } from './schemas.ts';

/** What a service opens, seals or signs with; whoever runs alone is given that and no more. */
function purposesOf(service: ServiceName): SecretNeeds['purposes'] {
  if (service === 'ledger') return ['ledger-signing'];
  return service === 'gateway' ? ['key-encryption'] : ['key-encryption', 'blind-index'];
}

/** What a process with a given database must be told. */
export function secretNeeds(services: readonly ServiceName[] | 'migrate' | null): SecretNeeds {
  if (services === 'migrate') return { purposes: [], roles, service: false };
  const purposes = [...new Set((services ?? serviceNames).flatMap(purposesOf))];
  return services === null ? { purposes, roles, service: false } : { purposes, roles: services.map(roleOfService), service: true };
}
