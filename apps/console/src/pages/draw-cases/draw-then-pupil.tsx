import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawRosterDocument, type DrawRosterQuery } from '../../gql/graphql.ts';
import { PupilChoice } from '../draw/pupil-choice.tsx';

type Pupil = { studentId: string; name: string | null };
type Props = {
  draws: readonly { value: string; text: string }[];
  /** null: none is chosen, or another draw was */ onChoose: (chosen: { drawId: string; studentId: string } | null) => void;
  /** of the roster, those to choose from; without it all of them */ among?: (
    roster: NonNullable<DrawRosterQuery['drawRoster']>,
  ) => readonly Pupil[];
};

/** A draw, then one of its pupils by name. Whose names are shown is recorded, so they are read once a draw is chosen. */
export function DrawThenPupil({ draws, onChoose, among = ({ rows }) => rows }: Props) {
  const { t } = useTranslation();
  const [drawId, setDrawId] = useState('');
  const [studentId, setStudentId] = useState<string | null>(null);
  const { data, loading } = useQuery(DrawRosterDocument, { variables: { drawId }, skip: drawId === '', fetchPolicy: 'network-only' });
  const roster = data?.drawRoster ?? null;
  const rows = roster ? among(roster) : [];
  const choose = (id: string | null) => {
    setStudentId(id);
    onChoose(id === null ? null : { drawId, studentId: id });
  };
  return (
    <div className="command-fields">
      <label className="field">
        <span>{t('draws.cases.draw')}</span>
        <select
          value={drawId}
          onChange={({ target }) => {
            setDrawId(target.value);
            setStudentId(null);
            onChoose(null);
          }}
        >
          <option value="">{t('command.choose')}</option>
          {draws.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
      {loading && <p className="fine">{t('state.loading')}</p>}
      {roster && rows.length === 0 && <p className="fine">{t('draws.cases.nobody')}</p>}
      {rows.length > 0 && (
        <PupilChoice rows={rows} chosen={studentId === null ? [] : [studentId]} onChange={(ids) => choose(ids.at(-1) ?? null)} />
      )}
    </div>
  );
}
