import { auditLedger } from '../src/audit.ts';
import { bothGenuine, type Verdict, verdictOf } from '../src/problems.ts';
import { checkpointOfReceipt, checkReceipt } from '../src/receipt.ts';
import { compareSigners, readKeptCheckpoint } from '../src/signed-note.ts';
import { chosenFiles, droppedFiles, ledgerAmong, type PlacedFile } from './dropped-files.ts';

const element = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T;
const olderField = element<HTMLTextAreaElement>('older');
const keyField = element<HTMLInputElement>('key');
const publicOnly = element<HTMLInputElement>('public');
const verifyButton = element<HTMLButtonElement>('verify');
const outcome = element('outcome');
const dropZone = element('drop');

let ledger: ReturnType<typeof ledgerAmong> = null;
let receipt: { name: string; text: string } | null = null;

/** A folder is a ledger, a text with a checkpoint fills its field, JSON is taken for a receipt. */
async function take(files: readonly PlacedFile[]): Promise<void> {
  let stranger: string | null = null;
  const found = ledgerAmong(files);
  if (found) ledger = found;
  else {
    for (const { path, file } of files.slice(0, 20)) {
      const text = await file.text();
      if (readKeptCheckpoint(text) !== null) olderField.value = text;
      else if (isJson(text)) receipt = { name: path, text };
      else stranger = path;
    }
  }
  const names = [ledger && `台账 ledger：${ledger.name}`, receipt && `凭证 receipt：${receipt.name}`].filter((name) => name !== null);
  element('chosen').replaceChildren(...names.map((name) => Object.assign(document.createElement('li'), { textContent: name })));
  if (stranger !== null)
    return show('plain', `${stranger} 既不是凭证，也不是检查点。`, `${stranger} is neither a receipt nor a checkpoint.`, '');
  if (ledger ?? receipt) await verifyChosen();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function check(progress: (entries: number, size: number) => void): Promise<Verdict> {
  const olderCheckpoints = olderField.value.trim() === '' ? [] : [olderField.value];
  const pinnedKeys = keyField.value.trim() === '' ? [] : [keyField.value];
  const options = { pinnedKeys, olderCheckpoints, withoutContents: publicOnly.checked, progress };
  return verdictOf(async () => {
    const ofReceipt = receipt && checkReceipt(receipt.text, { ...options, hasLedger: ledger !== null });
    if (ledger === null) return ofReceipt!;
    if (ofReceipt === null) return auditLedger(ledger.folder, options);
    const kept = [...olderCheckpoints, checkpointOfReceipt(receipt!.text)];
    const ofLedger = await auditLedger(ledger.folder, { ...options, olderCheckpoints: kept });
    return bothGenuine(ofReceipt, ofLedger);
  });
}

async function verifyChosen(): Promise<void> {
  if (ledger === null && receipt === null) {
    return show('plain', '请先选择凭证文件或台账文件夹。', 'Choose a receipt or a ledger’s folder first.', '');
  }
  const started = performance.now();
  let checked = 0;
  verifyButton.disabled = true;
  element('working').hidden = false;
  outcome.hidden = true;
  try {
    const verdict = await check((entries, size) => {
      checked = entries;
      element<HTMLProgressElement>('progress').value = entries / size;
      element('counted').textContent = `${entries} / ${size}`;
    });
    const seconds = (performance.now() - started) / 1000;
    const rate = checked > 0 ? `${checked} 条 entries，${seconds.toFixed(1)} s，${Math.round(checked / seconds)} /s` : '';
    if (!verdict.ok) show('bad', `${verdict.exit === 1 ? '不属实' : '无法核验'}：${verdict.zh}`, verdict.en, verdict.code);
    else {
      const unpinned = keyField.value.trim() === '' ? `${verdict.signers}\n${compareSigners}` : '';
      show('good', verdict.zh, verdict.en, [unpinned, rate].filter(Boolean).join('\n'));
    }
  } catch {
    show('bad', '文件无法读取。', 'A file could not be read.', '');
  } finally {
    verifyButton.disabled = false;
    element('working').hidden = true;
  }
}

function show(kind: 'good' | 'bad' | 'plain', zh: string, en: string, note: string): void {
  outcome.className = `outcome ${kind}`;
  element('zh').textContent = zh;
  element('en').textContent = en;
  element('note').textContent = note;
  outcome.hidden = false;
}

const folderRefused = () =>
  show(
    'plain',
    '浏览器不让本页读取拖入的文件夹，请用“台账文件夹”按钮。',
    'The browser keeps dropped folders from this page; use the button “Ledger folder”.',
    '',
  );

for (const input of [element<HTMLInputElement>('folder'), element<HTMLInputElement>('files')]) {
  input.addEventListener('change', () => {
    void take(chosenFiles(input.files!)).then(() => (input.value = ''));
  });
}
verifyButton.addEventListener('click', () => void verifyChosen());
addEventListener('dragover', (event) => {
  event.preventDefault();
  dropZone.classList.add('over');
});
addEventListener('dragleave', () => dropZone.classList.remove('over'));
addEventListener('drop', (event) => {
  event.preventDefault();
  dropZone.classList.remove('over');
  if (event.dataTransfer) droppedFiles(event.dataTransfer.items).then(take).catch(folderRefused);
});
