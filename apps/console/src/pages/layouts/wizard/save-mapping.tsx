import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DefineLayoutDocument, type LayoutFaultsFragment, type LayoutOfFileFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { faultOf } from '../../../transport/fault.ts';
import { flawsAt, flawsElsewhere } from '../document/flaws-at.ts';
import { type MappingDocument, writeMapping } from '../document/mapping-document.ts';
import { isMappingId, suggestedId } from '../document/mapping-id.ts';
import type { BaseMapping } from './base-mapping.ts';
import { FlawList } from './flaw-list.tsx';
import type { EditorPart } from './mapping-editor.tsx';
import { SavedMapping } from './saved-mapping.tsx';
import { WizardStep } from './wizard-step.tsx';

type Props = {
  part: EditorPart;
  file: { hash: string; name: string };
  base: BaseMapping | null;
  layouts: readonly LayoutOfFileFragment[];
  onFaults: (faults: LayoutFaultsFragment) => void;
};

/** Name and id, then the mapping is kept, can be downloaded, and the file goes on to its check. */
export function SaveMapping({ part, file, base, layouts, onFaults }: Props) {
  const { t } = useTranslation();
  const { say } = useWording();
  const { document, flaws, onChange } = part;
  const [define, { data, error, loading }] = useMutation(DefineLayoutDocument);
  const [saved, setSaved] = useState<{ layout: LayoutOfFileFragment; text: string } | null>(null);
  const [form, setForm] = useState(() => startOf(document, { file, base, layouts }));
  const named: MappingDocument = { ...document, id: form.id, title: { zh: form.zh, en: form.en || form.zh } };
  const text = writeMapping(named);
  const taken = layouts.find(({ layoutId }) => layoutId === form.id);
  const idProblem = !isMappingId(form.id) ? t('layouts.idForm') : taken?.builtIn ? t('layouts.idBuiltIn') : null;
  const refusal = data?.defineLayout.__typename === 'Refusal' ? data.defineLayout : null;
  const elsewhere = flawsElsewhere(flaws, ['id', 'title', 'missing', 'counted', ...columnPlaces(part)]);
  const save = async () => {
    const result = await define({
      variables: { document: text },
      update: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'layouts' }),
    }).catch(() => undefined); // the failure comes back as `error`
    const answer = result?.data?.defineLayout;
    if (answer?.__typename === 'Layout') {
      onChange(named);
      setSaved({ layout: answer, text });
    }
    if (answer?.__typename === 'LayoutInvalid') onFaults(answer);
  };
  if (saved && saved.text === text) return <SavedMapping layout={saved.layout} file={file} />;
  const field = (name: 'zh' | 'en' | 'id', label: string) => (
    <label className="map-field">
      <span>{label}</span>
      <input
        value={form[name]}
        onChange={({ target }) => setForm({ ...form, [name]: target.value })}
        disabled={name === 'id' && base?.isEdited}
      />
    </label>
  );
  return (
    <WizardStep number={4} title={t('layouts.stepSave')}>
      <form
        className="save-mapping"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {field('zh', t('layouts.nameZh'))}
        {field('en', t('layouts.nameEn'))}
        <div>
          {field('id', t('layouts.id'))}
          {idProblem && <p className="problem-text">{idProblem}</p>}
          {!idProblem && taken && !base?.isEdited && <p className="fine">{t('layouts.idReplaces')}</p>}
          <FlawList flaws={[...flawsAt(flaws, 'id'), ...flawsAt(flaws, 'title')]} />
        </div>
        <FlawList flaws={elsewhere} isNamed />
        {refusal && (
          <p className="problem" role="alert">
            {say(refusal)}
          </p>
        )}
        {error && (
          <p className="problem" role="alert">
            {t('layouts.saveFailed')} <code>{faultOf(error).code}</code>
          </p>
        )}
        <div className="decision">
          <Button type="primary" size="large" htmlType="submit" loading={loading} disabled={idProblem !== null || form.zh.trim() === ''}>
            {t('layouts.save')}
          </Button>
          <span className="fine">{t('layouts.saveNote')}</span>
        </div>
      </form>
    </WizardStep>
  );
}

const columnPlaces = ({ proposal }: EditorPart) => proposal.proposals.map(({ column }) => `columns.${column}`);

function startOf(document: MappingDocument, { file, base, layouts }: Pick<Props, 'file' | 'base' | 'layouts'>) {
  if (base?.isEdited) return { ...document.title, id: document.id };
  const id = suggestedId(base ? base.layoutId : file.name, new Set(layouts.map(({ layoutId }) => layoutId)));
  const name = file.name.replace(/\.[^.]*$/, '');
  return base ? { ...base.document.title, id } : { zh: name, en: '', id };
}
