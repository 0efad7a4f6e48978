import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DefineLayoutDocument } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { faultOf } from '../../transport/fault.ts';
import { FlawList } from './wizard/flaw-list.tsx';

/** A mapping file holds names of columns: what is larger is another file. */
const mostBytes = 1_000_000;

/** A mapping file, as downloaded or written by hand, is kept; what is wrong with it is said by its places. */
export function UploadMapping() {
  const { t } = useTranslation();
  const { say } = useWording();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [isTooLarge, setTooLarge] = useState(false);
  const [define, { data, error, loading, reset }] = useMutation(DefineLayoutDocument);
  const answer = data?.defineLayout;
  const send = async (file: File | undefined) => {
    if (!file) return;
    reset();
    setTooLarge(file.size > mostBytes);
    if (file.size > mostBytes) return;
    const result = await define({
      variables: { document: await file.text() },
      update: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'layouts' }),
    }).catch(() => undefined); // the failure comes back as `error`
    const defined = result?.data?.defineLayout;
    if (defined?.__typename === 'Layout') void navigate(`/layouts/${defined.layoutId}`);
  };
  return (
    <>
      <button type="button" className="quiet-button" disabled={loading} onClick={() => input.current?.click()}>
        {t('layouts.upload')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        data-testid="mapping-input"
        onChange={({ target }) => {
          void send(target.files?.[0]);
          target.value = ''; // so that the same file, once corrected, can be chosen again
        }}
      />
      {isTooLarge && (
        <p className="problem" role="alert">
          {t('layouts.mappingTooLarge')}
        </p>
      )}
      {error && (
        <p className="problem" role="alert">
          {t('layouts.saveFailed')} <code>{faultOf(error).code}</code>
        </p>
      )}
      {answer?.__typename === 'Refusal' && (
        <p className="problem" role="alert">
          {say(answer)}
        </p>
      )}
      {answer?.__typename === 'LayoutInvalid' && (
        <div className="problem upload-flaws">
          <p>{t('layouts.mappingInvalid')}</p>
          <FlawList flaws={answer.flaws} isNamed />
        </div>
      )}
    </>
  );
}
