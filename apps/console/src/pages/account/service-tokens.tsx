import { useMutation, useQuery } from '@apollo/client/react';
import { programRoles, roles } from '@junheng/access';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IssueServiceTokenDocument, RevokeServiceTokenDocument, ServiceTokensDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { type Problem, useCommand } from '../../governance/use-command.ts';
import { useWording } from '../../language/use-wording.ts';
import { faultOf } from '../../transport/fault.ts';
import { TokenTable } from './token-table.tsx';

/** Tokens of programs: issued with a role and an end, shown once, revoked at once. */
export function ServiceTokens() {
  const { t } = useTranslation();
  const { pick, say } = useWording();
  const result = useQuery(ServiceTokensDocument, { fetchPolicy: 'network-only' });
  const [issue] = useMutation(IssueServiceTokenDocument);
  const revoke = useCommand(RevokeServiceTokenDocument);
  const [secret, setSecret] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async (values: Readonly<Record<string, string>>): Promise<Problem | null> => {
    setSecret(null);
    const role = values['role'] as keyof typeof roles;
    const grants = [{ role, scopeKind: roles[role].at, scopeId: null }];
    try {
      const { data } = await issue({ variables: { name: values['name']!, grants, days: Number(values['days']) } });
      const answer = data!.issueServiceToken;
      if (answer.__typename === 'Refusal') return answer;
      setSecret(answer.secret);
      await result.refetch();
      return null;
    } catch (error) {
      return faultOf(error).message ?? { zh: t('state.networkText'), en: t('state.networkText') };
    }
  };
  return (
    <section className="section" aria-labelledby="account-tokens">
      <h2 id="account-tokens">{t('account.tokens')}</h2>
      <p className="fine">{t('account.tokensNote')}</p>
      <TokenTable tokens={result.data?.serviceTokens ?? []} onRevoke={(id) => void revoke({ id }).then(setProblem)} />
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
      <CommandForm
        title={t('account.issue')}
        act={t('account.issue')}
        done={t('account.issued')}
        fields={[
          { name: 'name', label: t('account.tokenName'), hint: t('account.tokenNameHint') },
          {
            name: 'role',
            label: t('account.role'),
            kind: 'choice',
            choices: programRoles.map((role) => ({ value: role, text: pick(roles[role].zh, roles[role].en) })),
          },
          { name: 'days', label: t('account.days'), kind: 'number', value: '90' },
        ]}
        onSubmit={submit}
      />
      {secret !== null && (
        <output className="token-secret">
          {t('account.secretOnce')}
          <code>{secret}</code>
        </output>
      )}
    </section>
  );
}
