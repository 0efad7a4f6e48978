import { useTranslation } from 'react-i18next';
import type { QuarantinedTextFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { usePlaceWords } from './use-place-words.ts';

/** The list as it is saved, for the one who repairs the sender: head first. Nothing of what the messages hold. */
export function useQuarantineRows(): (messages: readonly QuarantinedTextFragment[]) => (string | number | null)[][] {
  const { t } = useTranslation();
  const { say, dateTime } = useWording();
  const placeOf = usePlaceWords();
  return (messages) => [
    ['id', 'reason', 'place', 'event', 'arrived', 'bytes', 'sha256', 'lastAttempt', 'state', 'resolved', 'by', 'note'].map((column) =>
      t(`quarantine.column.${column as 'id'}`),
    ),
    ...messages.map((message) => [
      message.messageId,
      say(message.reason),
      placeOf(message),
      message.eventId,
      dateTime(message.quarantinedAt),
      message.bytes,
      message.sha256,
      message.lastAttempt && say(message.lastAttempt.reason),
      t(`quarantine.stateOf.${message.state}`),
      message.resolvedAt && dateTime(message.resolvedAt),
      message.resolvedBy,
      message.note,
    ]),
  ];
}
