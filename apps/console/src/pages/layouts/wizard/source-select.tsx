import { useTranslation } from 'react-i18next';
import { changeSource, chooseSource, type SourceChoice } from '../document/edit-mapping.ts';
import type { ColumnPart } from './column-row.tsx';

/** Options are told apart by what stands before the colon: a column of the file may have any title. */
const keyOf = (source: SourceChoice) => (source.of === 'title' ? `title:${source.title}` : source.of);

function choiceOf(key: string): SourceChoice {
  if (key.startsWith('title:')) return { of: 'title', title: key.slice('title:'.length) };
  return { of: key as 'constant' | 'absent' | 'nothing' };
}

/** The browser's own select with every column of the file, and what else a column may be: one text for all rows, or not there. */
export function SourceSelect({ column, document, proposal, proposedSource, source, onChange }: ColumnPart & { source: SourceChoice }) {
  const { t } = useTranslation();
  const { column: name, isRequired, mayBeAbsent } = column;
  const titles = proposal.columns.map(({ title }) => title);
  const isMissing = source.of === 'title' && !titles.includes(source.title);
  const samples = source.of === 'title' ? proposal.columns.find(({ title }) => title === source.title)?.samples : undefined;
  return (
    <div className="source">
      <select
        aria-label={t('layouts.sourceOf', { column: name })}
        value={keyOf(source)}
        onChange={({ target }) => onChange(chooseSource(document, name, choiceOf(target.value), proposedSource))}
      >
        <option value="nothing">{isRequired ? t('layouts.chooseColumn') : t('layouts.notTaken')}</option>
        {isMissing && <option value={keyOf(source)}>{t('layouts.notInFile', { title: source.title })}</option>}
        {proposal.columns.map(({ title, samples: [sample] }) => (
          <option key={title} value={`title:${title}`}>
            {sample ? `${title} (${sample})` : title}
          </option>
        ))}
        <option value="constant">{t('layouts.constant')}</option>
        {isRequired && mayBeAbsent && <option value="absent">{t('layouts.absent')}</option>}
      </select>
      {source.of === 'constant' && (
        <ConstantField
          label={t('layouts.constantOf', { column: name })}
          words={column.words}
          value={document.columns[name]!.constant!}
          onChange={(constant) => onChange(changeSource(document, name, { constant }))}
        />
      )}
      {samples && samples.length > 0 && (
        <span className="fine samples">
          {t('layouts.samples')}
          {samples.slice(0, 4).map((sample, at) => (
            <code key={at}>{sample}</code>
          ))}
        </span>
      )}
    </div>
  );
}

type ConstantProps = { label: string; words: ColumnPart['column']['words']; value: string; onChange: (value: string) => void };

function ConstantField({ label, words, value, onChange }: ConstantProps) {
  const { t } = useTranslation();
  if (words.length === 0) return <input aria-label={label} value={value} onChange={({ target }) => onChange(target.value)} />;
  return (
    <select aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{t('layouts.chooseWord')}</option>
      {words.map(({ word }) => (
        <option key={word} value={word}>
          {word}
        </option>
      ))}
    </select>
  );
}
