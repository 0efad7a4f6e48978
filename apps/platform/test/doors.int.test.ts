import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { generateCounty } from '@junheng/county-generator';
import { silentLog } from '@junheng/runtime';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cohortLeft } from '../src/demo-placement/demo-cohorts.ts';
import { planOf } from '../src/demo-placement/demo-plan.ts';
import { doorMethods, remoteDoor } from '../src/doors.ts';
import { createServiceRoutes } from '../src/http/service-routes.ts';
import { type AskedDoors, type ServicesUnderTest, startServicesUnderTest } from './services-under-test.ts';

const operator = { id: 'local-operator', kind: 'local-operator' } as const;
const secret = Buffer.alloc(32, 5);
const nobody = 'b5d9c7a2-0000-4000-8000-000000000000';

let services: ServicesUnderTest;
let server: Server;
let remote: AskedDoors;
let importId: string;
let fileHash: string;
let eventId: string;
let schoolId: string;
let drawId: string;
let directory: string;
let roster: string;

beforeAll(async () => {
  services = await startServicesUnderTest(inject('postgresUrl'));
  directory = mkdtempSync(join(tmpdir(), 'junheng-doors-'));
  const county = await generateCounty({ seed: 'doors', size: 'small', schoolYear: 2019, directory });
  roster = county.rosterFile;
  const job = await services.import('school-conditions', county.conditionsFile, null);
  await services.import('new-students', county.files['new-students'], null);
  schoolId = (await services.registry.readStartCohorts(2019, operator)).find(({ grade }) => grade === 1)!.schoolId;
  const plan = { ...planOf({ ...cohortLeft, drawDay: '2030-08-26' }), classCount: 1 };
  const drafted = await services.doors.placement.draftPlan({ schoolId, schoolYear: 2019, grade: 1, plan }, operator);
  if (!drafted.ok) throw new Error(drafted.refusal.en);
  ({ drawId } = drafted.value);
  const uploaded = await services.registry.receiveFile({ content: createReadStream(roster) }, operator);
  if (!uploaded.ok) throw new Error(uploaded.refusal.en);
  [importId, fileHash] = [job.id, uploaded.value.fileHash];
  eventId = (await services.doors.ledger.readFeed({ county: services.county, from: 0, limit: 1 }))[0]!.eventId;
  const health = { health: () => ({ now: '', clock: 'set' as const }), notReady: () => [], notices: () => [] };
  const nothing = { metrics: { read: async () => ({ mediaType: '', text: '' }) }, metricsToken: null };
  const route = createServiceRoutes({ ...health, ...nothing, doors: services.doors, secret, log: silentLog });
  server = createServer((request, response) => void route(request, response, new URL(`http://localhost${request.url}`)));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const door = <Name extends keyof AskedDoors>(name: Name) => remoteDoor(name, url, secret);
  remote = {
    registry: door('registry'),
    placement: door('placement'),
    custody: door('custody'),
    monitoring: door('monitoring'),
    ledger: door('ledger'),
  };
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  rmSync(directory, { recursive: true });
  await services.stop();
});

