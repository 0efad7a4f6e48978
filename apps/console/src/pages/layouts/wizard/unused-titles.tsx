import { useTranslation } from 'react-i18next';
import { setCounted, unusedTitles } from '../document/edit-mapping.ts';
import { flawsAt } from '../document/flaws-at.ts';
import { FlawList } from './flaw-list.tsx';
import type { EditorPart } from './mapping-editor.tsx';
import { useWording } from '../../../language/use-wording.ts';

/** Columns of the file that nothing is read from. With a reason their values are counted and the check gives it; without, it only says that they were not taken. */
export function UnusedTitles({ document, proposal, flaws, onChange }: EditorPart) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const titles = unusedTitles(
    document,
    proposal.columns.map(({ title }) => title),
  );
  if (titles.length === 0) return null;
  return (
    <details className="unused-titles">
      <summary>{t('layouts.unused', { count: titles.length })}</summary>
      <p className="fine">{t('layouts.unusedNote')}</p>
      <ul>
        {titles.map((title) => {
          const counted = document.counted?.find(({ from }) => from === title);
          return (
            <li key={title} className="map-field">
              <span>
                <strong>{title}</strong> <code>{proposal.columns.find((one) => one.title === title)?.samples[0]}</code>
              </span>
              <input
                aria-label={t('layouts.reasonOf', { title })}
                value={counted ? pick(counted.zh, counted.en) : ''}
                placeholder={t('layouts.reasonHint')}
                onChange={({ target }) => onChange(setCounted(document, title, target.value === '' ? null : target.value))}
              />
            </li>
          );
        })}
      </ul>
      <FlawList flaws={flawsAt(flaws, 'counted')} />
    </details>
  );
}
