import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Actor } from '@junheng/access';
import type { DocumentRequest, GovernanceApi } from '@junheng/governance/api';
import type { Logger } from '@junheng/runtime';
import { sendMessage } from './answers.ts';
import { refusedDownload, sendContent } from './download-route.ts';

export type GovernanceDownloads = {
  governance: Pick<GovernanceApi, 'downloadDocument'>;
  /** Names by id, for documents; governance knows ids only. */
  schoolNames(): Promise<Readonly<Record<string, string>>>;
};

const reports = /^\/downloads\/governance\/reports\/([a-z0-9-]{1,120})\.docx$/;
const meetings = /^\/downloads\/governance\/meetings\/([a-z0-9-]{1,60})\.docx$/;
const listsPath = /^\/downloads\/governance\/lists\/([a-z-]{1,40})\.(xlsx|csv)$/;

type Wanted = { request: Omit<DocumentRequest, 'schools'>; plainName: string };

/** What a path under /downloads/governance asks for; null: nothing there is. `asOf` is a day, `language` zh or en, every other parameter a filter. */
export function readGovernancePath({ pathname, searchParams }: URL): Wanted | null {
  const asOf = searchParams.get('asOf');
  if (asOf !== null && !isDay(asOf)) return null;
  const [, reportId] = reports.exec(pathname) ?? [];
  if (reportId) return { request: { of: 'monthly-report', reportId, asOf }, plainName: `${reportId}.docx` } as Wanted;
  const [, meetingId] = meetings.exec(pathname) ?? [];
  if (meetingId) return { request: { of: 'meeting-pack', meetingId, asOf }, plainName: `${meetingId}.docx` } as Wanted;
  const [, list, format] = listsPath.exec(pathname) ?? [];
  if (!list) return null;
  const filters = Object.fromEntries([...searchParams].filter(([name]) => name !== 'asOf' && name !== 'language'));
  const language = searchParams.get('language') === 'en' ? 'en' : 'zh';
  return { request: { of: 'list', list, format, filters, asOf, language }, plainName: `${list}.${format}` } as Wanted;
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

type Options = GovernanceDownloads & { actor: Actor; isCommandLine: boolean; log: Logger };

/** GET /downloads/governance/…: official documents and lists, made while they are sent. */
export async function sendGovernanceDownload(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  options: Options,
): Promise<void> {
  const { governance, schoolNames, actor, isCommandLine, log } = options;
  const wanted = readGovernancePath(url);
  if (wanted === null) return sendMessage(response, 404, noSuchFile);
  const refused = refusedDownload(request, { isCommandLine, holdsPersons: true }); // what people wrote may name somebody
  if (refused !== null) return sendMessage(response, refused.status, refused.message);
  const result = await governance.downloadDocument({ ...wanted.request, schools: await schoolNames() } as DocumentRequest, actor);
  if (!result.ok) return sendMessage(response, result.refusal.code === 'NotPermitted' ? 403 : 404, result.refusal);
  return sendContent(response, result.value, { of: wanted.request.of, plainName: wanted.plainName, log });
}

const noSuchFile = {
  code: 'NoSuchDownload',
  zh: '没有可下载的这个文件。请从月报、例会或台账页面下载；日期写作 2019-10-31。',
  en: 'There is no such file. Download it from the pages of reports, meetings or lists; a day is written 2019-10-31.',
};
