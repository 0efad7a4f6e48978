import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  FundLedgerFileDocument,
  type FundLedgerFormat,
  ImportFundLedgerDocument,
  type ImportFundLedgerMutation,
} from '../../gql/graphql.ts';
import type { Problem } from '../../governance/use-command.ts';
import { useWording } from '../../language/use-wording.ts';
import { faultOf } from '../../transport/fault.ts';
import { saveFile } from '../../transport/save-file.ts';
import { LedgerFindings } from './ledger-findings.tsx';

type Checked = { name: string; content: string; answer: Extract<ImportFundLedgerMutation['importFundLedger'], { rows: number }> };

/** In a request of 256 KB, as base64. */
const largestBytes = 180 * 1024;

/** 专项经费与以奖代补台账: out as a file that comes back unchanged; in after a check, as a whole or not at all. */
export function LedgerFiles({ asOf, mayImport }: { asOf: string | null; mayImport: boolean }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const client = useApolloClient();
  const [send, { loading }] = useMutation(ImportFundLedgerDocument);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const fault = (error: unknown) => setProblem(faultOf(error).message ?? { zh: t('state.networkText'), en: t('state.networkText') });

  const save = async (format: FundLedgerFormat) => {
    setProblem(null);
    try {
      const { data } = await client.query({ query: FundLedgerFileDocument, variables: { format, asOf }, fetchPolicy: 'network-only' });
      const file = data!.fundLedgerFile;
      if (file.__typename === 'Refusal') return setProblem(file);
      saveFile({ name: file.fileName, type: file.mediaType, content: Uint8Array.from(atob(file.content), (each) => each.charCodeAt(0)) });
    } catch (error) {
      fault(error);
    }
  };
  const ask = async (name: string, content: string, dryRun: boolean) => {
    setProblem(null);
    try {
      const answer = (await send({ variables: { content, dryRun } })).data!.importFundLedger;
      if (answer.__typename === 'Refusal') return setProblem(answer);
      setChecked({ name, content, answer });
      if (answer.applied) await client.refetchQueries({ include: 'active' });
    } catch (error) {
      fault(error);
    }
  };
  const choose = async (file: File) => {
    setChecked(null);
    if (file.size > largestBytes) return setProblem({ zh: t('funds.ledgerTooLarge'), en: t('funds.ledgerTooLarge') });
    const bytes = new Uint8Array(await file.arrayBuffer());
    await ask(file.name, btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')), true);
  };
  return (
    <section className="section screen-only" aria-labelledby="ledger-files">
      <h2 id="ledger-files">{t('funds.ledger')}</h2>
      <p>{t('funds.ledgerText')}</p>
      <div className="page-tools">
        <button type="button" className="quiet-button" onClick={() => void save('XLSX')}>
          {t('funds.ledgerOut', { format: '.xlsx' })}
        </button>
        <button type="button" className="quiet-button" onClick={() => void save('CSV')}>
          {t('funds.ledgerOut', { format: '.csv' })}
        </button>
        {mayImport && (
          <label className="field">
            <span>{t('funds.ledgerIn')}</span>
            <input
              type="file"
              accept=".xlsx,.csv"
              disabled={loading}
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) void choose(file);
                target.value = ''; // so that the same file, once corrected, can be chosen again
              }}
            />
          </label>
        )}
      </div>
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
      {checked && (
        <LedgerFindings
          name={checked.name}
          answer={checked.answer}
          isBusy={loading}
          onTake={() => void ask(checked.name, checked.content, false)}
        />
      )}
    </section>
  );
}
