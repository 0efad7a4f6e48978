import { type Role, roles } from '@junheng/access';

/**
 * Who may what, written by hand as the expectation: not derived from the table of rights, which it is to catch. The columns, in order:
 * 领导小组 LG leading group · 项目办 PO project office · 科室 OF office · 县级部门 DE department · 乡镇 TO township · 片区督导组 IG
 * inspection group · 校长 PR principal · 工作小组 WG working group · 班主任 HT homeroom teacher · 科任教师 TE teacher · 督学 IN
 * inspector · 教研员 SR subject researcher · 家长 PA parent · 分班监督员 DS supervisor of a draw · 校外研究人员 TR third-party
 * researcher · 审计 AU auditor · 管理员 AD administrator.
 */
const columns = Object.keys(roles) as Role[];
const signs = ['LG', 'PO', 'OF', 'DE', 'TO', 'IG', 'PR', 'WG', 'HT', 'TE', 'IN', 'SR', 'PA', 'DS', 'TR', 'AU', 'AD'];
const width = 3 * 17 - 1;

/** Root fields: whom GraphQL lets through to the door. The door asks again, with the place; lists are narrowed to it. */
export const rootFields = readRows(`
field                              LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
Query.appraisals                   LG PO OF DE TO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AU ··
Query.assignmentDefects            LG PO OF DE TO IG PR WG ·· TE IN SR ·· ·· ·· AU ··
Query.awards                       LG PO OF ·· ·· ·· PR WG ·· ·· IN ·· ·· ·· ·· AU ··
Query.changesSinceLastVisit        LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
Query.classChanges                 LG PO OF DE TO IG PR WG HT TE IN SR PA DS ·· AU ··
Query.classNames                   ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AD
Query.clock                        LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
Query.commendations                LG PO OF DE ·· IG PR WG ·· TE IN SR ·· ·· ·· AU ··
Query.conflicts                    ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Query.county                       LG PO OF DE ·· IG PR WG ·· TE IN SR ·· ·· ·· AU ··
Query.countySettings               LG PO OF DE TO IG PR WG ·· TE IN SR ·· ·· ·· AU ··
Query.drawAfter                    LG PO OF DE TO IG PR WG HT TE IN SR ·· DS ·· AU ··
Query.drawBundle                   ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· DS ·· AU ··
Query.drawFeasibility              ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Query.drawHallKit                  ·· PO ·· ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Query.drawLateArrivals             ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Query.drawNotice                   LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
Query.drawNoticeList               ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· PA ·· ·· ·· ··
Query.drawObjections               LG PO OF DE TO IG PR WG HT TE IN SR PA DS ·· AU ··
Query.drawProblem                  ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Query.drawReceipt                  ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· PA ·· ·· ·· ··
Query.drawRoster                   ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Query.drawTwins                    ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Query.erasablePerson               ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AD
Query.erasure                      ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AU AD
Query.erasures                     ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AU AD
Query.escalations                  LG PO OF DE TO IG PR WG ·· ·· IN ·· ·· ·· ·· AU ··
Query.evidence                     LG PO OF DE TO IG PR WG ·· ·· IN ·· ·· ·· ·· AU ··
Query.expertVisits                 LG PO OF DE ·· IG PR WG ·· TE IN SR ·· ·· ·· AU ··
Query.fundLedgerFile               LG PO OF ·· ·· ·· PR WG ·· ·· IN ·· ·· ·· ·· AU ··
Query.funds                        LG PO OF ·· ·· ·· PR WG ·· ·· IN ·· ·· ·· ·· AU ··
Query.import                       ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Query.imports                      ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Query.inbox                        LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
Query.issue                        LG PO OF DE TO IG PR WG ·· ·· IN ·· ·· ·· ·· AU ··
Query.issues                       LG PO OF DE TO IG PR WG ·· ·· IN ·· ·· ·· ·· AU ··
Query.keyStatus                    ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AU AD
Query.layouts                      ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Query.ledger                       LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
Query.ledgerQuarantine             ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AU AD
Query.ledgerStatus                 LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
Query.lightBoard                   LG PO OF DE TO IG ·· ·· ·· ·· IN SR ·· ·· ·· AU ··
Query.me                           LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
Query.measureCard                  LG PO OF DE TO IG ·· ·· ·· ·· IN SR ·· ·· ·· AU ··
Query.measureLeaders               ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Query.meetingPack                  LG PO OF DE TO IG ·· ·· ·· ·· IN ·· ·· ·· ·· AU ··
Query.meetings                     LG PO OF DE TO IG ·· ·· ·· ·· IN ·· ·· ·· ·· AU ··
Query.monthlyReport                LG PO OF DE TO IG PR WG ·· ·· ·· ·· ·· ·· ·· AU ··
Query.monthlyReports               LG PO OF DE TO IG PR WG ·· ·· ·· ·· ·· ·· ·· AU ··
Query.node                         LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
Query.nodes                        LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
Query.officeNames                  LG PO OF DE TO IG PR WG ·· TE IN SR ·· ·· ·· AU AD
Query.offices                      LG PO OF DE TO IG PR WG ·· TE IN SR ·· ·· ·· AU AD
Query.ownChildren                  ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· PA ·· ·· ·· ··
Query.ownClasses                   ·· ·· ·· ·· ·· ·· ·· ·· HT ·· ·· ·· ·· ·· ·· ·· ··
Query.ownSessions                  LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
Query.people                       ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AU AD
Query.placementDraw                LG PO OF DE TO IG PR WG HT TE IN SR ·· DS ·· AU ··
Query.placementDraws               LG PO OF DE TO IG PR WG HT TE IN SR ·· DS ·· AU ··
Query.placementFigures             LG PO OF DE TO IG PR WG HT TE IN SR ·· DS ·· AU ··
Query.placementViolations          LG PO OF DE TO IG PR WG HT TE IN SR PA DS ·· AU ··
Query.plans                        LG PO OF DE TO IG PR WG ·· ·· ·· ·· ·· ·· ·· AU ··
Query.policy                       LG PO OF DE TO IG PR WG ·· TE IN SR ·· ·· ·· AU ··
Query.policyConflicts              LG PO OF DE TO IG PR WG ·· TE IN SR ·· ·· ·· AU ··
Query.policyDocuments              LG PO OF DE TO IG PR WG ·· TE IN SR ·· ·· ·· AU ··
Query.policyTimeline               LG PO OF DE TO IG PR WG ·· TE IN SR ·· ·· ·· AU ··
Query.readAudit                    ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AU AD
Query.receipt                      LG PO OF DE TO IG PR WG HT TE IN SR PA ·· ·· AU AD
Query.registerEntries              LG PO OF DE ·· IG PR WG ·· TE IN SR ·· ·· ·· AU ··
Query.reportMonths                 LG PO OF DE TO IG PR WG ·· ·· ·· ·· ·· ·· ·· AU ··
Query.reportSummary                LG PO OF DE TO IG PR WG ·· ·· ·· ·· ·· ·· ·· AU ··
Query.responsiblePersons           ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Query.schoolLoads                  LG PO OF DE TO IG PR WG ·· ·· IN ·· ·· ·· ·· AU ··
Query.schoolNames                  LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
Query.serviceTokens                ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AD
Query.supervisions                 LG PO OF DE TO IG PR WG ·· ·· IN ·· ·· ·· ·· AU ··
Query.talks                        LG PO OF DE TO IG PR WG ·· ·· IN ·· ·· ·· ·· AU ··
Query.task                         LG PO OF DE TO IG ·· ·· ·· ·· IN ·· ·· ·· ·· AU ··
Query.taskDrafts                   ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Query.tasks                        LG PO OF DE TO IG ·· ·· ·· ·· IN ·· ·· ·· ·· AU ··
Query.trail                        LG ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AU AD
Query.unplannedCohorts             LG PO OF DE TO IG PR WG HT TE IN SR ·· DS ·· AU ··
Query.view                         LG PO OF DE ·· IG PR WG HT TE IN SR ·· ·· ·· AU AD
Query.visitCap                     LG PO OF DE TO IG PR WG ·· ·· IN ·· ·· ·· ·· AU ··
Query.workgroups                   LG PO OF DE TO IG PR WG ·· ·· ·· ·· ·· ·· ·· AU ··
Mutation.acceptReport              ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.activatePolicy            ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.admitPerson               ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AD
Mutation.allowNewLifecycle         ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AD
Mutation.allowVisit                LG ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.analyseIssue              ·· PO OF DE TO IG PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.announceVisit             ·· PO OF DE TO IG ·· ·· ·· ·· IN ·· ·· ·· ·· ·· ··
Mutation.annulDraw                 ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.answerSupervision         ·· ·· OF DE TO IG PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.applyForEntry             ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.appointSupervisor         ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.appointSupervisors        ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.approvePlan               ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.assignObligation          ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.callMeeting               ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.cancelTask                ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.cancelVisit               ·· PO OF DE TO IG ·· ·· ·· ·· IN ·· ·· ·· ·· ·· ··
Mutation.changeBudget              ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.changeDrawPlan            ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.checkImport               ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.checkRectification        ·· PO ·· ·· ·· IG ·· ·· ·· ·· IN ·· ·· ·· ·· ·· ··
Mutation.clearViolation            ·· PO ·· ·· ·· ·· ·· ·· ·· ·· IN ·· ·· ·· ·· ·· ··
Mutation.closeOffice               ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.closePolicyPhase          ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.closeSupervision          LG PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.closeTask                 ·· PO OF DE TO IG ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.commitSeed                ·· PO ·· ·· ·· ·· PR WG ·· ·· ·· ·· ·· DS ·· ·· ··
Mutation.confirmImport             ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.confirmPlacementViolation ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.confirmTask               ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.confirmViolation          ·· PO OF ·· ·· IG ·· ·· ·· ·· IN ·· ·· ·· ·· ·· ··
Mutation.correctAppraisal          ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.decideAward               LG ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.decideClassChange         ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.decideConstraint          ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.decideEntry               ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.declareConstraint         ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.declareOffice             ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.defineLayout              ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.discardImport             ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.discardQuarantined        ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AD
Mutation.dismissPlacementViolation ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.draftDrawPlan             ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.draftReport               ·· PO OF DE TO IG PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.drawHomeroomLots          ·· PO ·· ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.drawTeachingTeams         ·· PO ·· ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.endEverySession           ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AD
Mutation.endOverride               LG PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.endOwnSession             LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
Mutation.endOwnSessions            LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
Mutation.findChild                 ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AD
Mutation.fixPlacement              ·· PO ·· ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.formWorkgroup             ·· ·· OF DE TO IG PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.freezeDraws               ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.freezeRoster              ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.fundEntry                 ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.giveCommendation          ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.grantRole                 ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AD
Mutation.holdMeeting               ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.holdTalk                  LG PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.importFundLedger          ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.issueServiceToken         ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AD
Mutation.issueTaskList             ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.loadDemo                  ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AD
Mutation.mapOfficeName             ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.markNoticesRead           LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
Mutation.moveClock                 ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AD
Mutation.nameLeaderInCharge        ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.nameMeasureLeader         ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.noteVisit                 LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
Mutation.openIssue                 ·· PO OF ·· ·· IG ·· ·· ·· ·· IN ·· ·· ·· ·· ·· ··
Mutation.openSupervision           LG PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.overrideLight             LG PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.payAward                  ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.placeLateArrival          ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.planDraws                 ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.planMilestone             ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.proposeAward              ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.proposeLayout             ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.publishDrawNotice         ·· PO ·· ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.raiseDrawObjection        ·· PO ·· ·· ·· ·· PR WG ·· ·· ·· ·· PA DS ·· ·· ··
Mutation.reachMilestone            ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.reassignTask              ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.rebuildView               ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AD
Mutation.recordAppraisal           ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.recordExpertVisit         ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.recordPublicValue         ·· PO ·· ·· ·· ·· PR WG ·· ·· ·· ·· ·· DS ·· ·· ··
Mutation.recordPupilLeft           ·· PO ·· ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.recordSpending            ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.recordViolation           ·· PO OF ·· ·· IG ·· ·· ·· ·· IN ·· ·· ·· ·· ·· ··
Mutation.recordVisit               ·· PO OF DE TO IG ·· ·· ·· ·· IN ·· ·· ·· ·· ·· ··
Mutation.reinstatePerson           ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AD
Mutation.releaseObligation         ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.renewEntry                ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.reopenTask                ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.replayQuarantined         ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AD
Mutation.reportPlacementViolation  ·· PO OF ·· TO IG PR WG HT TE IN ·· PA DS ·· ·· ··
Mutation.reportTask                ·· PO OF DE TO IG ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.requestClassChange        ·· ·· ·· ·· ·· ·· PR WG HT ·· ·· ·· PA ·· ·· ·· ··
Mutation.requestErasure            ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AD
Mutation.rescheduleTask            ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.resolveDrawObjection      ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.returnPlan                ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.returnReport              ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.returnSupervision         LG PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.returnTask                ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.revealSeed                ·· PO ·· ·· ·· ·· PR WG ·· ·· ·· ·· ·· DS ·· ·· ··
Mutation.revokeAward               LG ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.revokeRole                ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AD
Mutation.revokeServiceToken        ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AD
Mutation.runDraw                   ·· PO ·· ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.runDraws                  ·· PO ·· ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.sealDraw                  ·· PO ·· ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.sealDraws                 ·· PO ·· ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.setBudget                 ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.setTarget                 ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.setThresholds             ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.setVisitCap               ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.signDraw                  ·· PO ·· ·· ·· ·· PR WG ·· ·· ·· ·· ·· DS ·· ·· ··
Mutation.signOffMeasure            LG ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.signValue                 ·· ·· OF DE TO IG ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.submitPlan                ·· ·· OF DE TO IG PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.submitRectification       ·· PO OF DE TO IG PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.submitReport              ·· PO OF DE TO IG PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.suspendPerson             ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AD
Mutation.syncCeremony              ·· PO ·· ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.thawRoster                ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.tryLayout                 ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.voidRound                 ·· PO ·· ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.withdrawClassChange       ·· ·· ·· ·· ·· ·· PR WG HT ·· ·· ·· PA ·· ·· ·· ··
Mutation.withdrawConstraint        ·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.withdrawEntry             ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.withdrawEvidence          ·· PO OF DE TO IG PR WG ·· ·· IN ·· ·· ·· ·· ·· ··
Mutation.withdrawImport            ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.withdrawPolicy            ·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Mutation.writeReport               ·· PO OF DE TO IG PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
Subscription.importChanged         ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
Subscription.live                  LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
`);

