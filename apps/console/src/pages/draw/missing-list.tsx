/** What is still to be done before a step can be taken. */
export function MissingList({ lead, sentences }: { lead: string; sentences: readonly string[] }) {
  return (
    <div className="empty-note">
      <p>{lead}</p>
      <ul className="way-list">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
