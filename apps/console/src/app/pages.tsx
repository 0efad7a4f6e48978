import { type ComponentType, lazy } from 'react';
import { Route, Routes } from 'react-router';
import { accountTexts } from '../language/account-texts.ts';
import { hallTexts } from '../language/hall-texts.ts';
import { erasureTexts } from '../language/erasure-texts.ts';
import { fundTexts, inboxTexts, registerTexts } from '../language/fund-texts.ts';
import { leadershipTexts } from '../language/leadership-texts.ts';
import { drawTexts } from '../language/draw-texts.ts';
import { lightTexts } from '../language/light-texts.ts';
import { ledgerTexts } from '../language/ledger-texts.ts';
import { loadOfficeTexts } from '../language/office-texts.ts';
import { ownTexts } from '../language/own-texts.ts';
import { policyTexts } from '../language/policy-texts.ts';
import { peopleTexts } from '../language/people-texts.ts';
import { placedTexts } from '../language/placed-texts.ts';
import { workbenchTexts } from '../language/workbench-texts.ts';
import { reportingTexts } from '../language/reporting-texts.ts';
import { viewTexts } from '../language/view-texts.ts';
import { NotFoundState } from '../states/not-found-state.tsx';
import { AppFrame } from './app-frame.tsx';
import { StartPage } from './start-page.tsx';

const page = <M extends Record<N, ComponentType>, N extends string>(name: N, load: () => Promise<M>) =>
  lazy(async () => ({ default: (await load())[name] as ComponentType }));

const withViewTexts = async <M,>(module: Promise<M>): Promise<M> => (await Promise.all([module, viewTexts.load()]))[0];

/** Pages about office files have words of their own, and are made with the component library, which the others do without. */
const officePage = <M extends Record<N, ComponentType>, N extends string>(name: N, load: () => Promise<M>) =>
  lazy(async () => {
    const [module, { Appearance }] = await Promise.all([load(), import('./appearance.tsx'), loadOfficeTexts()]);
    const Page = module[name] as ComponentType;
    return {
      default: () => (
        <Appearance>
          <Page />
        </Appearance>
      ),
    };
  });

/** So have those that work on indicators, resources and classes. */
const withWorkbenchTexts = async <M,>(module: Promise<M>): Promise<M> => (await Promise.all([module, workbenchTexts.load()]))[0];