/** Object types by those who may be shown one, wherever it hangs. What stands under \`byPlace\` asks for the very school or class. */
export const objectTypes = readGroups(`
LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
  Actor Change ChangesSince EndedSessions Fact FileRow GovernanceMoved Grant Inbox Ledger LedgerConsistency LedgerGap LedgerKey
  LedgerStatus LedgerWitness Message NotedVisit Notice OwnSession PageInfo PlatformClock RecordedEvent Refusal School
  SchoolName DrawNotice DrawNoticeClass

LG PO OF DE TO IG PR WG HT TE IN SR PA ·· ·· AU AD
  Receipt

LG PO OF DE ·· IG PR WG HT TE IN SR ·· ·· ·· AU AD
  Edition EditionMoved RebuildReport ViewMoved ViewState

LG PO OF DE TO IG PR WG ·· TE IN SR ·· ·· ·· AU AD
  Office OfficeName

LG PO OF DE ·· IG PR WG HT TE IN SR ·· ·· ·· AU ··
  AttributeDifference Composition GradeCount PlacementClass SchoolConditions SchoolStage TeacherCounts

LG PO OF DE TO IG PR WG ·· TE IN SR ·· ·· ·· AU ··
  CountySettings DueChoice GovernanceRule Hand LeadingChoice PhaseGoal PhaseResult Policy PolicyChoices PolicyClause
  PolicyClauseTasks PolicyConflict PolicyConflictSide PolicyDocument PolicyMilestone PolicyPhase PolicyTarget
  PolicyTimeline PolicyVersion RegisterEvent Responsibility StandardChoice

LG PO OF DE ·· IG PR WG ·· TE IN SR ·· ·· ·· AU ··
  AttributeSegregation ClassSizeBin ClassSizes Commendation County CountyIndicator CoverageGap EntryDecided
  EntryFunding EntryMilestone ExpertVisit FileCoverage FrozenFigure FrozenMonth Goal IndicatorDefinition
  IndicatorInput IndicatorWorkbench InequalityMeasure Measure PackInForce RaisePlan RegisterEntry ResourceValue
  StageEquity StageIndicator StageResources TheilPart TrendPoint WhatIf

LG PO OF ·· ·· ·· PR WG ·· ·· IN ·· ·· ·· ·· AU ··
  Award AwardDecided AwardEvent AwardPayment BudgetChange Fund FundBooking FundLedgerFile

LG PO OF DE TO IG PR WG ·· ·· IN ·· ·· ·· ·· AU ··
  Escalation Evidence Issue IssueAnalysis Rectification RectificationCheck SchoolLoad SchoolVisit Supervision
  SupervisionAnswer SupervisionEnd SupervisionReturn Talk VisitAllowance VisitCap

LG PO OF DE TO IG ·· ·· ·· ·· IN SR ·· ·· ·· AU ··
  BoardOffice BoardOverride BoardPhase DutyEvent DutyEvidence DutyLight DutyTask DutyTaskMove DutyWithoutLight LastSigned LightAssessed
  LightBoard LightCount LightOverride LightPoint LightRuleStep LightSignature LightThresholds LightValue
  LightViolation LightViolationCleared LimitLine MeasureCard MeasureLight NextMilestone OwnThresholds SignedOff
  WorstDuty

LG PO OF DE TO IG PR WG ·· ·· ·· ·· ·· ·· ·· AU ··
  MonthlyReport Plan PlanApproval PlanReturn PlanVersion ReportLine ReportMonth ReportNumber ReportReturn
  ReportSubmission ReportSuggestion ReportSummaryRow ReportingUnit Workgroup WorkgroupMember

LG PO OF DE TO IG ·· ·· ·· ·· IN ·· ·· ·· ·· AU ··
  Meeting MeetingDecision MeetingFund MeetingPack Task TaskEntry TaskNumber TaskWithHistory

LG PO OF DE TO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AU ··
  Appraisal AppraisalCorrection AppraisalItem

·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AU AD
  QuarantineAttempt QuarantinedMessage

·· ·· ·· ·· ·· ·· ·· ·· HT ·· ·· ·· PA ·· ·· ·· ··
  AttributeStanding ClassStanding

·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· PA ·· ·· ·· ··
  OwnChild OwnSchoolResource OwnSchoolResources

·· ·· ·· ·· ·· ·· ·· ·· HT ·· ·· ·· ·· ·· ·· ·· ··
  OwnClass

LG ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AU AD
  TrailEntry

·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
  ColumnProposal Conflict ConflictSide FieldChange Finding FindingKind Import ImportMoved ImportWithdrawal Layout
  LayoutFlaw LayoutInvalid LayoutProposal LayoutTrial SampledColumn SchoolChange TemplateWord TriedRow ValueProposal
  WithdrawalPreview

·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AU AD
  ClassName DestroyedKey Erasure ErasureEvent ErasurePurge ErasureResurrection KeyStatus NewLifecycle Person PersonGrant
  PersonalRead

·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AD
  DemoStarted ErasablePerson FoundChild IssuedServiceToken RebuildStarted RevokedServiceToken ServiceToken

·· PO ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
  FundLedgerFinding FundLedgerImport TaskDraft MeasureLeader ResponsiblePerson TaskListIssued

LG PO OF DE TO IG PR WG HT TE IN SR ·· DS ·· AU ··
  DrawAfter DrawFigures DrawNoticeWindow DrawSignature HomeroomLot PlacedClass PlacementCounts PlacementFigures SchoolPlacementFigures
  TeachingTeamLot

LG PO OF DE TO IG PR WG HT TE IN SR PA DS ·· AU ··
  ClassChangeRequest ClassChangeRequests ClassChangeRequestsCount DrawObjection DrawObjections DrawObjectionsCount PlacementViolation
  PlacementViolations PlacementViolationsCount

·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
  LateArrival LateArrivals

·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· PA ·· ·· ·· ··
  DrawNoticeList DrawNoticePupil

LG PO OF DE TO IG PR WG HT TE IN SR ·· DS ·· AU ··
  CeremonyRefusal CeremonySynced DrawAnnulment DrawAttribute DrawAttributeBalance DrawBalance DrawClassBalance DrawCommitment
  DrawConstraint DrawDay DrawDayOutcome DrawFeasibility DrawJointAttribute DrawPlan DrawPublicSource DrawReveal DrawRound
  DrawSeal DrawStep DrawSupervisor FeasibleLevel FrozenRoster PlacementDraw PlacementDrawRow PlacementDrawRun UnplannedCohort

·· PO OF ·· ·· ·· PR WG ·· ·· ·· ·· ·· ·· ·· ·· ··
  DrawProblem DrawRoster RosterChange RosterRow RosterValue TwinSuggestion

LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
  DrawText

`);

