import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FindingRowFragment, type FindingSeverity, ImportFindingsDocument } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { saveFile } from '../../../transport/save-file.ts';
import { csvOf } from '../../../tables/csv-of.ts';

type Props = { importId: string; severity: FindingSeverity | null; code: string | null; fileName: string };

/** All findings of the chosen kind as a table that Excel opens, in the language of the screen, to hand to a school. */
export function ExportFindings({ importId, severity, code, fileName }: Props) {
  const { t } = useTranslation();
  const { say, pick } = useWording();
  const client = useApolloClient();
  const [isLoading, setLoading] = useState(false);

  const readAll = async () => {
    const all: FindingRowFragment[] = [];
    let after: string | null = null;
    do {
      const { data }: { data?: { import: { findings: Page } | null } } = await client.query({
        query: ImportFindingsDocument,
        variables: { importId, severity, code, after },
        fetchPolicy: 'no-cache',
      });
      const page: Page | undefined = data?.import?.findings;
      all.push(...(page?.edges.map(({ node }) => node) ?? []));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return all;
  };
  const save = async () => {
    setLoading(true);
    try {
      const head = [
        t('import.severity'),
        t('import.sheet'),
        t('import.row'),
        t('import.column'),
        t('import.value'),
        t('import.problem'),
        t('import.expected'),
        t('import.cure'),
      ];
      const rows = (await readAll()).map((finding) => [
        t(`import.severityOf.${finding.severity}`),
        finding.sheet,
        String(finding.row),
        finding.column ?? '',
        finding.value ?? '',
        say(finding.problem),
        pick(finding.expectedZh, finding.expectedEn),
        pick(finding.cureZh, finding.cureEn),
      ]);
      saveFile({
        name: `${fileName.replace(/\.\w+$/, '')}-${t('import.exportName')}.csv`,
        type: 'text/csv;charset=utf-8',
        content: csvOf([head, ...rows]),
      });
    } finally {
      setLoading(false);
    }
  };
  return (
    <Button loading={isLoading} onClick={() => void save()}>
      {isLoading ? t('import.exporting') : t('import.export')}
    </Button>
  );
}

type Page = { edges: { node: FindingRowFragment }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
