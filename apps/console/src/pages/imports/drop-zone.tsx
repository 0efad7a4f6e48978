import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A real button that opens the file chooser, and takes files that are dropped on it. */
export function DropZone({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <>
      <button
        type="button"
        className={isOver ? 'drop-zone drop-zone-over' : 'drop-zone'}
        onClick={() => input.current?.click()}
        onDragOver={(event) => {
          event.preventDefault(); // otherwise the browser opens the file instead of giving it
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
          <path
            d="M16 21V6M10 11.5 16 5.5l6 6M5.5 20v5.5h21V20"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        <strong>{isOver ? t('imports.dropNow') : t('imports.drop')}</strong>
        <span>{t('imports.dropHint')}</span>
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.csv"
        data-testid="file-input"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = ''; // so that the same file, once corrected, can be chosen again
        }}
      />
    </>
  );
}
