import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import { StatusMark } from '../../figures/status-mark.tsx';
import { type CoverageQuery, LatestImportsDocument } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

type Props = { files: CoverageQuery['county']['files']; schoolYear: number };

/** The office files of the year: whether the figures hold something of each, and its last import. */
export function FilesSeen({ files, schoolYear }: Props) {
  const { t } = useTranslation();
  const { dateTime } = useWording();
  const { data } = useQuery(LatestImportsDocument);
  const imports = data?.imports.edges.map(({ node }) => node) ?? [];
  const lastOf = (kind: Props['files'][number]['kind']) =>
    imports.find((one) => one.kind === kind && one.status === 'DONE' && one.schoolYear === schoolYear);
  return (
    <ScrollBox label={t('county.files')}>
      <table className="plain-table files-seen">
        <caption className="visually-hidden">{t('county.files')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('county.file')}</th>
            <th scope="col">{t('county.fileState')}</th>
            <th scope="col">{t('county.fileLast')}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ kind, seen }) => {
            const last = lastOf(kind);
            return (
              <tr key={kind}>
                <th scope="row">{t(`fileKind.${kind}`)}</th>
                <td>{seen ? t('county.fileSeen') : <StatusMark status="NO_DATA" text={t('county.fileMissing')} />}</td>
                <td>{last?.finishedAt ? <Link to={`/imports/${last.importId}`}>{dateTime(last.finishedAt)}</Link> : '—'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
