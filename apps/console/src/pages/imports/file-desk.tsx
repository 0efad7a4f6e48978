import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ImportDeskDocument } from '../../gql/graphql.ts';
import { DropZone } from './drop-zone.tsx';
import { guessKind } from './file-guess.ts';
import { PendingFile } from './pending-file.tsx';

type Pending = { key: number; file: File };

/** Files chosen, each with its kind and school year, on their way to a dry run. A single file leads on to its import. */
export function FileDesk() {
  const navigate = useNavigate();
  const { data } = useQuery(ImportDeskDocument);
  const [pending, setPending] = useState<Pending[]>([]);
  const add = (files: File[]) =>
    setPending((before) => {
      const next = (before.at(-1)?.key ?? 0) + 1;
      // Conditions stand first: they register the schools that student records name.
      const added = files.map((file, at) => ({ key: next + at, file }));
      return [...before, ...added].toSorted((a, b) => orderOf(a.file) - orderOf(b.file) || a.key - b.key);
    });
  const county = data?.county;
  return (
    <div className="file-desk">
      <DropZone onFiles={add} />
      {pending.map(({ key, file }) => (
        <PendingFile
          key={key}
          file={file}
          knownSchoolYear={county && !county.empty ? county.schoolYear : null}
          onRemove={() => setPending((before) => before.filter((other) => other.key !== key))}
          onStarted={(importId) => {
            if (pending.length === 1) void navigate(`/imports/${importId}`);
          }}
        />
      ))}
    </div>
  );
}

const orderOf = (file: File) => (guessKind(file.name) === 'SCHOOL_CONDITIONS' ? 0 : 1);