/** A question to every function that changes nothing, with what it needs. */
const questions = (): { readonly [Name in keyof AskedDoors]: Record<string, readonly unknown[]> } => {
  const { county } = services;
  const page = { offset: 0, limit: 20 };
  return {
    registry: {
      readImport: [importId, operator],
      readImports: [page, operator],
      readFindings: [{ importId, ...page }, operator],
      readFindingKinds: [importId, operator],
      readFileNames: [[importId], operator],
      readSchoolChanges: [{ importId, ...page }, operator],
      readFieldChanges: [importId, operator],
      previewWithdrawal: [importId, operator],
      readConflicts: [{ schoolYear: 2019, ...page }, operator],
      readLayouts: [operator],
      proposeLayout: [{ fileHash, kind: null }, operator],
      tryLayout: [{ fileHash, document: '{}' }, operator],
      readPersonKind: [nobody],
      readErasureTraces: [{ id: 'junheng', kind: 'platform' }],
      watchImport: [importId, operator],
      readOwnChild: [nobody, { id: 'p1', kind: 'person', grants: [{ role: 'parent', scope: { kind: 'child', id: nobody } }] }],
      readOwnRoster: [nobody, { id: 'p1', kind: 'person', grants: [{ role: 'homeroom-teacher', scope: { kind: 'class', id: nobody } }] }],
      readStartCohort: [{ schoolId, schoolYear: 2019, grade: 1 }, operator],
      readStartCohorts: [2019, operator],
      findStudent: [{ nationalStudentId: 'G990101201005010017' }, operator],
    },
    placement: {
      readDraws: [{ schoolYear: 2019, grade: null, schoolId: null, status: null, drawDay: null }, page, operator],
      readUnplannedCohorts: [2019, operator],
      readDraw: [drawId, operator],
      readFeasibility: [{ schoolId, schoolYear: 2019, grade: 1, plan: planOf(cohortLeft) }, operator],
      readTwins: [drawId, operator],
      readDrawRoster: [drawId, operator],
      readProblem: [drawId, operator],
      readBundle: [{ drawId, kind: 'public' }, null],
      readHallKit: [drawId, operator],
      readReceipt: [{ drawId, studentId: nobody }, operator],
      readPublicProof: [drawId],
      readDrawAfter: [drawId, operator],
      readNotice: [drawId],
      readNoticeList: [drawId, operator],
      readObjections: [{ schoolYear: 2019, schoolId: null, drawId: null, step: null }, page, operator],
      readLateArrivals: [{ schoolYear: 2019, schoolId: null, drawId: null }, page, operator],
      readClassChanges: [{ schoolYear: 2019, schoolId: null, drawId: null, step: null }, page, operator],
      readViolations: [{ schoolYear: 2019, schoolId: null, kind: null, step: null }, page, operator],
      readPlacementFigures: [2019, operator],
      readSubjectsAbout: [nobody, { id: 'junheng', kind: 'platform' }],
    },
    custody: {
      readErasure: [nobody, operator],
      readErasures: [page, operator],
      readOpenErasures: [operator],
      readKeyStatus: [operator],
    },
    monitoring: { readMonths: [] },
    ledger: {
      readFeed: [{ county, from: 0, limit: 50 }],
      readSizeAt: [county, '2019-09-01'],
      readFirstDay: [county],
      readCheckpoint: [county],
      readReceipt: [{ county, eventId }],
      verifierKey: [county],
      readKeys: [county],
      readLogFile: [county, 'tile/entries/000.p/5'],
      readConsistency: [county, 1],
      readWitnesses: [county],
      audit: [county],
      readStatus: [county],
      readQuarantine: [county, page],
    },
  };
};

type AnyDoor = Record<string, (...args: readonly unknown[]) => Promise<unknown> | AsyncIterable<unknown>>;

async function answerOf(door: AskedDoors[keyof AskedDoors], method: string, args: readonly unknown[]): Promise<unknown> {
  const answer = (door as unknown as AnyDoor)[method]!(...args);
  return Symbol.asyncIterator in answer ? Array.fromAsync(answer as AsyncIterable<unknown>) : answer;
}

describe.each(['registry', 'placement', 'custody', 'monitoring', 'ledger'] as const)('the door of %s', (name) => {
  test('answers every question alike in its process and through the proxy', async () => {
    for (const [method, args] of Object.entries(questions()[name])) {
      const [here, there] = [await answerOf(services.doors[name], method, args), await answerOf(remote[name], method, args)];
      expect({ method, answer: there }).toEqual({ method, answer: here });
    }
  });

  test('has every function that reads asked here', () => {
    const asked = Object.keys(questions()[name]);
    const others = [
      'readPublishedThrough',
      'readPublishedBuckets',
      'readPublishedEvents',
      'readTakenBuckets',
      'readTakenEvents',
      'watchImports',
    ];
    const reading = Object.entries(doorMethods[name]).flatMap(([method, kind]) => (kind === 'write' ? [] : method));
    expect(asked.toSorted()).toEqual(reading.filter((method) => !others.includes(method)).toSorted());
  });
});

test('a file passes the proxy whole in both directions', async () => {
  const { download, receiveFile } = remote.registry;
  const wanted = { of: 'register', kind: 'school-conditions', schoolYear: 2019, format: 'csv' } as const;
  const [here, there] = [await services.registry.download(wanted, operator), await download(wanted, operator)];
  if (!here.ok || !there.ok) throw new Error('refused');
  const bytes = async (content: Readable) => Buffer.concat(await content.toArray());
  expect(await bytes(there.value.content)).toEqual(await bytes(here.value.content));
  const received = await receiveFile({ content: createReadStream(roster) }, operator);
  expect(received).toMatchObject({ ok: true, value: { fileHash, bytes: statSync(roster).size } });
});

test('a refusal and a fault of another service arrive as what they are', async () => {
  const stranger = { id: 'x', kind: 'platform' } as unknown as typeof operator;
  expect(await remote.registry.confirmImport({ importId }, stranger)).toMatchObject({ ok: false, refusal: { code: 'ActorUnknown' } });
  await expect(remote.ledger.verifierKey('510121')).rejects.toMatchObject({ name: 'RemoteFault', code: 'FAULT' });
});
