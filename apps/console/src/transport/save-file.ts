/** Hands a text or bytes to the browser as a download. */
export function saveFile({ name, type, content }: { name: string; type: string; content: string | Uint8Array<ArrayBuffer> }): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
