/** The browser's own progress bar: read out, printed and drawn without a line of script. */
export function ProgressBar({ share, label }: { /** 0 to 1 */ share: number; label: string }) {
  const percent = Math.floor(Math.min(1, share) * 100);
  return (
    <div className="progress">
      <progress value={percent} max={100} aria-label={label} />
      <span>{percent}%</span>
    </div>
  );
}