/** Types and fields whose rule looks at the place: each has a test with actors of two places (gateway: scopes.int.test.ts). */
export const byPlace: readonly string[] = readNames(`
  ExcludedSchool GradeBalance IndicatorSchool PlacementCohort RaiseStep SchoolClass SchoolResources SchoolStageEquipment WhatIfSchool
  County.whatIf School.classes School.composition School.conditions School.facts School.gradeBalances School.outsideResources School.placements School.resources School.stages School.students School.teachers School.unplaced School.unplacedByGrade
`);

/** HTTP: who gets what is there (200). Roles of offices are held at basic-education, those of schools at the first school. */
export const httpRoutes = readRows(`
route                                                      LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
GET /                                                      LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
GET /public                                                LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
GET /verify                                                LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
GET /healthz                                               LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
GET /ledger/000000/checkpoint                              LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
POST /graphql                                              LG PO OF DE TO IG PR WG HT TE IN SR PA DS TR AU AD
PUT /files                                                 ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
PUT /files/evidence                                        ·· PO OF DE TO IG ·· ·· ·· ·· IN ·· ·· ·· ·· ·· ··
GET /downloads/templates/student-roster.xlsx               ·· PO OF ·· ·· ·· PR ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
GET /downloads/registers/2019/student-roster.csv           ·· PO OF ·· ·· ·· PR ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
GET /downloads/registers/2019/teacher-roster.xlsx          ·· PO ·· ·· ·· ·· PR ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
GET /downloads/registers/2019/disabled-register.csv        ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
GET /downloads/corrections/<import>.xlsx                   ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
GET /downloads/layouts/project-star.json                   ·· PO OF ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
GET /downloads/governance/lists/measures.csv               LG PO OF DE TO IG ·· ·· ·· ·· IN SR ·· ·· ·· AU ··
GET /downloads/governance/lists/issues.xlsx                LG PO OF DE TO IG PR WG ·· ·· IN ·· ·· ·· ·· AU ··
GET /downloads/governance/lists/funds.csv                  LG PO OF ·· ·· ·· PR WG ·· ·· IN ·· ·· ·· ·· AU ··
GET /downloads/evidence/<evidence>                         LG PO OF DE TO IG ·· ·· ·· ·· IN ·· ·· ·· ·· AU ··
GET /downloads/evidence/<personal>                         ·· PO OF DE TO IG ·· ·· ·· ·· IN ·· ·· ·· ·· ·· ··
GET /downloads/events.jsonl                                ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
GET /downloads/ledger-entries.jsonl?from=0&to=1            ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
POST /sign-in-link                                         ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
POST /ledger-audit                                         ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··
`);