const CountyPage = page('CountyPage', () => withViewTexts(import('../pages/county/county-page.tsx')));
const SchoolsPage = page('SchoolsPage', () => withViewTexts(import('../pages/schools/schools-page.tsx')));
const withPlacedTexts = async <M,>(module: Promise<M>): Promise<M> => (await Promise.all([module, placedTexts.load()]))[0];
const SchoolPage = page('SchoolPage', () => withPlacedTexts(withViewTexts(withWorkbenchTexts(import('../pages/school/school-page.tsx')))));
const CoveragePage = page('CoveragePage', () => withViewTexts(import('../pages/gaps/coverage-page.tsx')));
const ClassPage = page('ClassPage', () => withWorkbenchTexts(import('../pages/class/class-page.tsx')));
const IndicatorsPage = page('IndicatorsPage', () => withWorkbenchTexts(import('../pages/indicators/indicators-page.tsx')));
const WorkbenchPage = page('WorkbenchPage', () => withWorkbenchTexts(import('../pages/indicators/workbench-page.tsx')));
const ResourcesPage = page('ResourcesPage', () => withWorkbenchTexts(import('../pages/resources/resources-page.tsx')));
const ClassesPage = page('ClassesPage', () => withPlacedTexts(withWorkbenchTexts(import('../pages/classes/classes-page.tsx'))));
const ComparePage = page('ComparePage', () => withWorkbenchTexts(import('../pages/compare/compare-page.tsx')));
const ImportDeskPage = officePage('ImportDeskPage', () => import('../pages/imports/import-desk-page.tsx'));
const ImportPage = officePage('ImportPage', () => import('../pages/imports/import-page.tsx'));
const TemplatesPage = officePage('TemplatesPage', () => import('../pages/templates/templates-page.tsx'));
const ConflictsPage = officePage('ConflictsPage', () => import('../pages/conflicts/conflicts-page.tsx'));
const LayoutsPage = officePage('LayoutsPage', () => import('../pages/layouts/layouts-page.tsx'));
const LayoutPage = officePage('LayoutPage', () => import('../pages/layouts/layout-page.tsx'));
const LayoutWizardPage = officePage('LayoutWizardPage', () => import('../pages/layouts/wizard/layout-wizard-page.tsx'));
const LedgerPage = page('LedgerPage', async () => (await Promise.all([import('../pages/ledger/ledger-page.tsx'), ledgerTexts.load()]))[0]);
const QuarantinePage = page(
  'QuarantinePage',
  async () => (await Promise.all([import('../pages/quarantine/quarantine-page.tsx'), ledgerTexts.load()]))[0],
);
const ErasuresPage = page(
  'ErasuresPage',
  async () => (await Promise.all([import('../pages/erasures/erasures-page.tsx'), erasureTexts.load()]))[0],
);
const ClockPage = page('ClockPage', () => import('../pages/clock/clock-page.tsx'));
const FundsPage = page('FundsPage', async () => (await Promise.all([import('../pages/funds/funds-page.tsx'), fundTexts.load()]))[0]);
const AwardsPage = page('AwardsPage', async () => (await Promise.all([import('../pages/awards/awards-page.tsx'), fundTexts.load()]))[0]);
const PeoplePage = page('PeoplePage', async () => (await Promise.all([import('../pages/people/people-page.tsx'), peopleTexts.load()]))[0]);
const AuditPage = page('AuditPage', async () => (await Promise.all([import('../pages/audit/audit-page.tsx'), peopleTexts.load()]))[0]);
const AccountPage = page(
  'AccountPage',
  async () => (await Promise.all([import('../pages/account/account-page.tsx'), accountTexts.load()]))[0],
);
const MeasuresPage = page(
  'MeasuresPage',
  async () => (await Promise.all([import('../pages/measures/measures-page.tsx'), lightTexts.load(), workbenchTexts.load()]))[0],
);
const MeasurePage = page(
  'MeasurePage',
  async () => (await Promise.all([import('../pages/measure/measure-page.tsx'), lightTexts.load(), reportingTexts.load()]))[0],
);
const LeadershipPage = page(
  'LeadershipPage',
  async () => (await Promise.all([import('../pages/leadership/leadership-page.tsx'), leadershipTexts.load(), viewTexts.load()]))[0],
);
const DeskPage = page('DeskPage', async () => (await Promise.all([import('../pages/desk/desk-page.tsx'), leadershipTexts.load()]))[0]);
const withPolicyTexts = async <M,>(module: Promise<M>): Promise<M> => (await Promise.all([module, policyTexts.load()]))[0];
const PoliciesPage = page('PoliciesPage', () => withPolicyTexts(import('../pages/policy/policies-page.tsx')));
const PolicyPage = page('PolicyPage', () => withPolicyTexts(import('../pages/policy/policy-page.tsx')));
const OfficesPage = page('OfficesPage', () => withPolicyTexts(import('../pages/offices/offices-page.tsx')));
const TasksPage = page(
  'TasksPage',
  async () => (await Promise.all([withPolicyTexts(import('../pages/tasks/tasks-page.tsx')), reportingTexts.load()]))[0],
);
const TimelinePage = page('TimelinePage', () => withPolicyTexts(import('../pages/timeline/timeline-page.tsx')));
const InboxPage = page('InboxPage', async () => (await Promise.all([import('../pages/inbox/inbox-page.tsx'), inboxTexts.load()]))[0]);
const RegisterPage = page(
  'RegisterPage',
  async () => (await Promise.all([import('../pages/register/register-page.tsx'), registerTexts.load(), fundTexts.load()]))[0],
);
const AppraisalsPage = page(
  'AppraisalsPage',
  async () => (await Promise.all([import('../pages/appraisals/appraisals-page.tsx'), registerTexts.load(), fundTexts.load()]))[0],
);
const withReportingTexts = async <M,>(module: Promise<M>): Promise<M> => (await Promise.all([module, reportingTexts.load()]))[0];
const ReportsPage = page('ReportsPage', () => withReportingTexts(import('../pages/reports/reports-page.tsx')));
const ReportPage = page(
  'ReportPage',
  async () => (await Promise.all([withReportingTexts(import('../pages/reports/report-page.tsx')), lightTexts.load()]))[0],
);
const PlansPage = page('PlansPage', () => withReportingTexts(import('../pages/plans/plans-page.tsx')));
const MeetingsPage = page(
  'MeetingsPage',
  async () => (await Promise.all([withReportingTexts(import('../pages/meetings/meetings-page.tsx')), lightTexts.load()]))[0],
);
const IssuesPage = page('IssuesPage', () => withReportingTexts(import('../pages/issues/issues-page.tsx')));
const IssuePage = page('IssuePage', () => withReportingTexts(import('../pages/issues/issue-page.tsx')));
const EscalationsPage = page('EscalationsPage', () => withReportingTexts(import('../pages/escalations/escalations-page.tsx')));
const VisitsPage = page('VisitsPage', () => withReportingTexts(import('../pages/visits/visits-page.tsx')));
const withHallTexts = async <M,>(module: Promise<M>): Promise<M> => (await Promise.all([module, hallTexts.load(), drawTexts.load()]))[0];
const CeremonyPage = page('CeremonyPage', () => withHallTexts(import('../pages/draw-day/ceremony-page.tsx')));
const ResultPage = page('ResultPage', () => withHallTexts(import('../pages/draw-day/result-page.tsx')));
const NoticePage = page('NoticePage', () => withHallTexts(import('../pages/draw-day/notice-page.tsx')));
const DrawReceiptsPage = page('ReceiptsPage', () => withHallTexts(import('../pages/draw-day/receipts-page.tsx')));
const SupervisePage = page('SupervisePage', () => withHallTexts(import('../pages/draw-day/supervise-page.tsx')));
const withOwnTexts = async <M,>(module: Promise<M>): Promise<M> => (await Promise.all([module, ownTexts.load()]))[0];
const MyChildPage = page('MyChildPage', () => withOwnTexts(import('../pages/own/my-child-page.tsx')));
const MyClassPage = page('MyClassPage', () => withOwnTexts(import('../pages/own/my-class-page.tsx')));
const withDrawTexts = async <M,>(module: Promise<M>): Promise<M> => (await Promise.all([module, drawTexts.load()]))[0];
const DrawsPage = page('DrawsPage', () => withDrawTexts(import('../pages/draws/draws-page.tsx')));
const DrawPage = page('DrawPage', () => withDrawTexts(import('../pages/draw/draw-page.tsx')));
const ObjectionsPage = page('ObjectionsPage', () => withDrawTexts(import('../pages/draw-cases/objections-page.tsx')));
const LatePage = page('LatePage', () => withDrawTexts(import('../pages/draw-cases/late-page.tsx')));
const ClassChangesPage = page('ClassChangesPage', () => withDrawTexts(import('../pages/draw-cases/class-changes-page.tsx')));
const ViolationsPage = page('ViolationsPage', () => withDrawTexts(import('../pages/draw-cases/violations-page.tsx')));
const ReceiptPage = page('ReceiptPage', () => import('../pages/receipt/receipt-page.tsx'));

