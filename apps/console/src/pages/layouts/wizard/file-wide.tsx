import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setMissing } from '../document/edit-mapping.ts';
import { flawsAt } from '../document/flaws-at.ts';
import { FlawList } from './flaw-list.tsx';
import type { EditorPart } from './mapping-editor.tsx';

/** What holds for every column: the texts that mean "not known", and whether another register's rules apply. */
export function FileWide({ document, flaws, onChange }: EditorPart) {
  const { t } = useTranslation();
  const [text, setText] = useState((document.missing ?? []).join(', '));
  const { foreignRegister: isForeign = false, ...withoutForeign } = document;
  return (
    <fieldset className="file-wide">
      <legend>{t('layouts.fileWide')}</legend>
      <label className="map-field">
        <span>{t('layouts.missing')}</span>
        <input
          value={text}
          placeholder="NA, -, 不详"
          onChange={({ target }) => {
            setText(target.value);
            onChange(setMissing(document, target.value));
          }}
        />
        <span className="fine">{t('layouts.missingNote')}</span>
      </label>
      <FlawList flaws={flawsAt(flaws, 'missing')} />
      <label className="map-check">
        <input
          type="checkbox"
          checked={isForeign}
          onChange={({ target }) => onChange(target.checked ? { ...document, foreignRegister: true } : withoutForeign)}
        />
        <span>
          {t('layouts.foreignRegister')}
          <span className="fine below">{t('layouts.foreignRegisterNote')}</span>
        </span>
      </label>
    </fieldset>
  );
}