/** Paths that are not walked role by role, each with where it is tested. */
export const otherRoutes: Readonly<Record<string, string>> = {
  'GET /downloads/governance/reports/': 'of who may read that report: apps/governance/test/documents.int.test.ts',
  'GET /downloads/governance/meetings/': 'of who may read that meeting: apps/governance/test/documents.int.test.ts',
  'GET /downloads/draws/': 'of the school whose draw it is: demo-draws.int.test.ts',
  'GET /graphql': 'as POST: graphql-over-http.e2e.test.ts',
  'GET /sign-in': 'before anybody is somebody: embedded-sign-in.int.test.ts',
  'GET /sign-in/start': 'embedded-sign-in.int.test.ts',
  'GET /sign-in/callback': 'embedded-sign-in.int.test.ts',
  'POST /sign-out': 'embedded-sign-in.int.test.ts',
  'POST /sign-out/back-channel': 'county-sign-in.int.test.ts',
};

export type Row = { name: string; may: ReadonlySet<Role> };

/** Of each line, the name and the roles whose sign stands in their own column. */
function readRows(table: string): Row[] {
  const [, ...lines] = table.trim().split('\n');
  return lines.map((line) => {
    const signs = line.slice(line.length - width).split(' ');
    return { name: line.slice(0, -width).trim(), may: rolesOf(signs, line) };
  });
}

function readGroups(text: string): Row[] {
  return text
    .trim()
    .split(/\n\n/)
    .flatMap((group) => {
      const [line = '', ...rest] = group.split('\n');
      const may = rolesOf(line.trim().split(' '), line);
      return readNames(rest.join('\n')).map((name) => ({ name, may }));
    });
}

function readNames(text: string): string[] {
  return text.split(/\s+/).filter((name) => name !== '');
}

/** @throws where a sign stands in another's column */
function rolesOf(given: readonly string[], line: string): Set<Role> {
  if (given.length !== signs.length) throw new Error(`${given.length} columns: ${line}`);
  const wrong = given.find((sign, column) => sign !== '··' && sign !== signs[column]);
  if (wrong !== undefined) throw new Error(`${wrong} stands in another column: ${line}`);
  return new Set(columns.filter((_, column) => given[column] === signs[column]));
}
