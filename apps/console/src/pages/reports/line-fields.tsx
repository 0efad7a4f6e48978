import { useTranslation } from 'react-i18next';

export type LineValues = { taskId: string; progress: string; percent: string; problems: string; next: string };

/** What is said about one task. */
export function LineFields({ title, line, onChange }: { title: string; line: LineValues; onChange: (line: LineValues) => void }) {
  const { t } = useTranslation();
  const area = (name: 'progress' | 'problems' | 'next') => (
    <label className="field field-wide">
      <span>{t(`reports.${name}`)}</span>
      <textarea rows={2} value={line[name]} onChange={({ target }) => onChange({ ...line, [name]: target.value })} />
    </label>
  );
  return (
    <fieldset className="report-line">
      <legend>{title}</legend>
      {area('progress')}
      <label className="field">
        <span>{t('reports.percent')}</span>
        <input
          inputMode="numeric"
          autoComplete="off"
          value={line.percent}
          onChange={({ target }) => onChange({ ...line, percent: target.value })}
        />
      </label>
      {area('problems')}
      {area('next')}
    </fieldset>
  );
}