/**
 * Every address of the console; each page is a chunk of its own. Declared routes instead of a data router: Apollo reads
 * the data, and the data router alone would weigh 18 kB more in the first view.
 */
export function Pages() {
  return (
    <Routes>
      <Route element={<AppFrame />}>
        <Route index element={<StartPage overview={<CountyPage />} />} />
        <Route path="schools" element={<SchoolsPage />} />
        <Route path="schools/:id" element={<SchoolPage />} />
        <Route path="classes" element={<ClassesPage />} />
        <Route path="classes/:id" element={<ClassPage />} />
        <Route path="indicators" element={<IndicatorsPage />} />
        <Route path="indicators/:indicatorId" element={<WorkbenchPage />} />
        <Route path="resources" element={<ResourcesPage />} />
        <Route path="compare" element={<ComparePage />} />
        <Route path="coverage" element={<CoveragePage />} />
        <Route path="imports" element={<ImportDeskPage />} />
        <Route path="imports/:importId" element={<ImportPage />} />
        <Route path="templates" element={<TemplatesPage />} />
        <Route path="conflicts" element={<ConflictsPage />} />
        <Route path="layouts" element={<LayoutsPage />} />
        <Route path="layouts/new" element={<LayoutWizardPage />} />
        <Route path="layouts/:layoutId" element={<LayoutPage />} />
        <Route path="ledger" element={<LedgerPage />} />
        <Route path="ledger/quarantine" element={<QuarantinePage />} />
        <Route path="erasures" element={<ErasuresPage />} />
        <Route path="clock" element={<ClockPage />} />
        <Route path="funds" element={<FundsPage />} />
        <Route path="awards" element={<AwardsPage />} />
        <Route path="people" element={<PeoplePage />} />
        <Route path="audit" element={<AuditPage />} />
        <Route path="account" element={<AccountPage />} />
        <Route path="measures" element={<MeasuresPage />} />
        <Route path="measures/:measureId" element={<MeasurePage />} />
        <Route path="leadership" element={<LeadershipPage />} />
        <Route path="desk" element={<DeskPage />} />
        <Route path="policy" element={<PoliciesPage />} />
        <Route path="policy/:packId" element={<PolicyPage />} />
        <Route path="offices" element={<OfficesPage />} />
        <Route path="tasks" element={<TasksPage />} />
        <Route path="timeline" element={<TimelinePage />} />
        <Route path="inbox" element={<InboxPage />} />
        <Route path="register" element={<RegisterPage />} />
        <Route path="appraisals" element={<AppraisalsPage />} />
        <Route path="reports" element={<ReportsPage />} />
        <Route path="reports/:reportId" element={<ReportPage />} />
        <Route path="plans" element={<PlansPage />} />
        <Route path="meetings" element={<MeetingsPage />} />
        <Route path="issues" element={<IssuesPage />} />
        <Route path="issues/:issueId" element={<IssuePage />} />
        <Route path="escalations" element={<EscalationsPage />} />
        <Route path="visits" element={<VisitsPage />} />
        <Route path="draws/:drawId/ceremony" element={<CeremonyPage />} />
        <Route path="draws/:drawId/result" element={<ResultPage />} />
        <Route path="draws/:drawId/notice" element={<NoticePage />} />
        <Route path="draws/:drawId/receipts" element={<DrawReceiptsPage />} />
        <Route path="supervise" element={<SupervisePage />} />
        <Route path="my-child" element={<MyChildPage />} />
        <Route path="my-class" element={<MyClassPage />} />
        <Route path="draws" element={<DrawsPage />} />
        <Route path="draws/objections" element={<ObjectionsPage />} />
        <Route path="draws/late" element={<LatePage />} />
        <Route path="class-changes" element={<ClassChangesPage />} />
        <Route path="violations" element={<ViolationsPage />} />
        <Route path="draws/:drawId" element={<DrawPage />} />
        <Route path="facts/:eventId" element={<ReceiptPage />} />
        <Route path="*" element={<NotFoundState />} />
      </Route>
    </Routes>
  );
}
