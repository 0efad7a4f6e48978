import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposalOfColumnFragment } from '../../../gql/graphql.ts';
import type { MappingDocument } from '../document/mapping-document.ts';
import { ColumnRow } from './column-row.tsx';
import type { EditorPart } from './mapping-editor.tsx';

type Props = EditorPart & { proposed: MappingDocument | null };

/** The template's columns: first those that are needed or were found, the others on demand, because a template may have seventy. */
export function ColumnTable(props: Props) {
  const { t } = useTranslation();
  const { proposal, document } = props;
  const [isFirst] = useState(() => {
    const names = new Set(proposal.proposals.filter((one) => one.isRequired || document.columns[one.column]).map(({ column }) => column));
    return ({ column }: ProposalOfColumnFragment) => names.has(column); // fixed at the start: a row does not jump while it is changed
  });
  const first = proposal.proposals.filter(isFirst);
  const others = proposal.proposals.filter((one) => !isFirst(one));
  return (
    <>
      <Rows {...props} caption={t('layouts.columnsCaption')} columns={first} />
      {others.length > 0 && (
        <details className="mapping-others">
          <summary>{t('layouts.otherColumns', { count: others.length })}</summary>
          <Rows {...props} caption={t('layouts.otherColumnsCaption')} columns={others} />
        </details>
      )}
    </>
  );
}

function Rows({ caption, columns, proposed, ...part }: Props & { caption: string; columns: ProposalOfColumnFragment[] }) {
  const { t } = useTranslation();
  return (
    <table className="plain-table mapping-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('layouts.templateColumn')}</th>
          <th scope="col">{t('layouts.fileColumn')}</th>
          <th scope="col">{t('layouts.certainty')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <ColumnRow key={column.column} {...part} column={column} proposedSource={proposed?.columns[column.column]} />
        ))}
      </tbody>
    </table>
  );
}
