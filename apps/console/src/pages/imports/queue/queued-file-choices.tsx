import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ImportKind } from '../../../gql/graphql.ts';
import { importKinds } from '../../../office-files/import-kinds.ts';
import type { ImportQueue } from './import-queue.ts';
import { LayoutSelect } from './layout-select.tsx';
import type { QueuedFile } from './queued-file.ts';
import { SchoolYearField } from './school-year-field.tsx';

/** Kind, school year and layout of a file, until it is on its way. */
export function QueuedFileChoices({ file, queue, schoolYear }: { file: QueuedFile; queue: ImportQueue; schoolYear: number }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { key, kind, kindFrom, fileName } = file;
  const toWizard = async () => {
    const fileHash = await queue.upload(key);
    if (fileHash) void navigate(`/layouts/new?${new URLSearchParams({ file: fileHash, name: fileName }).toString()}`);
  };
  return (
    <fieldset className="file-choices">
      <legend className="visually-hidden">{t('imports.choices', { name: fileName })}</legend>
      <label className="field">
        <span>{t('imports.kind')}</span>
        <select
          value={kind ?? ''}
          aria-required="true"
          onChange={({ target }) => queue.change(key, { kind: target.value as ImportKind, kindFrom: 'reader', layout: null })}
        >
          {kind === null && <option value="">{t('imports.chooseKind')}</option>}
          {importKinds.map((choice) => (
            <option key={choice} value={choice}>
              {t(`fileKind.${choice}`)}
            </option>
          ))}
        </select>
        <span className="fine">{kindFrom ? t(`imports.kindFrom.${kindFrom}`) : t('imports.notGuessed')}</span>
      </label>
      <SchoolYearField
        label={t('imports.year')}
        year={file.schoolYear ?? schoolYear}
        onChoose={(year) => queue.change(key, { schoolYear: year })}
      />
      <LayoutSelect kind={kind} layout={file.layout} onChange={(layout) => queue.change(key, { layout })} />
      <button type="button" className="text-button file-wizard" onClick={() => void toWizard()}>
        {t('imports.toWizard')}
      </button>
    </fieldset>
  );
}
