import type { CustodyApi } from '@junheng/custody/api';
import type { PublishedReader } from '@junheng/event-store';
import type { LedgerApi } from '@junheng/ledger/api';
import type { MonitoringApi } from '@junheng/monitoring/api';
import type { RegistryApi } from '@junheng/registry/api';
import { createProxy, type Methods, serviceToken } from '@junheng/service-proxy';
import type { GovernanceApi } from '@junheng/governance/api';

/** What the gateway, and the host, ask of the services. */
export type Doors = {
  registry: RegistryApi & PublishedReader;
  governance: GovernanceApi & PublishedReader;
  custody: CustodyApi & PublishedReader;
  monitoring: MonitoringApi & PublishedReader;
  ledger: LedgerApi;
};
export type DoorName = keyof Doors;

const published = {
  readPublishedThrough: 'read',
  readPublishedBuckets: 'read',
  readPublishedEvents: 'read',
} as const satisfies Methods<PublishedReader>;

/**
 * What passes between processes, and how: a read may be asked twice when its answer was lost, a write never. A function that
 * is not listed is a type error here; a name that is not listed is not served.
 */
export const doorMethods: { readonly [Name in DoorName]: Methods<Doors[Name]> } = {
  registry: {
    receiveFile: 'write',
    checkImport: 'write',
    confirmImport: 'write',
    discardImport: 'write',
    readImport: 'read',
    readImports: 'read',
    readFindings: 'read',
    readFindingKinds: 'read',
    watchImport: 'stream',
    watchImports: 'stream',
    readFileNames: 'read',
    readSchoolChanges: 'read',
    readFieldChanges: 'read',
    previewWithdrawal: 'read',
    withdrawImport: 'write',
    readConflicts: 'read',
    readLayouts: 'read',
    proposeLayout: 'read',
    tryLayout: 'read',
    defineLayout: 'write',
    download: 'write',
    recordEventsExport: 'write',
    readPersonKind: 'read',
    prepareErasure: 'write',
    purgePerson: 'write',
    readErasureTraces: 'read',
    allowReturn: 'write',
    ...published,
  },
  custody: {
    requestErasure: 'write',
    fenceSubject: 'write',
    destroyKeys: 'write',
    recordPurged: 'write',
    certify: 'write',
    blockResurrection: 'write',
    allowNewLifecycle: 'write',
    readErasure: 'read',
    readErasures: 'read',
    readOpenErasures: 'read',
    readKeyStatus: 'read',
    recordSigningKey: 'write',
    ...published,
  },
  governance: {
    admitPerson: 'write',
    grantRole: 'write',
    revokeRole: 'write',
    suspendPerson: 'write',
    reinstatePerson: 'write',
    readPeople: 'read',
    readGrants: 'read',
    recordRead: 'write',
    readReadAudit: 'read',
    declareOffice: 'write',
    nameLeaderInCharge: 'write',
    closeOffice: 'write',
    readOffices: 'read',
    setBudget: 'write',
    changeBudget: 'write',
    recordSpending: 'write',
    readFunds: 'read',
    proposeAward: 'write',
    decideAward: 'write',
    payAward: 'write',
    revokeAward: 'write',
    readAwards: 'read',
    importFundLedger: 'write',
    exportFundLedger: 'read',
    ...published,
  },
  monitoring: { freezeMonth: 'write', readMonths: 'read', ...published },
  ledger: {
    readFeed: 'read',
    readSizeAt: 'read',
    readFirstDay: 'read',
    readCheckpoint: 'read',
    readReceipt: 'read',
    verifierKey: 'read',
    readKeys: 'read',
    readLogFile: 'read',
    readConsistency: 'read',
    readWitnesses: 'read',
    audit: 'read',
    readTakenBuckets: 'read',
    readTakenEvents: 'read',
    readStatus: 'read',
    readQuarantine: 'read',
    replayQuarantined: 'write',
    discardQuarantined: 'write',
  },
};

/** The door of a service that runs elsewhere in this installation. */
export function remoteDoor<Name extends DoorName>(service: Name, url: string, secret: Uint8Array): Doors[Name] & { close(): void } {
  return createProxy<Doors[Name]>({ service, url, token: serviceToken(secret, service), methods: doorMethods[service] });
}
