import { useTranslation } from 'react-i18next';
import { PictureWithTable } from '../../charts/picture-with-table.tsx';
import type { FundRowFragment } from '../../gql/graphql.ts';
import { useMoney } from '../../governance/money.ts';

const rowHeight = 74;
const width = 720;
const left = 8;
const barsFrom = 26;

/** Budget, allotted and spent of each fund as three bars on one scale; told apart by form, not by colour alone. */
export function FundPicture({ funds }: { funds: readonly FundRowFragment[] }) {
  const { t } = useTranslation();
  const money = useMoney();
  const largest = Math.max(...funds.flatMap(({ budgetFen, allottedFen, spentFen }) => [budgetFen, allottedFen, spentFen]));
  const length = (fen: number) => Math.max(fen > 0 ? 1 : 0, ((width - 190) * fen) / largest);
  const head = [t('funds.year'), t('funds.name'), t('funds.budget'), t('funds.allotted'), t('funds.spent')];
  const rows = funds.map((fund) => [fund.year, fund.name, fund.budgetFen / 100, fund.allottedFen / 100, fund.spentFen / 100]);
  const sentence = (fund: FundRowFragment) =>
    `${fund.year} ${fund.name}: ${t('funds.budget')} ${money(fund.budgetFen)}, ${t('funds.allotted')} ${money(fund.allottedFen)}, ${t('funds.spent')} ${money(fund.spentFen)}`;
  return (
    <PictureWithTable
      title={t('funds.picture')}
      note={<p className="fine">{t('funds.pictureNote')}</p>}
      rows={() => [head, ...rows]}
      table={
        <table className="plain-table">
          <thead>
            <tr>
              {head.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {funds.map((fund) => (
              <tr key={fund.fundId}>
                <td>{fund.year}</td>
                <th scope="row">{fund.name}</th>
                <td className="number">{money(fund.budgetFen)}</td>
                <td className="number">{money(fund.allottedFen)}</td>
                <td className="number">{money(fund.spentFen)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <svg
        viewBox={`0 0 ${width} ${funds.length * rowHeight}`}
        width={width}
        height={funds.length * rowHeight}
        role="img"
        aria-label={funds.map(sentence).join('; ')}
      >
        <defs>
          <pattern id="fund-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" fill="var(--surface)" />
            <rect width="3" height="6" fill="var(--brand)" />
          </pattern>
        </defs>
        {funds.map((fund, at) => (
          <g key={fund.fundId} transform={`translate(${left} ${at * rowHeight})`} fontSize="13" fill="var(--ink)">
            <text y="17" fontWeight="600">
              {fund.year} {fund.name}
            </text>
            <Bar at={0} length={length(fund.budgetFen)} text={money(fund.budgetFen)} fill="none" />
            <Bar at={1} length={length(fund.allottedFen)} text={money(fund.allottedFen)} fill="url(#fund-hatch)" />
            <Bar at={2} length={length(fund.spentFen)} text={money(fund.spentFen)} fill="var(--brand)" />
          </g>
        ))}
      </svg>
    </PictureWithTable>
  );
}

function Bar({ at, length, text, fill }: { at: number; length: number; text: string; fill: string }) {
  const y = barsFrom + at * 15;
  return (
    <>
      <rect y={y} width={length} height="11" fill={fill} stroke="var(--brand)" />
      <text x={length + 6} y={y + 10} fontSize="12">
        {text}
      </text>
    </>
  );
}
