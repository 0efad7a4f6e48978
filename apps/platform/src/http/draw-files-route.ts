import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { type Actor, may, type PersonalRead } from '@junheng/access';
import type { GovernanceApi } from '@junheng/governance/api';
import type { PlacementApi } from '@junheng/placement/api';
import type { Download, Message } from '@junheng/registry/api';
import type { Logger } from '@junheng/runtime';
import { sendMessage } from './answers.ts';
import { classListSheets, workbookStream } from './class-lists-workbook.ts';
import { refusedDownload, sendContent } from './download-route.ts';

export type DrawFiles = {
  placement: Pick<PlacementApi, 'readBundle' | 'readNoticeList' | 'readDrawAfter'>;
  governance: Pick<GovernanceApi, 'recordRead'>;
  /** Names by id; placement knows ids only. */
  schoolNames(): Promise<Readonly<Record<string, string>>>;
};

const form = /^\/downloads\/draws\/(\d{4}-[1-9]-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))\/(class-lists\.xlsx|bundle\.json)$/;

type Found = { download: Download; read: PersonalRead };
type Options = DrawFiles & { actor: Actor; isCommandLine: boolean; log: Logger };

/**
 * GET /downloads/draws/<draw>/class-lists.xlsx, the printed result for the school, and …/bundle.json, everything that the draw can be run
 * again from. Both hold children's data: each reading is noted before the first byte.
 */
export async function sendDrawFile(request: IncomingMessage, response: ServerResponse, url: URL, options: Options): Promise<void> {
  const { governance, actor, isCommandLine, log } = options;
  const [, drawId, schoolId, file] = form.exec(url.pathname) ?? [];
  if (!drawId || !schoolId || !file) return sendMessage(response, 404, noSuchFile);
  const refused = refusedDownload(request, { isCommandLine, holdsPersons: true });
  if (refused !== null) return sendMessage(response, refused.status, refused.message);
  const isList = file === 'class-lists.xlsx';
  const right = isList ? 'read-draw-rosters' : 'read-draw-bundles';
  if (!may(actor, right, { school: schoolId, office: 'basic-education' })) return sendMessage(response, 403, notPermitted);
  const found = isList ? await classLists(drawId, schoolId, options) : await fullBundle(drawId, schoolId, options);
  if ('code' in found) return sendMessage(response, 404, found);
  await governance.recordRead(found.read, actor);
  return sendContent(response, found.download, { of: isList ? 'class-lists' : 'draw-bundle', plainName: `${drawId}-${file}`, log });
}

async function classLists(drawId: string, schoolId: string, { placement, schoolNames, actor }: Options): Promise<Found | Message> {
  const [list, after] = [await placement.readNoticeList(drawId, actor), await placement.readDrawAfter(drawId, actor)];
  if (!list || !after) return notPublished;
  const schoolName = (await schoolNames())[schoolId] ?? schoolId;
  const download = {
    fileName: `${schoolName}${after.schoolYear}级分班名单.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: workbookStream(classListSheets(schoolName, list, after)),
  };
  return { download, read: { right: 'read-draw-rosters', kind: 'draw-notice', subject: drawId, schoolId, count: list.pupils.length } };
}

async function fullBundle(drawId: string, schoolId: string, { placement, actor }: Options): Promise<Found | Message> {
  const bundle = await placement.readBundle({ drawId, kind: 'full' }, actor);
  if (!bundle.ok) return bundle.refusal;
  const download = {
    fileName: `junheng-draw-${drawId}.json`,
    mediaType: 'application/json; charset=utf-8',
    content: Readable.from([Buffer.from(bundle.value)]),
  };
  return { download, read: { right: 'read-draw-bundles', kind: 'draw-roster', subject: drawId, schoolId, count: null } };
}

const noSuchFile: Message = {
  code: 'NoSuchDownload',
  zh: '没有可下载的这个文件。请从抽签结果页下载。',
  en: 'There is no such file. Download it from the page of the draw’s result.',
};
const notPermitted: Message = {
  code: 'NotPermitted',
  zh: '没有权限：分班名单只供本校和基础教育科使用。',
  en: 'Not permitted: lists of classes are for the own school and the section of basic education.',
};
const notPublished: Message = {
  code: 'NoticeNotBegun',
  zh: '结果还没有公示，暂无名单。先抽取班主任、签字并公示。',
  en: 'The result is not on notice yet, so there is no list. Draw the lots, have it signed and publish it first.',
};
