import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../figures/scroll-box.tsx';
import { ExportButtons } from '../tables/export-buttons.tsx';
import { fileName } from '../tables/file-name.ts';
import { useSourceNote } from '../tables/use-source-note.ts';
import type { Cell } from '../tables/xlsx-of.ts';
import { saveFile } from '../transport/save-file.ts';

export type PictureFrameProps = {
  title: string;
  /** below the picture, above its buttons */ note?: ReactNode;
  /** the table's cells, head first; without them the table is not saved from here */
  rows?: () => readonly (readonly (Cell | null)[])[];
  /** of the saved files; the title where it is absent */ exportName?: string;
  /** draws one <svg> */ picture: ReactNode;
  /** the numbers it is drawn from, as a table */ children: ReactNode;
};

/** A picture and the numbers it is drawn from: the table opens below it and is always printed; both can be saved. */
export function PictureFrame({ title, note, rows, exportName = title, picture, children }: PictureFrameProps) {
  const { t } = useTranslation();
  const [isTableShown, setTableShown] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const tableId = useId();
  const figure = useRef<HTMLElement>(null);
  const noteNow = useSourceNote();
  const savePng = async () => {
    const svg = figure.current?.querySelector<SVGSVGElement>('.chart-scroll svg');
    if (!svg) return;
    setFailed(false);
    try {
      const { captioned, pngOf, wrapped } = await import('./saved-picture.ts');
      const note = noteNow();
      const style = getComputedStyle(document.documentElement);
      const colours = {
        ground: style.getPropertyValue('--surface'),
        ink: style.getPropertyValue('--ink'),
        soft: style.getPropertyValue('--ink-soft'),
      };
      const characters = Math.max(480, svg.getBoundingClientRect().width) / 6.4;
      const foot = note ? wrapped(note.sentence, characters) : [];
      const content = await pngOf(captioned(svg, { title, foot, colours, font: getComputedStyle(document.body).fontFamily }));
      saveFile({ name: fileName(exportName, note, 'png'), type: 'image/png', content });
    } catch {
      setFailed(true);
    }
  };
  return (
    <figure className="chart-figure" ref={figure}>
      <figcaption>{title}</figcaption>
      <ScrollBox label={title} className="chart-scroll">
        {picture}
      </ScrollBox>
      {note}
      <div className="chart-tools screen-only">
        <button
          type="button"
          className="text-button"
          aria-expanded={isTableShown}
          aria-controls={tableId}
          onClick={() => setTableShown(!isTableShown)}
        >
          {isTableShown ? t('figures.hideTable') : t('figures.showTable')}
        </button>
        <button type="button" className="text-button" aria-label={t('tables.pngOf', { name: title })} onClick={() => void savePng()}>
          {t('tables.png')}
        </button>
      </div>
      {hasFailed && (
        <p className="problem-text" role="alert">
          {t('tables.pngFailed')}
        </p>
      )}
      <div id={tableId} className={isTableShown ? 'chart-table' : 'chart-table print-only'}>
        {rows && <ExportButtons name={exportName} rows={rows} />}
        {children}
      </div>
    </figure>
  );
}
