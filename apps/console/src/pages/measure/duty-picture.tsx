import { useTranslation } from 'react-i18next';
import { PictureWithTable } from '../../charts/picture-with-table.tsx';
import { useWidth } from '../../charts/use-width.ts';
import type { DutyCardFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { useValueText } from '../measures/use-value-text.ts';
import { pictureOf } from './picture-of.ts';

type Pictured = { duty: DutyCardFragment; day: string };

/** Signed and computed values of an obligation on the way to its target, and the table of the same numbers; nothing without a value. */
export function DutyPicture({ duty, day }: Pictured) {
  return duty.signatures.length + duty.recorded.length === 0 ? null : <DrawnDuty duty={duty} day={day} />;
}

/** Apart from the question whether there is anything to draw: its width is measured on what it drew. */
function DrawnDuty({ duty, day }: Pictured) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const { numberText } = useValueText();
  const { ref, width, scale } = useWidth<HTMLDivElement>(640);
  const picture = pictureOf(duty, day, width);
  if (picture === null) return null;
  const name = pick(duty.labelZh, duty.labelEn);
  const { rows, signed, computed, trajectory, today, height, axis } = picture;
  const head = [t('lightCard.day'), t('lightCard.signedValue'), t('lightCard.recordedValue'), t('lightCard.planned')];
  const text = (value: number | null) => (value === null ? '—' : numberText(value));
  const summary = t('lightCard.pictureSummary', {
    name,
    signed: text(duty.signatures.at(-1)?.value ?? null),
    planned: text(duty.planned),
    target: text(duty.trajectory.at(-1)?.value ?? null),
  });
  const dots = (points: typeof signed, radius: number, className: string) =>
    points.map(({ x, y, key }) => <circle key={key} className={className} cx={x} cy={y} r={radius} />);
  return (
    <div ref={ref}>
      <PictureWithTable
        title={t('lightCard.picture', { name })}
        note={<p className="fine">{t('lightCard.legend')}</p>}
        rows={() => [head, ...rows.map((row) => [row.day, row.signed, row.recorded, row.planned])]}
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
              {rows.map((row) => (
                <tr key={row.day}>
                  <th scope="row">{date(row.day)}</th>
                  <td className="number">{text(row.signed)}</td>
                  <td className="number">{text(row.recorded)}</td>
                  <td className="number">{text(row.planned)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      >
        <svg
          className="light-picture"
          width={width * scale}
          height={height * scale}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={summary}
        >
          <line className="light-today" x1={today} x2={today} y1={axis.top} y2={axis.bottom} />
          <polyline className="light-trajectory" points={trajectory.map(({ x, y }) => `${x},${y}`).join(' ')} />
          {dots(computed, 2.5, 'light-computed')}
          <polyline className="light-signed" points={signed.map(({ x, y }) => `${x},${y}`).join(' ')} />
          {dots(signed, 4.5, 'light-signed-dot')}
          {axis.values.map(({ value, y }) => (
            <text key={value} x={axis.left - 8} y={y} textAnchor="end" dominantBaseline="central">
              {numberText(value)}
            </text>
          ))}
          {axis.days.map(({ day: each, x }, at) => (
            <text key={each} x={x} y={height - 6} textAnchor={at === 0 ? 'start' : 'end'}>
              {date(each)}
            </text>
          ))}
        </svg>
      </PictureWithTable>
    </div>
  );
}
