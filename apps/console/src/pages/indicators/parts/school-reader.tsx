import { useTranslation } from 'react-i18next';

type Bar = { name: string; students: number; value: number };
type Props = { bars: readonly Bar[]; shown: number | null; onShow: (index: number) => void; words: (bar: Bar) => string };

/** The way through a picture's schools for the keyboard and for a thumb: the browser's own slider, and the school in words. */
export function SchoolReader({ bars, shown, onShow, words }: Props) {
  const { t } = useTranslation();
  const bar = shown === null ? undefined : bars[shown];
  return (
    <div className="school-reader screen-only">
      <label className="field">
        <span>{t('workbench.reader')}</span>
        <input
          type="range"
          min={0}
          max={bars.length - 1}
          step={1}
          value={shown ?? 0}
          aria-valuetext={bar ? words(bar) : t('workbench.readerNone')}
          onChange={({ target }) => onShow(Number(target.value))}
        />
      </label>
      <output>{bar ? words(bar) : <span className="fine">{t('workbench.readerNone')}</span>}</output>
    </div>
  );
}
