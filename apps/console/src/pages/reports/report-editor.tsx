import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftReportDocument, type ReportTextFragment, SubmitReportDocument, WriteReportDocument } from '../../gql/graphql.ts';
import { type Problem, useCommand } from '../../governance/use-command.ts';
import { useWording } from '../../language/use-wording.ts';
import { LineFields, type LineValues } from './line-fields.tsx';
import { useTaskNames } from './use-task-names.ts';
import './report-editor.css';

/** Draft from the data, write, keep, hand in. What was written last stands in the fields, else what the data say. */
export function ReportEditor({ report }: { report: ReportTextFragment }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const titleOf = useTaskNames();
  const headId = useId();
  const draft = useCommand(DraftReportDocument);
  const write = useCommand(WriteReportDocument);
  const submit = useCommand(SubmitReportDocument);
  const start = report.summary === null ? report.suggestion : report;
  const [summary, setSummary] = useState(start?.summary ?? '');
  const [lines, setLines] = useState<readonly LineValues[]>(() => linesOf(report));
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const { reportId, unitKind, unitId, month } = report;

  /** One after the other, as far as nothing is refused. */
  const act = async (done: string, steps: readonly (() => Promise<Problem | null>)[]) => {
    setBusy(true);
    setSaid('');
    let refused: Problem | null = null;
    for (const step of steps) {
      refused = await step();
      if (refused) break;
    }
    setProblem(refused);
    setSaid(refused ? '' : done);
    setBusy(false);
  };
  const draw = () => draft({ unitKind, unitId, month });
  const keep = () => write({ reportId, summary, lines: lines.map(toInput) });
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    void act(t('reports.kept'), report.step === 'MISSING' ? [draw, keep] : [keep]);
  };
  return (
    <form className="section card report-editor screen-only" noValidate aria-labelledby={headId} onSubmit={save}>
      <h2 id={headId}>{t('reports.write')}</h2>
      <p className="fine">{t('reports.writeHint')}</p>
      <p>
        <button type="button" className="quiet-button" disabled={isBusy} onClick={() => void act(t('reports.drawn'), [draw])}>
          {t(report.step === 'MISSING' ? 'reports.draft' : 'reports.redraw')}
        </button>
      </p>
      <label className="field field-wide">
        <span>{t('reports.summary')}</span>
        <textarea rows={6} required value={summary} onChange={({ target }) => setSummary(target.value)} />
      </label>
      {lines.map((line, at) => (
        <LineFields
          key={line.taskId}
          title={titleOf(line.taskId)}
          line={line}
          onChange={(changed) => setLines((before) => before.map((each, index) => (index === at ? changed : each)))}
        />
      ))}
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
      <p className="command-end">
        <button type="submit" className="quiet-button" disabled={isBusy} aria-busy={isBusy}>
          {t('reports.keep')}
        </button>
        <button
          type="button"
          className="primary-button"
          disabled={isBusy}
          onClick={() => void act(t('reports.handedIn'), [...(report.step === 'MISSING' ? [draw] : []), keep, () => submit({ reportId })])}
        >
          {t('reports.submit')}
        </button>
        <output>{said}</output>
      </p>
    </form>
  );
}

/** What was written, and below it the tasks that the data added since. */
function linesOf({ lines, suggestion }: ReportTextFragment): LineValues[] {
  const written = new Set(lines.map(({ taskId }) => taskId));
  const added = (suggestion?.lines ?? []).filter(({ taskId }) => !written.has(taskId));
  return [...lines, ...added].map(({ taskId, progress, percent, problems, next }) => ({
    taskId,
    progress,
    percent: percent === null ? '' : String(percent),
    problems,
    next,
  }));
}

const toInput = ({ percent, ...line }: LineValues) => ({ ...line, percent: /^\d{1,3}$/.test(percent.trim()) ? Number(percent) : null });
