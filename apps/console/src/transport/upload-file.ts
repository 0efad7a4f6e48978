export type Uploaded = { fileHash: string; bytes: number };
export type UploadAnswer =
  | { kind: 'uploaded'; file: Uploaded }
  /** The service said no, in both languages where it had the time to. */
  | { kind: 'refused'; status: number; message: { zh: string; en: string } | null }
  | { kind: 'unreachable' };

/**
 * PUT /files with the raw bytes. XMLHttpRequest, because fetch still tells nothing about the progress of an upload.
 * @param onProgress the part sent, 0 to 1
 */
export function uploadFile(file: File, onProgress: (part: number) => void, signal: AbortSignal): Promise<UploadAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('PUT', '/files');
    request.setRequestHeader('x-junheng', '1');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => resolve(answerOf(request.status, request.responseText)));
    for (const failure of ['error', 'abort', 'timeout']) request.addEventListener(failure, () => resolve({ kind: 'unreachable' }));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

export function answerOf(status: number, text: string): UploadAnswer {
  const body = jsonOf(text);
  if (status === 200 && typeof body['fileHash'] === 'string' && typeof body['bytes'] === 'number') {
    return { kind: 'uploaded', file: { fileHash: body['fileHash'], bytes: body['bytes'] } };
  }
  const { zh, en } = body;
  return { kind: 'refused', status, message: typeof zh === 'string' && typeof en === 'string' ? { zh, en } : null };
}

function jsonOf(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
