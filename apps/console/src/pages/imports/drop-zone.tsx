import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageDrop } from './queue/use-page-drop.ts';

/** A real button that opens the file chooser; files may also be dropped anywhere on the page. */
export function DropZone({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const isOver = usePageDrop(onFiles);
  return (
    <>
      <button type="button" className={isOver ? 'drop-zone drop-zone-over' : 'drop-zone'} onClick={() => input.current?.click()}>
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
        <strong>{t('imports.drop')}</strong>
        <span>{t('imports.dropHint')}</span>
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.csv,.gz"
        data-testid="file-input"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = ''; // so that the same file, once corrected, can be chosen again
        }}
      />
      {isOver && (
        <div className="drop-cover" aria-hidden="true">
          <strong>{t('imports.dropNow')}</strong>
        </div>
      )}
    </>
  );
}
