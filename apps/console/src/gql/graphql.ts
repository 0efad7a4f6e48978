/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AppraisalItemInput = {
  obligationId: string;
  outOf: number;
  points: number;
};

/** 优秀、良好、合格、不合格 / Result of an appraisal */
export type AppraisalResult =
  | 'EXCELLENT'
  | 'FAIL'
  | 'GOOD'
  | 'PASS';

/** 责任空缺的原因 / Why nobody answers */
export type AssignmentDefect =
  | 'NAME_NOT_MAPPED'
  | 'NOBODY_NAMED'
  | 'OFFICE_CLOSED';

/** 同意或不同意 / Approved or refused */
export type AwardDecision =
  | 'APPROVED'
  | 'REFUSED';

/** 已提出 → 已评定（通过、不通过）→ 已拨付（部分、全部）；已撤销 / Where an award stands */
export type AwardStep =
  | 'APPROVED'
  | 'PAID'
  | 'PART_PAID'
  | 'PROPOSED'
  | 'REFUSED'
  | 'REVOKED';

/** 低于、处于、高于全县常见范围 / Below, within or above the band of the county’s classes */
export type BandPlace =
  | 'ABOVE'
  | 'BELOW'
  | 'WITHIN';

export type CeremonyStepInput = {
  at?: string | null | undefined;
  commitment?: string | null | undefined;
  kind: CeremonyStepKind;
  nextDeadline?: string | null | undefined;
  nonce?: string | null | undefined;
  number?: string | null | undefined;
  resultHash?: string | null | undefined;
  supervisorId?: string | null | undefined;
  value?: string | null | undefined;
};

/** 现场记录的一步 / A step recorded in the hall */
export type CeremonyStepKind =
  | 'COMMIT'
  | 'PUBLIC_VALUE'
  | 'REVEAL'
  | 'RUN'
  | 'VOID';

/** 申请人 / Who asked */
export type ClassChangeAsker =
  | 'GUARDIAN'
  | 'HOMEROOM_TEACHER'
  | 'SCHOOL';

/** 转班审批 / The office’s answer */
export type ClassChangeDecision =
  | 'APPROVED'
  | 'REFUSED';

/** 转班理由类别 / On what ground it is asked */
export type ClassChangeGround =
  | 'HEALTH'
  | 'KINSHIP_WITH_TEACHER'
  | 'OTHER'
  | 'SAFETY'
  | 'SIBLINGS';

/** 转班办理状态 / How far a request is */
export type ClassChangeStep =
  | 'APPROVED'
  | 'REFUSED'
  | 'REQUESTED'
  | 'WITHDRAWN';

export type ClassSort =
  | 'DIFFERENCE_DESC'
  | 'NAME'
  | 'SIZE_ASC'
  | 'SIZE_DESC';

export type ClockKind =
  /** 演示县的时间，可向前调整 / An invented county’s, which can be moved forward */
  | 'DEMO'
  /** 启动时给定 / Begun at a given moment at start */
  | 'GIVEN'
  /** 真实时间 / The machine’s time */
  | 'SYSTEM';

/** 表彰对象 / Who is commended */
export type CommendedKind =
  | 'CLASS'
  | 'OFFICE'
  | 'SCHOOL';

export type DrawAttributeInput = {
  key: string;
  weight: number;
};

/** 审批 / The decision */
export type DrawConstraintDecision =
  | 'APPROVED'
  | 'REFUSED';

/** 理由种类 / Why */
export type DrawConstraintGround =
  | 'DISABILITY'
  | 'OTHER'
  | 'SAME_NAME'
  | 'SUPPORT'
  | 'TEACHER_CHILD'
  | 'TWINS';

/** 特殊约束种类 / What a constraint demands */
export type DrawConstraintKind =
  | 'ALLOWED'
  | 'APART'
  | 'FIXED'
  | 'PLACES'
  | 'TOGETHER';

export type DrawDayPlanInput = {
  attributes: Array<DrawAttributeInput>;
  drawDay: string;
  joint: Array<DrawJointAttributeInput>;
  noticeDays: number;
  openRows: boolean;
  publicSource: DrawPublicSourceInput;
  revealDeadline: string;
};

export type DrawJointAttributeInput = {
  keys: Array<string>;
  weight: number;
};

/** 异议处理决定 / Whether it holds */
export type DrawObjectionDecision =
  | 'ACCEPTED'
  | 'REJECTED';

/** 补救措施 / What it leads to */
export type DrawObjectionRemedy =
  | 'ANNULMENT'
  | 'NONE'
  | 'RECORD_CORRECTED';

/** 异议办理状态 / How far an objection is */
export type DrawObjectionStep =
  | 'ACCEPTED'
  | 'OPEN'
  | 'REJECTED'
  | 'SUPERSEDED';

/** 异议提出人 / As what somebody objects */
export type DrawObjector =
  | 'GUARDIAN'
  | 'OFFICE'
  | 'SCHOOL'
  | 'SUPERVISOR';

export type DrawPlanInput = {
  attributes: Array<DrawAttributeInput>;
  capacities?: Array<number> | null | undefined;
  classCount: number;
  drawDay: string;
  joint: Array<DrawJointAttributeInput>;
  noticeDays: number;
  openRows: boolean;
  publicSource: DrawPublicSourceInput;
  revealDeadline: string;
  sizes?: Array<number> | null | undefined;
};

export type DrawPublicSourceInput = {
  count?: number | null | undefined;
  drawnAt?: string | null | undefined;
  issue?: string | null | undefined;
  kind: DrawSourceKind;
  least?: number | null | undefined;
  means?: string | null | undefined;
  most?: number | null | undefined;
  name?: string | null | undefined;
  round?: number | null | undefined;
};

/** 公共随机值的来源 / Where the public value comes from */
export type DrawSourceKind =
  | 'DRAND'
  | 'HALL'
  | 'LOTTERY';

/** 产生方式 / How a supervisor was chosen */
export type DrawSupervisorChoice =
  | 'LOT'
  | 'VOLUNTEER';

/** 监督员身份 / As what somebody supervises */
export type DrawSupervisorRole =
  | 'CPPCC'
  | 'DEPUTY'
  | 'DISCIPLINE'
  | 'INSPECTOR'
  | 'MEDIA'
  | 'OTHER'
  | 'PARENT'
  | 'TEACHER';

export type DueChoiceInput = {
  due: string;
  obligationId: string;
};

/** 平台计算 / 违反登记 / 科室填报 — computed, watched by the register of violations, reported by its office */
export type DutyKind =
  | 'MEASURED'
  | 'REPORTED'
  | 'WATCHED';

/** 确认或不予确认 / Confirmed or refused */
export type EntryDecision =
  | 'CONFIRMED'
  | 'REFUSED';

/** 标准化学校、特色学校、品牌、基地、试点、课题 / What is entered */
export type EntryKind =
  | 'BASE'
  | 'BRAND'
  | 'FEATURED_SCHOOL'
  | 'PILOT'
  | 'STANDARDISED_SCHOOL'
  | 'STUDY';

/** 县、市、省、国家级 / By whom */
export type EntryLevel =
  | 'CITY'
  | 'COUNTY'
  | 'NATIONAL'
  | 'PROVINCE';

/** 已申报 → 已确认（至有效期止）；不予确认；已撤销 / Where it stands */
export type EntryStep =
  | 'APPLIED'
  | 'CONFIRMED'
  | 'EXPIRED'
  | 'REFUSED'
  | 'WITHDRAWN';

export type ErasableKind =
  | 'STUDENT'
  | 'TEACHER';

/** 《个人信息保护法》第四十七条第一款的情形 / The cases of PIPL article 47, paragraph 1 */
export type ErasureReason =
  | 'CONSENT_WITHDRAWN'
  | 'OTHER_LEGAL_DUTY'
  | 'PURPOSE_ACHIEVED'
  | 'RETENTION_EXPIRED'
  | 'UNLAWFUL_PROCESSING';

/** 已申请 → 已停止处理 → 密钥已销毁 → 已签发证明 / Each step builds on the one before */
export type ErasureStep =
  | 'CERTIFIED'
  | 'DESTROYED'
  | 'FENCED'
  | 'REQUESTED';

/** 预警事项类别 / What is owed */
export type EscalationKind =
  | 'ISSUE'
  | 'REPORT'
  | 'SUPERVISION'
  | 'TASK';

/** 材料属于什么事项 / What a file is evidence of */
export type EvidenceAbout =
  | 'FUND'
  | 'ISSUE'
  | 'MEETING'
  | 'PLAN'
  | 'REGISTER'
  | 'REPORT'
  | 'SUPERVISION'
  | 'TASK'
  | 'VALUE'
  | 'VISIT';

/** 文件类型 / Kind of file */
export type EvidenceKind =
  | 'CSV'
  | 'DOCX'
  | 'JPG'
  | 'PDF'
  | 'PNG'
  | 'XLSX';

/** 专家指导的种类 / Kind of an expert visit */
export type ExpertVisitKind =
  | 'DIAGNOSIS'
  | 'EVALUATION'
  | 'GUIDANCE'
  | 'RESEARCH'
  | 'THEORY'
  | 'TRAINING';

export type FindingSeverity =
  | 'ERROR'
  | 'NOTICE';

/** 专项经费或以奖代补资金 / Special fund, or fund for awards */
export type FundKind =
  | 'AWARD'
  | 'SPECIAL';

export type FundLedgerFormat =
  | 'CSV'
  | 'XLSX';

/** 经费来源 / Where the money comes from */
export type FundingSource =
  | 'AWARD_FUND'
  | 'NONE'
  | 'OTHER'
  | 'PUBLIC_FUND'
  | 'WEAK_SCHOOL_FUND';

export type GrantInput = {
  role: string;
  scopeId?: string | null | undefined;
  scopeKind: string;
};

export type HomeroomTeacherInput = {
  /** 本人子女，抽到其班时重抽 / Own children, whose class goes to somebody else */
  childIds: Array<string>;
  name: string;
  /** 空 = 花名册外 / null: of no register */
  staffId?: string | null | undefined;
};

/** 导入文件的种类 / Kind of an imported file */
export type ImportKind =
  /** 班级信息表 */
  | 'CLASS_LIST'
  /** 年度同龄组统计表 */
  | 'COHORT_COUNTS'
  /** 区县采集表 */
  | 'COUNTY_FORM'
  /** 适龄残疾儿童少年登记表 */
  | 'DISABLED_REGISTER'
  /** 起始年级新生名册 */
  | 'NEW_STUDENTS'
  /** 学校办学条件表 */
  | 'SCHOOL_CONDITIONS'
  /** 学籍基础信息表 */
  | 'STUDENT_ROSTER'
  /** 教师花名册 */
  | 'TEACHER_ROSTER';

/** 试算 → 待确认 | 拒收 | 无变化;待确认 → 导入中 → 完成,或放弃;中断 = 故障 / See the status of an import */
export type ImportStatus =
  | 'CHECKING'
  | 'DISCARDED'
  | 'DONE'
  | 'FAILED'
  | 'READY'
  | 'REFUSED'
  | 'RUNNING'
  | 'UNCHANGED'
  | 'WITHDRAWING'
  | 'WITHDRAWN';

/** 问题来源 / Where an issue comes from */
export type IssueSource =
  | 'AUDIT'
  | 'COMPLAINT'
  | 'INSPECTION'
  | 'METRIC'
  | 'REPORT';

/** 问题办理状态 / How far an issue is */
export type IssueStep =
  | 'ANALYSED'
  | 'CLOSED'
  | 'FAILED'
  | 'OPENED'
  | 'UNDER_CHECK';

export type LargestClassInput = {
  grade: number;
  pupils: number;
};

/** 到班方式 / How somebody comes after the draw */
export type LateArrivalKind =
  | 'LATE'
  | 'RETURNED'
  | 'TRANSFER_IN';

export type LeadingChoiceInput = {
  indicatorId: string;
  obligationId: string;
};

/** 红、黄、灰、绿；灰 = 无数据或未签认 / Red, amber, grey, green; grey = no data, or nobody signed */
export type LightColour =
  | 'AMBER'
  | 'GREEN'
  | 'GREY'
  | 'RED';

export type LightPointInput = {
  day: string;
  value: number;
};

/** 规则中成立的条件 / A condition of the rule that holds */
export type LightReason =
  | 'BEHIND'
  | 'BROKEN'
  | 'EVIDENCE_OLD'
  | 'FAR_BEHIND'
  | 'FAR_LATE'
  | 'LATE'
  | 'NOT_SIGNED'
  | 'NO_SOURCE'
  | 'ON_COURSE';

export type LightThresholdsInput = {
  amberDaysLate: number;
  amberGap: number;
  redDaysLate: number;
  redGap: number;
};

/** 阶段目标、措施、重点项目、保障措施 / Goals of a phase, measure, key project, safeguard */
export type MeasureKind =
  | 'GOALS'
  | 'KEY_PROJECT'
  | 'MEASURE'
  | 'SAFEGUARD';

/** 达标 / 未达标 / 无数据。没有来源的一律是无数据,绝不显示达标 / What no source feeds is NO_DATA with the missing source, never MET */
export type MeasureStatus =
  | 'MET'
  | 'NOT_MET'
  | 'NO_DATA';

/** 决定、责任科室与期限 / A decision, its office and its due day */
export type MeetingDecisionInput = {
  due: string;
  officeId: string;
  text: string;
};

export type NewLifecycleReason =
  | 'EMPLOYED_AGAIN'
  | 'ENROLLED_AGAIN'
  | 'ERASED_BY_MISTAKE'
  | 'ORDER_OF_AUTHORITY';

/** 为何进入收件箱 / Why it stands in the inbox */
export type NoticeKind =
  | 'ACCEPTED'
  | 'ANNOUNCED'
  | 'APPRAISED'
  | 'ASSIGNED'
  | 'CALLED'
  | 'CANCELLED'
  | 'DECIDED'
  | 'DUE_SOON'
  | 'ESCALATED'
  | 'LATE'
  | 'OVERRIDDEN'
  | 'REFUSED'
  | 'RETURNED'
  | 'REVOKED'
  | 'THRESHOLDS_SET'
  | 'TO_CHECK'
  | 'TO_CLOSE'
  | 'TO_DECIDE'
  | 'TO_SIGN'
  | 'TURNED_RED'
  | 'VIOLATED';

/** 通知所指 / What a notice is about */
export type NoticeSubject =
  | 'APPRAISAL'
  | 'AWARD'
  | 'ENTRY'
  | 'ISSUE'
  | 'LIGHT'
  | 'MEETING'
  | 'PHASE'
  | 'PLAN'
  | 'REPORT'
  | 'SUPERVISION'
  | 'TASK'
  | 'VISIT';

/** 科室类别 / Kind of office */
export type OfficeKind =
  | 'DEPARTMENT'
  | 'INSPECTION_GROUP'
  | 'LEADING_GROUP'
  | 'PROJECT_OFFICE'
  | 'SECTION'
  | 'TOWNSHIP';

/** 责任科室来源 / Where the office comes from */
export type OfficeSource =
  | 'COUNTY'
  | 'DERIVED'
  | 'DOCUMENT'
  | 'SUGGESTED';

/** 查阅个人信息的种类 / What kind of personal data was read */
export type PersonalReadKind =
  | 'CASE_TEXTS'
  | 'CLASS_ROSTER'
  | 'CORRECTIONS'
  | 'DRAW_BUNDLE'
  | 'DRAW_NOTICE'
  | 'DRAW_RECEIPT'
  | 'DRAW_ROSTER'
  | 'EVIDENCE'
  | 'FINDINGS'
  | 'FOREIGN_ROWS'
  | 'LEDGER_ENTRIES'
  | 'OWN_CHILD'
  | 'PEOPLE'
  | 'PERSON_PLACE'
  | 'RECEIPT'
  | 'REGISTER'
  | 'TOKEN_ISSUED'
  | 'TOKEN_REVOKED'
  | 'WITHDRAWAL_PREVIEW';

/** 阶段目标结论 / Final result of a goal */
export type PhaseOutcome =
  | 'MET'
  | 'MISSED'
  | 'NO_DATA';

/** 阶段状态 / How a phase stands */
export type PhaseStanding =
  | 'AHEAD'
  | 'OVER'
  | 'RUNNING';

/** 分班进度 / How far a draw is */
export type PlacementDrawStatus =
  | 'FIXED'
  | 'FROZEN'
  | 'PLANNED'
  | 'PUBLISHED'
  | 'RUN'
  | 'SEALED'
  | 'SEEDED';

/** 未抽签、已封存、已抽签、公示中、已确定 / Not drawn, sealed, drawn, on public notice, fixed */
export type PlacementState =
  | 'FIXED'
  | 'NONE'
  | 'PUBLISHED'
  | 'RUN'
  | 'SEALED';

/** 线索来源 / How it was heard of */
export type PlacementViolationChannel =
  | 'AUDIT'
  | 'HOTLINE'
  | 'INSPECTION'
  | 'LETTER'
  | 'PLATFORM'
  | 'VISIT';

/** 违规类别 / What offends against the rules */
export type PlacementViolationKind =
  | 'CHANGE_WITHOUT_APPROVAL'
  | 'ENTRANCE_EXAM'
  | 'ETHICS'
  | 'FEE'
  | 'KEY_CLASS'
  | 'OTHER'
  | 'SCORE_PLACEMENT'
  | 'SECOND_DRAW'
  | 'TUTORING';

/** 举报办理状态 / How far a report is */
export type PlacementViolationStep =
  | 'CONFIRMED'
  | 'DISMISSED'
  | 'REPORTED';

/** 方案状态 / How far a plan is */
export type PlanStep =
  | 'APPROVED'
  | 'RETURNED'
  | 'SUBMITTED';

/** 日期来源 / Whose day it is */
export type PolicyChoiceSource =
  | 'COUNTY'
  | 'DOCUMENT'
  | 'OURS';

export type PolicyChoicesInput = {
  dueDates: Array<DueChoiceInput>;
  leading: Array<LeadingChoiceInput>;
  monthlyReportDay?: number | null | undefined;
  quarterlyMeeting: boolean;
  standards: Array<StandardChoiceInput>;
};

/** 条款性质 / How a clause speaks */
export type PolicyClauseKind =
  | 'MILESTONE'
  | 'PROCESS'
  | 'PROHIBITION'
  | 'QUANTITATIVE';

/** 发文层级 / Who issued it */
export type PolicyLevel =
  | 'COUNTY'
  | 'NATIONAL'
  | 'PROVINCE';

/** 亮灯规则 / Which light a clause may show */
export type PolicyLightRule =
  | 'FULL'
  | 'NEVER_RED'
  | 'NONE';

/** 约束程度 / How far a clause obliges */
export type PolicyModality =
  | 'ASPIRED'
  | 'ENCOURAGED'
  | 'MANDATORY'
  | 'PRACTICE';

/** 条款所在部分 / Part of a document */
export type PolicyPartKind =
  | 'KEY_PROJECT'
  | 'MEASURE'
  | 'PHASE'
  | 'SAFEGUARD';

/** 文件在本县的状态 / How a document stands in the county */
export type PolicyStanding =
  | 'IN_FORCE'
  | 'LATER'
  | 'NOT_CHOSEN'
  | 'UPCOMING'
  | 'WITHDRAWN';

/** 数值来源 / Where a number comes from */
export type PolicyTargetOrigin =
  | 'COUNTY'
  | 'DOCUMENT'
  | 'OURS'
  | 'SETTING';

/** 离班方式 / How a pupil leaves */
export type PupilLeaving =
  | 'OTHER'
  | 'TRANSFER_OUT';

/** 待处理 → 已重放 | 已由重发的消息取代 | 已放弃 / waiting → replayed | superseded by the same event sent again | discarded */
export type QuarantineState =
  | 'DISCARDED'
  | 'REPLAYED'
  | 'SUPERSEDED'
  | 'WAITING';

/** 一项任务的进展 / What was done about one task */
export type ReportLineInput = {
  next: string;
  percent?: number | null | undefined;
  problems: string;
  progress: string;
  taskId: string;
};

/** 起草时的灯 / The light when it was drafted */
export type ReportNumberLight =
  | 'AMBER'
  | 'GREEN'
  | 'GREY'
  | 'NONE'
  | 'RED';

/** 月报状态；MISSING = 没有草稿 / How far a monthly report is */
export type ReportStep =
  | 'ACCEPTED'
  | 'DRAFTED'
  | 'MISSING'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WRITTEN';

/** 角色 / What somebody is in the reform */
export type Role =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'DEPARTMENT'
  | 'DRAW_SUPERVISOR'
  | 'HOMEROOM_TEACHER'
  | 'INSPECTION_GROUP'
  | 'INSPECTOR'
  | 'LEADING_GROUP'
  | 'OFFICE'
  | 'PARENT'
  | 'PRINCIPAL'
  | 'PROJECT_OFFICE'
  | 'SUBJECT_RESEARCHER'
  | 'TEACHER'
  | 'THIRD_PARTY_RESEARCHER'
  | 'TOWNSHIP'
  | 'WORKING_GROUP';

/** 冻结以后的变化 / What changed since the freeze */
export type RosterChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'GONE';

export type SchoolOwnership =
  /** 民办 */
  | 'PRIVATE'
  /** 公办 */
  | 'PUBLIC';

/** 检查、走访或数据索取 / What is asked of a school */
export type SchoolVisitKind =
  | 'DATA_REQUEST'
  | 'INSPECTION'
  | 'VISIT';

/** 入校检查状态 / How far a visit is */
export type SchoolVisitStep =
  | 'ANNOUNCED'
  | 'CANCELLED'
  | 'HELD';

/** 范围：全县、科室、学校、班级、孩子 / Where a role is held */
export type ScopeKind =
  | 'CHILD'
  | 'CLASS'
  | 'COUNTY'
  | 'OFFICE'
  | 'SCHOOL';

/** 监督签字 / What a supervisor said of the draw */
export type SigningStatement =
  | 'REFUSED'
  | 'WITNESSED';

/** 拨付或支出 / Handed on, or paid */
export type SpendingKind =
  | 'ALLOTTED'
  | 'SPENT';

/** 学段 / Stage of schooling */
export type Stage =
  /** 初中,七至九年级 / Junior secondary, grades 7–9 */
  | 'JUNIOR'
  /** 幼儿园(学前一年),不属义务教育 / Kindergarten year, outside compulsory education */
  | 'KINDERGARTEN'
  /** 小学,一至六年级 / Primary, grades 1–6 */
  | 'PRIMARY';

export type StandardChoiceInput = {
  indicatorId: string;
  obligationId: string;
  /** primary、junior；空：两段 / null: both */
  stage?: string | null | undefined;
  value: string;
};

export type StartCohortInput = {
  grade: number;
  schoolId: string;
};

/** 性别(男)、随迁、留守、受资助、住校 / Gender (boys), migrant, left-behind, subsidised, boarding */
export type StudentAttribute =
  | 'BOARDING'
  | 'GENDER'
  | 'LEFT_BEHIND'
  | 'MIGRANT'
  | 'SUBSIDISED';

/** 督办状态 / How far a supervised item is */
export type SupervisionStep =
  | 'ANSWERED'
  | 'CLOSED'
  | 'OPENED'
  | 'RETURNED';

/** 预警级别 / How pressing a task is */
export type TaskAlarm =
  | 'AMBER'
  | 'BLUE'
  | 'NONE'
  | 'RED';

/** 任务、禁止事项监看 / A task, or the watch over a prohibition */
export type TaskKind =
  | 'TASK'
  | 'WATCH';

export type TaskNumberInput = {
  label: string;
  unit: string;
  value: string;
};

/** 办理状态 / How far a task is */
export type TaskStep =
  | 'CANCELLED'
  | 'CLOSED'
  | 'CONFIRMED'
  | 'OPEN';

export type TeachingTeamInput = {
  members: string;
  teamId?: string | null | undefined;
};

/** 记录的种类 / Kind of record */
export type TrailKind =
  | 'APPRAISAL'
  | 'AWARD'
  | 'COMMENDATION'
  | 'ENTRY'
  | 'EVIDENCE'
  | 'EXPERT_VISIT'
  | 'FUND'
  | 'ISSUE'
  | 'LIGHT'
  | 'MAPPING'
  | 'MEASURE'
  | 'MEETING'
  | 'OBLIGATION'
  | 'OFFICE'
  | 'PACK'
  | 'PERSON'
  | 'PLAN'
  | 'REPORT'
  | 'SUPERVISION'
  | 'TALK'
  | 'TASK'
  | 'TASK_LIST'
  | 'VISITS'
  | 'VISIT_CAP'
  | 'WORKGROUP';

export type TrendKind =
  | 'CENSUS'
  | 'MONTH_END';

/** 单位：科室（部门、乡镇）或学校 / An office or a school */
export type UnitKind =
  | 'OFFICE'
  | 'SCHOOL';

/** 达标、未达标、无数据 / Met, not met, no data */
export type ValueStatus =
  | 'MET'
  | 'NOT_MET'
  | 'NO_DATA';

/** 销号结论 / How a violation ended */
export type ViolationOutcome =
  | 'RECTIFIED'
  | 'UNFOUNDED';

/** 违反情形的来源 / Who saw it */
export type ViolationSource =
  | 'AUDIT'
  | 'COMPLAINT'
  | 'DATA'
  | 'INSPECTION'
  | 'MEDIA'
  | 'REPORT';

/** 假设一所学校的值 / A school’s value, supposed */
export type WhatIfChange = {
  /** 学校的全局标识 / Global id of the school */
  schoolId: string;
  /** 新的生均(或每百名学生)值 / New value per student, or per 100 */
  value: number;
};

/** 姓名与职责 / Name and duty */
export type WorkgroupMemberInput = {
  duty: string;
  name: string;
};

export type PlatformClockQueryVariables = Exact<{ [key: string]: never; }>;


export type PlatformClockQuery = { __typename: 'Query', clock: { __typename: 'PlatformClock', id: string, now: string, day: string, kind: ClockKind } };

export type FrameQueryVariables = Exact<{
  schoolYear?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type FrameQuery = { __typename: 'Query', county: { __typename: 'County', id: string, code: string, schoolYear: number, schoolYears: Array<number>, empty: boolean, asOf: string | null, asOfDay: string | null, firstDay: string | null, censusDate: string | null, ledgerSize: number } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Actor', id: string, nameZh: string, nameEn: string } };

export type FactRowFragment = { __typename: 'Fact', eventId: string, ledgerIndex: number, type: string, titleZh: string, titleEn: string, time: string, source: { __typename: 'FileRow', importId: string, fileName: string | null, fileHash: string, sheet: string, row: number } | null };

export type CompositionFiguresFragment = { __typename: 'Composition', students: number, male: number, female: number, genderUnknown: number, migrant: number, migrantUnknown: number, leftBehind: number, leftBehindUnknown: number, boarding: number, boardingUnknown: number, subsidised: number, subsidisedUnknown: number };

export type TeacherFiguresFragment = { __typename: 'TeacherCounts', total: number, fullTime: number, bachelorOrHigher: number, midTitleOrHigher: number, backbone: number, ruralUnder35: number, studentsPerFullTimeTeacher: number | null };

export type MeasureFiguresFragment = { __typename: 'Measure', value: number | null, limit: number, status: MeasureStatus, formula: string, censusDate: string | null, limitSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null };

export type EvidenceOfQueryVariables = Exact<{
  aboutKind: EvidenceAbout;
  aboutId: string;
  asOf?: string | null | undefined;
}>;


export type EvidenceOfQuery = { __typename: 'Query', evidence: Array<{ __typename: 'Evidence', evidenceId: string, fileName: string | null, kind: EvidenceKind, bytes: number, fileHash: string, isPersonal: boolean, filedAt: string, isWithdrawn: boolean, eventId: string, filedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } }> };

export type WithdrawEvidenceMutationVariables = Exact<{
  evidenceId: string;
  reason: string;
}>;


export type WithdrawEvidenceMutation = { __typename: 'Mutation', withdrawEvidence:
    | { __typename: 'Evidence', evidenceId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type HandTextFragment = { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> };

export type MomentOfPlatformQueryVariables = Exact<{ [key: string]: never; }>;


export type MomentOfPlatformQuery = { __typename: 'Query', clock: { __typename: 'PlatformClock', id: string, day: string } };

export type MyRightsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRightsQuery = { __typename: 'Query', me: { __typename: 'Actor', id: string, rights: Array<string> } };

export type OfficeChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeChoicesQuery = { __typename: 'Query', offices: Array<{ __typename: 'Office', officeId: string, kind: OfficeKind, nameZh: string, nameEn: string, isClosed: boolean }> };

export type RecordedStepFragment = { __typename: 'RecordedEvent', eventId: string, titleZh: string, titleEn: string, at: string };

export type RefusalTextFragment = { __typename: 'Refusal', code: string, zh: string, en: string };

export type ResponsiblePersonsQueryVariables = Exact<{ [key: string]: never; }>;


export type ResponsiblePersonsQuery = { __typename: 'Query', responsiblePersons: Array<{ __typename: 'ResponsiblePerson', personId: string, name: string | null, officeIds: Array<string> }> };

export type SchoolNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type SchoolNamesQuery = { __typename: 'Query', schoolNames: Array<{ __typename: 'SchoolName', schoolId: string, code: string, name: string }> };

export type UnitNamesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type UnitNamesQuery = { __typename: 'Query', offices: Array<{ __typename: 'Office', officeId: string, kind: OfficeKind, nameZh: string, nameEn: string, isClosed: boolean }>, me: { __typename: 'Actor', id: string, grants: Array<{ __typename: 'Grant', role: string, scopeKind: string, scopeId: string | null }> } };

export type MessageTextFragment = { __typename: 'Message', code: string, zh: string, en: string };

export type LiveSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type LiveSubscription = { live:
    | { __typename: 'EditionMoved' }
    | { __typename: 'GovernanceMoved', ledgerSize: number }
    | { __typename: 'ImportMoved', import: { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null } }
    | { __typename: 'ViewMoved', ledgerSize: number }
   };

export type LivePollQueryVariables = Exact<{ [key: string]: never; }>;


export type LivePollQuery = { __typename: 'Query', county: { __typename: 'County', id: string, ledgerSize: number }, imports: { __typename: 'QueryImportsConnection', edges: Array<{ __typename: 'QueryImportsConnectionEdge', cursor: string, node: { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null } }> } };

export type OpenImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenImportsQuery = { __typename: 'Query', imports: { __typename: 'QueryImportsConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'QueryImportsConnectionEdge', cursor: string, node: { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null } }> } };

export type ViewReachedQueryVariables = Exact<{
  waitFor: string;
}>;


export type ViewReachedQuery = { __typename: 'Query', county: { __typename: 'County', id: string } };

export type IndicatorWordsFragment = { __typename: 'IndicatorDefinition', id: string, nameZh: string, nameEn: string, unit: string, unitZh: string, formula: string, formulaZh: string, source: string, formulaStatus: string };

export type TrendFiguresFragment = { __typename: 'TrendPoint', date: string, kind: TrendKind, schoolYear: number, value: number | null, mean: number | null, limit: number, status: MeasureStatus, meeting: number | null, inScope: number | null };

export type DifferenceFiguresFragment = { __typename: 'AttributeDifference', attribute: StudentAttribute, smd: number | null, highShare: number | null, lowShare: number | null, known: number, unknown: number, formula: string, high: { __typename: 'SchoolClass', id: string, grade: number, classNo: number } | null, low: { __typename: 'SchoolClass', id: string, grade: number, classNo: number } | null, missing: { __typename: 'Message', code: string, zh: string, en: string } | null };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { __typename: 'Query', me: { __typename: 'Actor', id: string, nameZh: string, nameEn: string, kind: string, grants: Array<{ __typename: 'Grant', role: string, roleZh: string, roleEn: string, scopeKind: string, scopeId: string | null }> }, ownSessions: Array<{ __typename: 'OwnSession', id: string, browser: string, openedAt: string, seenAt: string, endsAt: string, isThis: boolean }> };

export type EndOwnSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndOwnSessionMutation = { __typename: 'Mutation', endOwnSession:
    | { __typename: 'EndedSessions', ended: number }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type EndEverySessionMutationVariables = Exact<{ [key: string]: never; }>;


export type EndEverySessionMutation = { __typename: 'Mutation', endEverySession:
    | { __typename: 'EndedSessions', ended: number }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type EndOwnSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOwnSessionsMutation = { __typename: 'Mutation', endOwnSessions:
    | { __typename: 'EndedSessions', ended: number }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ServiceTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceTokensQuery = { __typename: 'Query', serviceTokens: Array<{ __typename: 'ServiceToken', id: string, name: string, issuedBy: string, issuedAt: string, expiresAt: string, revokedAt: string | null, uses: number, usedAt: string | null, grants: Array<{ __typename: 'Grant', role: string, roleZh: string, roleEn: string, scopeKind: string, scopeId: string | null }> }> };

export type IssueServiceTokenMutationVariables = Exact<{
  name: string;
  grants: Array<GrantInput> | GrantInput;
  days: number;
}>;


export type IssueServiceTokenMutation = { __typename: 'Mutation', issueServiceToken:
    | { __typename: 'IssuedServiceToken', secret: string, token: { __typename: 'ServiceToken', id: string } }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type RevokeServiceTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeServiceTokenMutation = { __typename: 'Mutation', revokeServiceToken:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'RevokedServiceToken', token: { __typename: 'ServiceToken', id: string } }
   };

export type AppraisalsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type AppraisalsQuery = { __typename: 'Query', appraisals: Array<{ __typename: 'Appraisal', appraisalId: string, year: number, officeId: string, points: number, outOf: number, result: AppraisalResult, document: string | null, items: Array<{ __typename: 'AppraisalItem', obligationId: string, titleZh: string, titleEn: string, points: number, outOf: number }>, corrections: Array<{ __typename: 'AppraisalCorrection', reason: string | null, at: string, eventId: string }>, events: Array<{ __typename: 'RegisterEvent', eventId: string, type: string, at: string }> }> };

export type AppraisalRowFragment = { __typename: 'Appraisal', appraisalId: string, year: number, officeId: string, points: number, outOf: number, result: AppraisalResult, document: string | null, items: Array<{ __typename: 'AppraisalItem', obligationId: string, titleZh: string, titleEn: string, points: number, outOf: number }>, corrections: Array<{ __typename: 'AppraisalCorrection', reason: string | null, at: string, eventId: string }>, events: Array<{ __typename: 'RegisterEvent', eventId: string, type: string, at: string }> };

export type RecordAppraisalMutationVariables = Exact<{
  year: number;
  officeId: string;
  items: Array<AppraisalItemInput> | AppraisalItemInput;
  result: AppraisalResult;
  document?: string | null | undefined;
}>;


export type RecordAppraisalMutation = { __typename: 'Mutation', recordAppraisal:
    | { __typename: 'Appraisal', appraisalId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type CorrectAppraisalMutationVariables = Exact<{
  year: number;
  officeId: string;
  items: Array<AppraisalItemInput> | AppraisalItemInput;
  result: AppraisalResult;
  document?: string | null | undefined;
  reason: string;
}>;


export type CorrectAppraisalMutation = { __typename: 'Mutation', correctAppraisal:
    | { __typename: 'Appraisal', appraisalId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ReadAuditQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  actorId?: string | null | undefined;
  kind?: PersonalReadKind | null | undefined;
  subject?: string | null | undefined;
  fromDay?: string | null | undefined;
  untilDay?: string | null | undefined;
}>;


export type ReadAuditQuery = { __typename: 'Query', readAudit: { __typename: 'QueryReadAuditConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'QueryReadAuditConnectionEdge', node: { __typename: 'PersonalRead', ordinal: number, at: string, actorId: string, actorKind: string, actorName: string | null, rightZh: string, rightEn: string, kind: PersonalReadKind, subject: string | null, schoolId: string | null, count: number | null } }> } };

export type TrailQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  actorId?: string | null | undefined;
  streamKind?: TrailKind | null | undefined;
  event?: string | null | undefined;
  subject?: string | null | undefined;
  fromDay?: string | null | undefined;
  untilDay?: string | null | undefined;
  withPlatform?: boolean | null | undefined;
}>;


export type TrailQuery = { __typename: 'Query', trail: { __typename: 'QueryTrailConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'QueryTrailConnectionEdge', node: { __typename: 'TrailEntry', eventId: string, at: string, actorId: string, actorName: string | null, streamKind: TrailKind, subjectId: string, eventType: string, titleZh: string, titleEn: string, subjectZh: string | null, subjectEn: string | null, officeId: string | null, schoolId: string | null, obligationId: string | null } }> } };

export type AwardsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type AwardsQuery = { __typename: 'Query', awards: Array<{ __typename: 'Award', awardId: string, fundId: string, fundName: string, schoolId: string, step: AwardStep, proposedFen: number, basis: string | null, proposedAt: string, paidFen: number, revokedReason: string | null, proposedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> }, decision: { __typename: 'AwardDecided', decision: AwardDecision, amountFen: number, reason: string | null, at: string, decidedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } } | null, payments: Array<{ __typename: 'AwardPayment', amountFen: number, date: string, voucher: string, eventId: string }>, events: Array<{ __typename: 'AwardEvent', eventId: string, type: string, at: string }> }> };

export type AwardFundsQueryVariables = Exact<{ [key: string]: never; }>;


export type AwardFundsQuery = { __typename: 'Query', funds: Array<{ __typename: 'Fund', fundId: string, year: number, name: string, kind: FundKind }> };

export type AwardRowFragment = { __typename: 'Award', awardId: string, fundId: string, fundName: string, schoolId: string, step: AwardStep, proposedFen: number, basis: string | null, proposedAt: string, paidFen: number, revokedReason: string | null, proposedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> }, decision: { __typename: 'AwardDecided', decision: AwardDecision, amountFen: number, reason: string | null, at: string, decidedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } } | null, payments: Array<{ __typename: 'AwardPayment', amountFen: number, date: string, voucher: string, eventId: string }>, events: Array<{ __typename: 'AwardEvent', eventId: string, type: string, at: string }> };

export type ProposeAwardMutationVariables = Exact<{
  awardId: string;
  fundId: string;
  schoolId: string;
  amountFen: number;
  basis: string;
}>;


export type ProposeAwardMutation = { __typename: 'Mutation', proposeAward:
    | { __typename: 'Award', awardId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type DecideAwardMutationVariables = Exact<{
  awardId: string;
  decision: AwardDecision;
  amountFen: number;
  reason: string;
}>;


export type DecideAwardMutation = { __typename: 'Mutation', decideAward:
    | { __typename: 'Award', awardId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type PayAwardMutationVariables = Exact<{
  awardId: string;
  amountFen: number;
  date: string;
  voucher: string;
}>;


export type PayAwardMutation = { __typename: 'Mutation', payAward:
    | { __typename: 'Award', awardId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type RevokeAwardMutationVariables = Exact<{
  awardId: string;
  reason: string;
}>;


export type RevokeAwardMutation = { __typename: 'Mutation', revokeAward:
    | { __typename: 'Award', awardId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ClassGradeBalanceQueryVariables = Exact<{
  id: string;
}>;


export type ClassGradeBalanceQuery = { __typename: 'Query', node:
    | { __typename: 'County', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'School', id: string }
    | { __typename: 'SchoolClass', id: string, gradeBalance: { __typename: 'GradeBalance', id: string, grade: number, stage: Stage, smallest: number, largest: number, genderGap: number | null, school: { __typename: 'School', id: string, name: string }, classes: Array<{ __typename: 'SchoolClass', id: string, grade: number, classNo: number, size: number, sizeLimit: number | null, composition: { __typename: 'Composition', students: number, male: number, female: number, genderUnknown: number, migrant: number, migrantUnknown: number, leftBehind: number, leftBehindUnknown: number, boarding: number, boardingUnknown: number, subsidised: number, subsidisedUnknown: number } }>, differences: Array<{ __typename: 'AttributeDifference', attribute: StudentAttribute, smd: number | null, highShare: number | null, lowShare: number | null, known: number, unknown: number, formula: string, high: { __typename: 'SchoolClass', id: string, grade: number, classNo: number } | null, low: { __typename: 'SchoolClass', id: string, grade: number, classNo: number } | null, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }> } | null }
   | null };

export type GradeBalanceFiguresFragment = { __typename: 'GradeBalance', id: string, grade: number, stage: Stage, smallest: number, largest: number, genderGap: number | null, school: { __typename: 'School', id: string, name: string }, classes: Array<{ __typename: 'SchoolClass', id: string, grade: number, classNo: number, size: number, sizeLimit: number | null, composition: { __typename: 'Composition', students: number, male: number, female: number, genderUnknown: number, migrant: number, migrantUnknown: number, leftBehind: number, leftBehindUnknown: number, boarding: number, boardingUnknown: number, subsidised: number, subsidisedUnknown: number } }>, differences: Array<{ __typename: 'AttributeDifference', attribute: StudentAttribute, smd: number | null, highShare: number | null, lowShare: number | null, known: number, unknown: number, formula: string, high: { __typename: 'SchoolClass', id: string, grade: number, classNo: number } | null, low: { __typename: 'SchoolClass', id: string, grade: number, classNo: number } | null, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }> };

export type SchoolClassQueryVariables = Exact<{
  id: string;
}>;


export type SchoolClassQuery = { __typename: 'Query', node:
    | { __typename: 'County', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'School', id: string }
    | { __typename: 'SchoolClass', schoolYear: number, stage: Stage, grade: number, classNo: number, size: number, sizeLimit: number | null, name: string | null, declaredStudents: number | null, declaredMale: number | null, declaredFemale: number | null, boardingClass: boolean | null, homeroomKnown: boolean, id: string, school: { __typename: 'School', id: string, name: string }, composition: { __typename: 'Composition', subsidisedShare: number | null, students: number, male: number, female: number, genderUnknown: number, migrant: number, migrantUnknown: number, leftBehind: number, leftBehindUnknown: number, boarding: number, boardingUnknown: number, subsidised: number, subsidisedUnknown: number } }
   | null };

export type SchoolClassFactsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SchoolClassFactsQuery = { __typename: 'Query', node:
    | { __typename: 'County', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'School', id: string }
    | { __typename: 'SchoolClass', id: string, facts: { __typename: 'SchoolClassFactsConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'SchoolClassFactsConnectionEdge', cursor: string, node: { __typename: 'Fact', eventId: string, ledgerIndex: number, type: string, titleZh: string, titleEn: string, time: string, source: { __typename: 'FileRow', importId: string, fileName: string | null, fileHash: string, sheet: string, row: number } | null } }> } }
   | null };

export type ClassesQueryVariables = Exact<{
  schoolYear?: number | null | undefined;
  asOf?: string | null | undefined;
  stage?: Stage | null | undefined;
  grade?: number | null | undefined;
  schoolId?: string | null | undefined;
  search?: string | null | undefined;
  aboveLimit?: boolean | null | undefined;
  sort?: ClassSort | null | undefined;
  after?: string | null | undefined;
}>;


export type ClassesQuery = { __typename: 'Query', county: { __typename: 'County', id: string, classList: { __typename: 'CountyClassListConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CountyClassListConnectionEdge', cursor: string, node: { __typename: 'SchoolClass', id: string, stage: Stage, grade: number, classNo: number, size: number, sizeLimit: number | null, school: { __typename: 'School', id: string, name: string, township: string | null }, composition: { __typename: 'Composition', students: number, male: number, female: number, genderUnknown: number, migrant: number, migrantUnknown: number, leftBehind: number, leftBehindUnknown: number, boarding: number, boardingUnknown: number, subsidised: number, subsidisedUnknown: number } } }> } } };

export type ClassRowFragment = { __typename: 'SchoolClass', id: string, stage: Stage, grade: number, classNo: number, size: number, sizeLimit: number | null, school: { __typename: 'School', id: string, name: string, township: string | null }, composition: { __typename: 'Composition', students: number, male: number, female: number, genderUnknown: number, migrant: number, migrantUnknown: number, leftBehind: number, leftBehindUnknown: number, boarding: number, boardingUnknown: number, subsidised: number, subsidisedUnknown: number } };

export type GradesQueryVariables = Exact<{
  schoolYear?: number | null | undefined;
  asOf?: string | null | undefined;
  stage?: Stage | null | undefined;
  schoolId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type GradesQuery = { __typename: 'Query', county: { __typename: 'County', id: string, gradeBalances: { __typename: 'CountyGradeBalancesConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CountyGradeBalancesConnectionEdge', cursor: string, node: { __typename: 'GradeBalance', id: string, grade: number, stage: Stage, smallest: number, largest: number, genderGap: number | null, school: { __typename: 'School', id: string, name: string }, classes: Array<{ __typename: 'SchoolClass', id: string }>, largestDifference: { __typename: 'AttributeDifference', attribute: StudentAttribute, smd: number | null, highShare: number | null, lowShare: number | null, known: number, unknown: number, formula: string, high: { __typename: 'SchoolClass', id: string, grade: number, classNo: number } | null, low: { __typename: 'SchoolClass', id: string, grade: number, classNo: number } | null, missing: { __typename: 'Message', code: string, zh: string, en: string } | null } | null } }> } } };

export type GradeRowFragment = { __typename: 'GradeBalance', id: string, grade: number, stage: Stage, smallest: number, largest: number, genderGap: number | null, school: { __typename: 'School', id: string, name: string }, classes: Array<{ __typename: 'SchoolClass', id: string }>, largestDifference: { __typename: 'AttributeDifference', attribute: StudentAttribute, smd: number | null, highShare: number | null, lowShare: number | null, known: number, unknown: number, formula: string, high: { __typename: 'SchoolClass', id: string, grade: number, classNo: number } | null, low: { __typename: 'SchoolClass', id: string, grade: number, classNo: number } | null, missing: { __typename: 'Message', code: string, zh: string, en: string } | null } | null };

export type ClassesMomentQueryVariables = Exact<{
  schoolYear?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ClassesMomentQuery = { __typename: 'Query', county: { __typename: 'County', id: string, schoolYear: number, empty: boolean, classCount: number, resources: Array<{ __typename: 'StageResources', stage: Stage, schools: Array<{ __typename: 'SchoolResources', school: { __typename: 'School', id: string, code: string, name: string, township: string | null } }>, excluded: Array<{ __typename: 'ExcludedSchool', school: { __typename: 'School', id: string, code: string, name: string, township: string | null } }> }> } };

export type SegregationQueryVariables = Exact<{
  schoolYear?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type SegregationQuery = { __typename: 'Query', county: { __typename: 'County', id: string, stages: Array<{ __typename: 'StageEquity', stage: Stage, classCount: number, schoolCount: number, segregation: Array<{ __typename: 'AttributeSegregation', attribute: StudentAttribute, share: number | null, known: number, unknown: number, betweenSchools: number | null, betweenClasses: number | null, withinClasses: number | null, dissimilarity: number | null, entropyH: number | null, isolation: number | null, missing: { __typename: 'Message', code: string, zh: string, en: string } | null, formulas: Array<{ __typename: 'InequalityMeasure', id: string, nameZh: string, nameEn: string, value: number | null, low: number | null, high: number | null, formula: string, formulaZh: string, range: string, rangeZh: string, source: string, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }> }> }> } };

export type SegregationFiguresFragment = { __typename: 'AttributeSegregation', attribute: StudentAttribute, share: number | null, known: number, unknown: number, betweenSchools: number | null, betweenClasses: number | null, withinClasses: number | null, dissimilarity: number | null, entropyH: number | null, isolation: number | null, missing: { __typename: 'Message', code: string, zh: string, en: string } | null, formulas: Array<{ __typename: 'InequalityMeasure', id: string, nameZh: string, nameEn: string, value: number | null, low: number | null, high: number | null, formula: string, formulaZh: string, range: string, rangeZh: string, source: string, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }> };

export type PlacedQueryVariables = Exact<{
  schoolYear?: number | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PlacedQuery = { __typename: 'Query', county: { __typename: 'County', id: string, placements: { __typename: 'CountyPlacementsConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CountyPlacementsConnectionEdge', cursor: string, node: { __typename: 'PlacementCohort', id: string, grade: number, state: PlacementState, hasChoice: boolean, annulled: number, enrolled: number, placed: number | null, sizeGap: number | null, genderGap: number | null, largestDifference: number | null, late: number, changesAsked: number, changesApproved: number, objections: number, objectionsOpen: number, violations: number, school: { __typename: 'School', id: string, name: string } } }> } } };

export type PlacedRowFragment = { __typename: 'PlacementCohort', id: string, grade: number, state: PlacementState, hasChoice: boolean, annulled: number, enrolled: number, placed: number | null, sizeGap: number | null, genderGap: number | null, largestDifference: number | null, late: number, changesAsked: number, changesApproved: number, objections: number, objectionsOpen: number, violations: number, school: { __typename: 'School', id: string, name: string } };

export type PlacedClassesFragment = { __typename: 'PlacementCohort', id: string, grade: number, state: PlacementState, hasChoice: boolean, annulled: number, enrolled: number, placed: number | null, sizeGap: number | null, genderGap: number | null, largestDifference: number | null, late: number, changesAsked: number, changesApproved: number, objections: number, objectionsOpen: number, violations: number, classes: Array<{ __typename: 'PlacementClass', classNo: number, pupils: number, boys: number | null, girls: number | null, late: number, transferredIn: number, left: number, movedIn: number, movedOut: number }>, facts: Array<{ __typename: 'Fact', eventId: string, ledgerIndex: number, type: string, titleZh: string, titleEn: string, time: string, source: { __typename: 'FileRow', importId: string, fileName: string | null, fileHash: string, sheet: string, row: number } | null }>, school: { __typename: 'School', id: string, name: string } };

export type MoveClockMutationVariables = Exact<{
  day: string;
}>;


export type MoveClockMutation = { __typename: 'Mutation', moveClock:
    | { __typename: 'PlatformClock', id: string, now: string, day: string, kind: ClockKind }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type CompareChoicesQueryVariables = Exact<{
  schoolYear?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CompareChoicesQuery = { __typename: 'Query', county: { __typename: 'County', id: string, schoolYear: number, empty: boolean, resources: Array<{ __typename: 'StageResources', stage: Stage, indicators: Array<{ __typename: 'StageIndicator', standard: number, mean: number | null, definition: { __typename: 'IndicatorDefinition', id: string, nameZh: string, nameEn: string, unit: string, unitZh: string, formula: string, formulaZh: string, source: string, formulaStatus: string } }>, schools: Array<{ __typename: 'SchoolResources', students: number, met: number, known: number, status: MeasureStatus, school: { __typename: 'School', id: string, code: string, name: string, township: string | null }, values: Array<{ __typename: 'ResourceValue', indicatorId: string, value: number | null, total: number | null, totalUnit: string, ratio: number | null, status: MeasureStatus, lacking: number | null, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }> }>, excluded: Array<{ __typename: 'ExcludedSchool', school: { __typename: 'School', id: string, code: string, name: string, township: string | null }, reason: { __typename: 'Message', code: string, zh: string, en: string } }> }> } };

export type CompareSchoolsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type CompareSchoolsQuery = { __typename: 'Query', nodes: Array<
    | { __typename: 'County', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'School', name: string, code: string, township: string | null, schoolTypeZh: string, schoolTypeEn: string, areaZh: string, areaEn: string, students: number, unplaced: number, id: string, stages: Array<{ __typename: 'SchoolStage', stage: Stage, students: number, classCount: number }>, composition: { __typename: 'Composition', students: number, male: number, female: number, genderUnknown: number, migrant: number, migrantUnknown: number, leftBehind: number, leftBehindUnknown: number, boarding: number, boardingUnknown: number, subsidised: number, subsidisedUnknown: number }, teachers: { __typename: 'TeacherCounts', total: number, fullTime: number, bachelorOrHigher: number, midTitleOrHigher: number, backbone: number, ruralUnder35: number, studentsPerFullTimeTeacher: number | null } | null }
    | { __typename: 'SchoolClass', id: string }
   | null> };

export type ConflictYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConflictYearsQuery = { __typename: 'Query', county: { __typename: 'County', id: string, schoolYear: number, schoolYears: Array<number>, empty: boolean } };

export type ConflictsQueryVariables = Exact<{
  schoolYear: number;
  after?: string | null | undefined;
}>;


export type ConflictsQuery = { __typename: 'Query', conflicts: { __typename: 'QueryConflictsConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'QueryConflictsConnectionEdge', cursor: string, node: { __typename: 'Conflict', kind: string, schoolId: string | null, schoolCode: string | null, schoolName: string | null, grade: number | null, classNo: number | null, about: { __typename: 'Message', code: string, zh: string, en: string }, one: { __typename: 'ConflictSide', kind: ImportKind, value: string, importId: string | null, fileName: string | null, row: number | null }, other: { __typename: 'ConflictSide', kind: ImportKind, value: string, importId: string | null, fileName: string | null, row: number | null } } }> } };

export type ConflictRowFragment = { __typename: 'Conflict', kind: string, schoolId: string | null, schoolCode: string | null, schoolName: string | null, grade: number | null, classNo: number | null, about: { __typename: 'Message', code: string, zh: string, en: string }, one: { __typename: 'ConflictSide', kind: ImportKind, value: string, importId: string | null, fileName: string | null, row: number | null }, other: { __typename: 'ConflictSide', kind: ImportKind, value: string, importId: string | null, fileName: string | null, row: number | null } };

export type ConflictSideTextFragment = { __typename: 'ConflictSide', kind: ImportKind, value: string, importId: string | null, fileName: string | null, row: number | null };

export type CountyQueryVariables = Exact<{
  schoolYear?: number | null | undefined;
  asOf?: string | null | undefined;
  waitFor?: string | null | undefined;
}>;


export type CountyQuery = { __typename: 'Query', county: { __typename: 'County', id: string, code: string, schoolYear: number, empty: boolean, students: number, schoolCount: number, classCount: number, unplaced: number, asOf: string | null, ledgerSize: number, teachers: { __typename: 'TeacherCounts', total: number, fullTime: number, bachelorOrHigher: number, midTitleOrHigher: number, backbone: number, ruralUnder35: number, studentsPerFullTimeTeacher: number | null } | null, newestFact: { __typename: 'Fact', eventId: string, ledgerIndex: number } | null, coverage: Array<{ __typename: 'CoverageGap', fileZh: string, fileEn: string, count: number | null, students: number | null, missing: { __typename: 'Message', code: string, zh: string, en: string } }>, indicators: Array<{ __typename: 'CountyIndicator', id: string, nameZh: string, nameEn: string, value: number | null, unit: string, goal: number, status: MeasureStatus, formula: string, variantZh: string, variantEn: string, variantValue: number | null, cohortYear: number | null, goalSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null, inputs: Array<{ __typename: 'IndicatorInput', labelZh: string, labelEn: string, value: number | null }> }>, stages: Array<{ __typename: 'StageEquity', stage: Stage, students: number, schoolCount: number, classCount: number, compulsory: boolean, equipmentStandardYuan: number, equipmentYuanPerStudent: number | null, teachers: { __typename: 'TeacherCounts', total: number, fullTime: number, bachelorOrHigher: number, midTitleOrHigher: number, backbone: number, ruralUnder35: number, studentsPerFullTimeTeacher: number | null } | null, classSizes: { __typename: 'ClassSizes', mean: number | null, largest: number | null, cv: number | null, oneStudentClasses: number, sizeLimit: number | null, aboveLimit: number, oversized: number, extremelyOversized: number, distribution: Array<{ __typename: 'ClassSizeBin', from: number, to: number, classes: number }> }, composition: { __typename: 'Composition', students: number, male: number, female: number, genderUnknown: number, migrant: number, migrantUnknown: number, leftBehind: number, leftBehindUnknown: number, boarding: number, boardingUnknown: number, subsidised: number, subsidisedUnknown: number }, equipmentCv: { __typename: 'Measure', value: number | null, limit: number, status: MeasureStatus, formula: string, censusDate: string | null, limitSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }, classEquipmentCv: { __typename: 'Measure', value: number | null, limit: number, status: MeasureStatus, formula: string, censusDate: string | null, limitSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }, equipment: Array<{ __typename: 'SchoolStageEquipment', students: number, valueYuan: number, yuanPerStudent: number, contribution: number | null, school: { __typename: 'School', id: string, name: string } }>, excluded: Array<{ __typename: 'ExcludedSchool', school: { __typename: 'School', id: string, name: string }, reason: { __typename: 'Message', code: string, zh: string, en: string } }> }> } };

export type StageFiguresFragment = { __typename: 'StageEquity', stage: Stage, students: number, schoolCount: number, classCount: number, compulsory: boolean, equipmentStandardYuan: number, equipmentYuanPerStudent: number | null, teachers: { __typename: 'TeacherCounts', total: number, fullTime: number, bachelorOrHigher: number, midTitleOrHigher: number, backbone: number, ruralUnder35: number, studentsPerFullTimeTeacher: number | null } | null, classSizes: { __typename: 'ClassSizes', mean: number | null, largest: number | null, cv: number | null, oneStudentClasses: number, sizeLimit: number | null, aboveLimit: number, oversized: number, extremelyOversized: number, distribution: Array<{ __typename: 'ClassSizeBin', from: number, to: number, classes: number }> }, composition: { __typename: 'Composition', students: number, male: number, female: number, genderUnknown: number, migrant: number, migrantUnknown: number, leftBehind: number, leftBehindUnknown: number, boarding: number, boardingUnknown: number, subsidised: number, subsidisedUnknown: number }, equipmentCv: { __typename: 'Measure', value: number | null, limit: number, status: MeasureStatus, formula: string, censusDate: string | null, limitSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }, classEquipmentCv: { __typename: 'Measure', value: number | null, limit: number, status: MeasureStatus, formula: string, censusDate: string | null, limitSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }, equipment: Array<{ __typename: 'SchoolStageEquipment', students: number, valueYuan: number, yuanPerStudent: number, contribution: number | null, school: { __typename: 'School', id: string, name: string } }>, excluded: Array<{ __typename: 'ExcludedSchool', school: { __typename: 'School', id: string, name: string }, reason: { __typename: 'Message', code: string, zh: string, en: string } }> };

export type EquipmentOfSchoolFragment = { __typename: 'SchoolStageEquipment', students: number, valueYuan: number, yuanPerStudent: number, contribution: number | null, school: { __typename: 'School', id: string, name: string } };

export type LargeClassesQueryVariables = Exact<{
  schoolYear: number;
  asOf?: string | null | undefined;
  stage: Stage;
  aboveLimit: boolean;
  after?: string | null | undefined;
}>;


export type LargeClassesQuery = { __typename: 'Query', county: { __typename: 'County', id: string, classes: { __typename: 'CountyClassesConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CountyClassesConnectionEdge', cursor: string, node: { __typename: 'SchoolClass', id: string, grade: number, classNo: number, size: number, sizeLimit: number | null, school: { __typename: 'School', id: string, name: string } } }> } } };

export type IndicatorFiguresFragment = { __typename: 'CountyIndicator', id: string, nameZh: string, nameEn: string, value: number | null, unit: string, goal: number, status: MeasureStatus, formula: string, variantZh: string, variantEn: string, variantValue: number | null, cohortYear: number | null, goalSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null, inputs: Array<{ __typename: 'IndicatorInput', labelZh: string, labelEn: string, value: number | null }> };

export type IndicatorFactsQueryVariables = Exact<{
  schoolYear: number;
  asOf?: string | null | undefined;
}>;


export type IndicatorFactsQuery = { __typename: 'Query', county: { __typename: 'County', id: string, indicators: Array<{ __typename: 'CountyIndicator', id: string, inputs: Array<{ __typename: 'IndicatorInput', facts: Array<{ __typename: 'Fact', eventId: string, ledgerIndex: number, type: string, titleZh: string, titleEn: string, time: string, source: { __typename: 'FileRow', importId: string, fileName: string | null, fileHash: string, sheet: string, row: number } | null }> }> }> } };

export type StandingQueryVariables = Exact<{
  schoolYear?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type StandingQuery = { __typename: 'Query', county: { __typename: 'County', id: string, goals: Array<{ __typename: 'Goal', obligationId: string, packId: string, clause: string, labelZh: string, labelEn: string, textZh: string, textEn: string, officeZh: string | null, officeEn: string | null, indicatorId: string | null, stage: Stage | null, due: string | null, daysLeft: number | null, comparator: string | null, target: number | null, unit: string | null, value: number | null, gap: number | null, status: MeasureStatus, formula: string, valueText: { __typename: 'Message', code: string, zh: string, en: string } | null, gapText: { __typename: 'Message', code: string, zh: string, en: string } | null, missing: { __typename: 'Message', code: string, zh: string, en: string } | null, pulls: Array<{ __typename: 'IndicatorSchool', value: number, ratio: number, contribution: number | null, isHigh: boolean, school: { __typename: 'School', id: string, name: string } }> }>, resources: Array<{ __typename: 'StageResources', stage: Stage, censusDate: string | null, inScope: number, passing: number, failing: number, undetermined: number, status: MeasureStatus, rule: { __typename: 'Message', code: string, zh: string, en: string }, indicators: Array<{ __typename: 'StageIndicator', standard: number, mean: number | null, meeting: number, known: number, inScope: number, definition: { __typename: 'IndicatorDefinition', id: string, nameZh: string, nameEn: string, unitZh: string }, cv: { __typename: 'Measure', value: number | null, limit: number, status: MeasureStatus, formula: string, censusDate: string | null, limitSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }, pulls: Array<{ __typename: 'IndicatorSchool', value: number, ratio: number, contribution: number | null, isHigh: boolean, school: { __typename: 'School', id: string, name: string } }>, missing: Array<{ __typename: 'CoverageGap', fileZh: string, fileEn: string, count: number | null, students: number | null, missing: { __typename: 'Message', code: string, zh: string, en: string } }> }> }>, months: Array<{ __typename: 'FrozenMonth', month: string, schoolYear: number, figures: Array<{ __typename: 'FrozenFigure', id: string, stage: Stage | null, value: number | null, limit: number | null, status: MeasureStatus }> }> } };

export type GoalFiguresFragment = { __typename: 'Goal', obligationId: string, packId: string, clause: string, labelZh: string, labelEn: string, textZh: string, textEn: string, officeZh: string | null, officeEn: string | null, indicatorId: string | null, stage: Stage | null, due: string | null, daysLeft: number | null, comparator: string | null, target: number | null, unit: string | null, value: number | null, gap: number | null, status: MeasureStatus, formula: string, valueText: { __typename: 'Message', code: string, zh: string, en: string } | null, gapText: { __typename: 'Message', code: string, zh: string, en: string } | null, missing: { __typename: 'Message', code: string, zh: string, en: string } | null, pulls: Array<{ __typename: 'IndicatorSchool', value: number, ratio: number, contribution: number | null, isHigh: boolean, school: { __typename: 'School', id: string, name: string } }> };

export type PullOfSchoolFragment = { __typename: 'IndicatorSchool', value: number, ratio: number, contribution: number | null, isHigh: boolean, school: { __typename: 'School', id: string, name: string } };

export type StageStandingFragment = { __typename: 'StageResources', stage: Stage, censusDate: string | null, inScope: number, passing: number, failing: number, undetermined: number, status: MeasureStatus, rule: { __typename: 'Message', code: string, zh: string, en: string }, indicators: Array<{ __typename: 'StageIndicator', standard: number, mean: number | null, meeting: number, known: number, inScope: number, definition: { __typename: 'IndicatorDefinition', id: string, nameZh: string, nameEn: string, unitZh: string }, cv: { __typename: 'Measure', value: number | null, limit: number, status: MeasureStatus, formula: string, censusDate: string | null, limitSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }, pulls: Array<{ __typename: 'IndicatorSchool', value: number, ratio: number, contribution: number | null, isHigh: boolean, school: { __typename: 'School', id: string, name: string } }>, missing: Array<{ __typename: 'CoverageGap', fileZh: string, fileEn: string, count: number | null, students: number | null, missing: { __typename: 'Message', code: string, zh: string, en: string } }> }> };

export type StageIndicatorFiguresFragment = { __typename: 'StageIndicator', standard: number, mean: number | null, meeting: number, known: number, inScope: number, definition: { __typename: 'IndicatorDefinition', id: string, nameZh: string, nameEn: string, unitZh: string }, cv: { __typename: 'Measure', value: number | null, limit: number, status: MeasureStatus, formula: string, censusDate: string | null, limitSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }, pulls: Array<{ __typename: 'IndicatorSchool', value: number, ratio: number, contribution: number | null, isHigh: boolean, school: { __typename: 'School', id: string, name: string } }>, missing: Array<{ __typename: 'CoverageGap', fileZh: string, fileEn: string, count: number | null, students: number | null, missing: { __typename: 'Message', code: string, zh: string, en: string } }> };

export type FrozenFiguresFragment = { __typename: 'FrozenFigure', id: string, stage: Stage | null, value: number | null, limit: number | null, status: MeasureStatus };

export type GapFiguresFragment = { __typename: 'CoverageGap', fileZh: string, fileEn: string, count: number | null, students: number | null, missing: { __typename: 'Message', code: string, zh: string, en: string } };

export type LoadDemoMutationVariables = Exact<{ [key: string]: never; }>;


export type LoadDemoMutation = { __typename: 'Mutation', loadDemo:
    | { __typename: 'DemoStarted', imports: Array<{ __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null }> }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type DeskOfficesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type DeskOfficesQuery = { __typename: 'Query', me: { __typename: 'Actor', id: string, grants: Array<{ __typename: 'Grant', role: string, scopeKind: string, scopeId: string | null }> }, offices: Array<{ __typename: 'Office', officeId: string, nameZh: string, nameEn: string, isClosed: boolean }> };

export type DeskQueryVariables = Exact<{
  asOf?: string | null | undefined;
  officeId: string;
}>;


export type DeskQuery = { __typename: 'Query', lightBoard: { __typename: 'LightBoard', day: string, measures: Array<{ __typename: 'MeasureLight', measureId: string, labelZh: string, labelEn: string, officeIds: Array<string>, leadOffice: string | null, light: LightColour | null, overdue: number, evidenceDaysAgo: number | null, lastSigned: { __typename: 'LastSigned', day: string } | null, nextMilestone: { __typename: 'NextMilestone', labelZh: string, labelEn: string, due: string, daysLeft: number } | null }> }, tasks: Array<{ __typename: 'Task', taskId: string, kind: TaskKind, titleZh: string, titleEn: string, clause: string, leadOffice: string, due: string | null, firstDue: string | null, step: TaskStep, cancelledFor: string | null, percent: number, alarm: TaskAlarm, daysLate: number | null, evidenceIds: Array<string> }>, supervisions: Array<{ __typename: 'Supervision', itemId: string, unitKind: UnitKind, unitId: string, demand: string | null, due: string, step: SupervisionStep, daysLate: number }>, issues: Array<{ __typename: 'Issue', issueId: string, officeId: string, title: string | null, due: string, step: IssueStep, daysLate: number, closedOn: string | null }>, reportMonths: Array<{ __typename: 'ReportMonth', month: string }> };

export type DeskMeasureFragment = { __typename: 'MeasureLight', measureId: string, labelZh: string, labelEn: string, officeIds: Array<string>, leadOffice: string | null, light: LightColour | null, overdue: number, evidenceDaysAgo: number | null, lastSigned: { __typename: 'LastSigned', day: string } | null, nextMilestone: { __typename: 'NextMilestone', labelZh: string, labelEn: string, due: string, daysLeft: number } | null };

export type DeskTaskFragment = { __typename: 'Task', taskId: string, kind: TaskKind, titleZh: string, titleEn: string, clause: string, leadOffice: string, due: string | null, firstDue: string | null, step: TaskStep, cancelledFor: string | null, percent: number, alarm: TaskAlarm, daysLate: number | null, evidenceIds: Array<string> };

export type DeskReportsQueryVariables = Exact<{
  month: string;
  asOf?: string | null | undefined;
}>;


export type DeskReportsQuery = { __typename: 'Query', monthlyReports: Array<{ __typename: 'MonthlyReport', reportId: string, unitKind: UnitKind, unitId: string, month: string, due: string, step: ReportStep, daysLate: number, submissions: Array<{ __typename: 'ReportSubmission', round: number, returned: { __typename: 'ReportReturn', reason: string | null } | null }> }> };

export type DeskProgressMutationVariables = Exact<{
  taskId: string;
  percent: number;
  note: string;
  numbers: Array<TaskNumberInput> | TaskNumberInput;
  evidenceIds: Array<string> | string;
}>;


export type DeskProgressMutation = { __typename: 'Mutation', reportTask:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'Task', taskId: string, kind: TaskKind, titleZh: string, titleEn: string, clause: string, leadOffice: string, due: string | null, firstDue: string | null, step: TaskStep, cancelledFor: string | null, percent: number, alarm: TaskAlarm, daysLate: number | null, evidenceIds: Array<string> }
   };

export type DrawObjectionsQueryVariables = Exact<{
  schoolYear: number;
  drawId?: string | null | undefined;
}>;


export type DrawObjectionsQuery = { __typename: 'Query', drawObjections: { __typename: 'DrawObjections', total: number, counts: Array<{ __typename: 'DrawObjectionsCount', step: DrawObjectionStep, count: number }>, items: Array<{ __typename: 'DrawObjection', objectionId: string, drawId: string, schoolId: string, grade: number, raisedAs: DrawObjector, raisedAt: string, isOwn: boolean, text: string | null, step: DrawObjectionStep, remedy: DrawObjectionRemedy | null, reason: string | null, resolvedAt: string | null }> } };

export type ObjectionTextFragment = { __typename: 'DrawObjection', objectionId: string, drawId: string, schoolId: string, grade: number, raisedAs: DrawObjector, raisedAt: string, isOwn: boolean, text: string | null, step: DrawObjectionStep, remedy: DrawObjectionRemedy | null, reason: string | null, resolvedAt: string | null };

export type RaiseObjectionMutationVariables = Exact<{
  drawId: string;
  objectionId: string;
  studentId?: string | null | undefined;
  text: string;
}>;


export type RaiseObjectionMutation = { __typename: 'Mutation', raiseDrawObjection:
    | { __typename: 'DrawObjection', objectionId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ResolveObjectionMutationVariables = Exact<{
  drawId: string;
  objectionId: string;
  decision: DrawObjectionDecision;
  remedy: DrawObjectionRemedy;
  reason: string;
}>;


export type ResolveObjectionMutation = { __typename: 'Mutation', resolveDrawObjection:
    | { __typename: 'DrawObjection', objectionId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type LateArrivalsQueryVariables = Exact<{
  schoolYear: number;
  drawId?: string | null | undefined;
}>;


export type LateArrivalsQuery = { __typename: 'Query', drawLateArrivals: { __typename: 'LateArrivals', total: number, items: Array<{ __typename: 'LateArrival', arrivalNo: number, arrival: LateArrivalKind, drawId: string, schoolId: string, grade: number, classNo: number, candidates: Array<number>, studentId: string, placedAt: string, eventId: string }> } };

export type LateArrivalTextFragment = { __typename: 'LateArrival', arrivalNo: number, arrival: LateArrivalKind, drawId: string, schoolId: string, grade: number, classNo: number, candidates: Array<number>, studentId: string, placedAt: string, eventId: string };

export type PlaceLateArrivalMutationVariables = Exact<{
  drawId: string;
  studentId: string;
  arrival: LateArrivalKind;
}>;


export type PlaceLateArrivalMutation = { __typename: 'Mutation', placeLateArrival:
    | { __typename: 'LateArrival', arrivalNo: number, classNo: number }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type RecordPupilLeftMutationVariables = Exact<{
  drawId: string;
  studentId: string;
  leaving: PupilLeaving;
  day: string;
}>;


export type RecordPupilLeftMutation = { __typename: 'Mutation', recordPupilLeft:
    | { __typename: 'DrawAfter', drawId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ClassChangesQueryVariables = Exact<{
  schoolYear: number;
  drawId?: string | null | undefined;
}>;


export type ClassChangesQuery = { __typename: 'Query', classChanges: { __typename: 'ClassChangeRequests', total: number, counts: Array<{ __typename: 'ClassChangeRequestsCount', step: ClassChangeStep, count: number }>, items: Array<{ __typename: 'ClassChangeRequest', requestId: string, drawId: string, schoolId: string, grade: number, studentId: string, fromClassNo: number, toClassNo: number, askedAs: ClassChangeAsker, requestedAt: string, isOwn: boolean, ground: ClassChangeGround | null, reason: string | null, step: ClassChangeStep, decisionReason: string | null, decidedAt: string | null }> } };

export type ClassChangeTextFragment = { __typename: 'ClassChangeRequest', requestId: string, drawId: string, schoolId: string, grade: number, studentId: string, fromClassNo: number, toClassNo: number, askedAs: ClassChangeAsker, requestedAt: string, isOwn: boolean, ground: ClassChangeGround | null, reason: string | null, step: ClassChangeStep, decisionReason: string | null, decidedAt: string | null };

export type RequestClassChangeMutationVariables = Exact<{
  requestId: string;
  drawId: string;
  studentId: string;
  toClassNo: number;
  ground: ClassChangeGround;
  reason: string;
}>;


export type RequestClassChangeMutation = { __typename: 'Mutation', requestClassChange:
    | { __typename: 'ClassChangeRequest', requestId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type DecideClassChangeMutationVariables = Exact<{
  requestId: string;
  decision: ClassChangeDecision;
  reason: string;
}>;


export type DecideClassChangeMutation = { __typename: 'Mutation', decideClassChange:
    | { __typename: 'ClassChangeRequest', requestId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type WithdrawClassChangeMutationVariables = Exact<{
  requestId: string;
}>;


export type WithdrawClassChangeMutation = { __typename: 'Mutation', withdrawClassChange:
    | { __typename: 'ClassChangeRequest', requestId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type PlacementViolationsQueryVariables = Exact<{
  schoolYear: number;
}>;


export type PlacementViolationsQuery = { __typename: 'Query', placementViolations: { __typename: 'PlacementViolations', total: number, counts: Array<{ __typename: 'PlacementViolationsCount', step: PlacementViolationStep, count: number }>, items: Array<{ __typename: 'PlacementViolation', violationId: string, schoolId: string, grade: number | null, kind: PlacementViolationKind, channel: PlacementViolationChannel, reportedAt: string, isOwn: boolean, text: string | null, step: PlacementViolationStep, veto: boolean, cases: number, finding: string | null, decidedAt: string | null }> } };

export type PlacementViolationTextFragment = { __typename: 'PlacementViolation', violationId: string, schoolId: string, grade: number | null, kind: PlacementViolationKind, channel: PlacementViolationChannel, reportedAt: string, isOwn: boolean, text: string | null, step: PlacementViolationStep, veto: boolean, cases: number, finding: string | null, decidedAt: string | null };

export type ReportPlacementViolationMutationVariables = Exact<{
  violationId: string;
  schoolId: string;
  schoolYear: number;
  grade?: number | null | undefined;
  kind: PlacementViolationKind;
  channel: PlacementViolationChannel;
  text: string;
}>;


export type ReportPlacementViolationMutation = { __typename: 'Mutation', reportPlacementViolation:
    | { __typename: 'PlacementViolation', violationId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ConfirmPlacementViolationMutationVariables = Exact<{
  violationId: string;
  veto: boolean;
  cases: number;
  finding: string;
}>;


export type ConfirmPlacementViolationMutation = { __typename: 'Mutation', confirmPlacementViolation:
    | { __typename: 'PlacementViolation', violationId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type DismissPlacementViolationMutationVariables = Exact<{
  violationId: string;
  finding: string;
}>;


export type DismissPlacementViolationMutation = { __typename: 'Mutation', dismissPlacementViolation:
    | { __typename: 'PlacementViolation', violationId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type CeremonyDrawQueryVariables = Exact<{
  drawId: string;
}>;


export type CeremonyDrawQuery = { __typename: 'Query', placementDraw: { __typename: 'PlacementDraw', drawId: string, schoolId: string, schoolYear: number, grade: number, status: PlacementDrawStatus, attempt: number, supervisors: Array<{ __typename: 'DrawSupervisor', supervisorId: string, role: DrawSupervisorRole, name: string | null }>, seal: { __typename: 'DrawSeal', sealHash: string, revealDeadline: string, sealedAt: string } | null, rounds: Array<{ __typename: 'DrawRound', round: number, revealDeadline: string, publicValue: string | null, seed: string | null, commitments: Array<{ __typename: 'DrawCommitment', supervisorId: string, commitment: string }>, reveals: Array<{ __typename: 'DrawReveal', supervisorId: string, number: string }> }>, run: { __typename: 'PlacementDrawRun', seed: string, resultHash: string, balance: { __typename: 'DrawBalance', largestDifferenceMillionths: number, imbalanceMillionths: number, floorMillionths: number | null, classes: Array<{ __typename: 'DrawClassBalance', classNo: number, pupils: number, boys: number, girls: number }> } } | null } | null };

export type DrawHallKitQueryVariables = Exact<{
  drawId: string;
}>;


export type DrawHallKitQuery = { __typename: 'Query', drawHallKit:
    | { __typename: 'DrawText', json: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type DrawBundleQueryVariables = Exact<{
  drawId: string;
}>;


export type DrawBundleQuery = { __typename: 'Query', drawBundle:
    | { __typename: 'DrawText', json: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type DrawReceiptQueryVariables = Exact<{
  drawId: string;
  studentId: string;
}>;


export type DrawReceiptQuery = { __typename: 'Query', drawReceipt:
    | { __typename: 'DrawText', json: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type DrawWitnessesQueryVariables = Exact<{
  drawId: string;
}>;


export type DrawWitnessesQuery = { __typename: 'Query', drawAfter: { __typename: 'DrawAfter', signatures: Array<{ __typename: 'DrawSignature', supervisorId: string, role: string | null, name: string | null, statement: SigningStatement | null, reason: string | null, onPaper: boolean }> } | null };

export type DrawNoticePageQueryVariables = Exact<{
  drawId: string;
}>;


export type DrawNoticePageQuery = { __typename: 'Query', drawNotice: { __typename: 'DrawNotice', drawId: string, schoolId: string, schoolYear: number, grade: number, attempt: number, from: string, to: string, isOver: boolean, isFixed: boolean, sealHash: string, resultHash: string, supervisors: number, signed: number, refused: number, largestDifferenceMillionths: number, classes: Array<{ __typename: 'DrawNoticeClass', classNo: number, pupils: number, boys: number, girls: number }> } | null, drawNoticeList: { __typename: 'DrawNoticeList', pupils: Array<{ __typename: 'DrawNoticePupil', classNo: number, name: string | null }> } | null };

export type SupervisedDrawsQueryVariables = Exact<{
  schoolYear: number;
}>;


export type SupervisedDrawsQuery = { __typename: 'Query', me: { __typename: 'Actor', id: string }, placementDraws: { __typename: 'QueryPlacementDrawsConnection', totalCount: number, edges: Array<{ __typename: 'QueryPlacementDrawsConnectionEdge', node: { __typename: 'PlacementDrawRow', drawId: string, schoolId: string, grade: number, status: PlacementDrawStatus, drawDay: string } }> } };

export type SyncCeremonyMutationVariables = Exact<{
  drawId: string;
  attempt: number;
  sealHash: string;
  steps: Array<CeremonyStepInput> | CeremonyStepInput;
}>;


export type SyncCeremonyMutation = { __typename: 'Mutation', syncCeremony:
    | { __typename: 'CeremonySynced', done: number, already: number, refusal: { __typename: 'CeremonyRefusal', step: number, message: { __typename: 'Message', code: string, zh: string, en: string } } | null, draw: { __typename: 'PlacementDraw', drawId: string, schoolId: string, schoolYear: number, grade: number, status: PlacementDrawStatus, attempt: number, supervisors: Array<{ __typename: 'DrawSupervisor', supervisorId: string, role: DrawSupervisorRole, name: string | null }>, seal: { __typename: 'DrawSeal', sealHash: string, revealDeadline: string, sealedAt: string } | null, rounds: Array<{ __typename: 'DrawRound', round: number, revealDeadline: string, publicValue: string | null, seed: string | null, commitments: Array<{ __typename: 'DrawCommitment', supervisorId: string, commitment: string }>, reveals: Array<{ __typename: 'DrawReveal', supervisorId: string, number: string }> }>, run: { __typename: 'PlacementDrawRun', seed: string, resultHash: string, balance: { __typename: 'DrawBalance', largestDifferenceMillionths: number, imbalanceMillionths: number, floorMillionths: number | null, classes: Array<{ __typename: 'DrawClassBalance', classNo: number, pupils: number, boys: number, girls: number }> } } | null } }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type CommitSeedMutationVariables = Exact<{
  drawId: string;
  supervisorId: string;
  commitment: string;
}>;


export type CommitSeedMutation = { __typename: 'Mutation', commitSeed:
    | { __typename: 'PlacementDraw', drawId: string, schoolId: string, schoolYear: number, grade: number, status: PlacementDrawStatus, attempt: number, supervisors: Array<{ __typename: 'DrawSupervisor', supervisorId: string, role: DrawSupervisorRole, name: string | null }>, seal: { __typename: 'DrawSeal', sealHash: string, revealDeadline: string, sealedAt: string } | null, rounds: Array<{ __typename: 'DrawRound', round: number, revealDeadline: string, publicValue: string | null, seed: string | null, commitments: Array<{ __typename: 'DrawCommitment', supervisorId: string, commitment: string }>, reveals: Array<{ __typename: 'DrawReveal', supervisorId: string, number: string }> }>, run: { __typename: 'PlacementDrawRun', seed: string, resultHash: string, balance: { __typename: 'DrawBalance', largestDifferenceMillionths: number, imbalanceMillionths: number, floorMillionths: number | null, classes: Array<{ __typename: 'DrawClassBalance', classNo: number, pupils: number, boys: number, girls: number }> } } | null }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type RevealSeedMutationVariables = Exact<{
  drawId: string;
  supervisorId: string;
  number: string;
  nonce: string;
}>;


export type RevealSeedMutation = { __typename: 'Mutation', revealSeed:
    | { __typename: 'PlacementDraw', drawId: string, schoolId: string, schoolYear: number, grade: number, status: PlacementDrawStatus, attempt: number, supervisors: Array<{ __typename: 'DrawSupervisor', supervisorId: string, role: DrawSupervisorRole, name: string | null }>, seal: { __typename: 'DrawSeal', sealHash: string, revealDeadline: string, sealedAt: string } | null, rounds: Array<{ __typename: 'DrawRound', round: number, revealDeadline: string, publicValue: string | null, seed: string | null, commitments: Array<{ __typename: 'DrawCommitment', supervisorId: string, commitment: string }>, reveals: Array<{ __typename: 'DrawReveal', supervisorId: string, number: string }> }>, run: { __typename: 'PlacementDrawRun', seed: string, resultHash: string, balance: { __typename: 'DrawBalance', largestDifferenceMillionths: number, imbalanceMillionths: number, floorMillionths: number | null, classes: Array<{ __typename: 'DrawClassBalance', classNo: number, pupils: number, boys: number, girls: number }> } } | null }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type SignDrawMutationVariables = Exact<{
  drawId: string;
  supervisorId: string;
  statement: SigningStatement;
  resultHash: string;
  reason?: string | null | undefined;
}>;


export type SignDrawMutation = { __typename: 'Mutation', signDraw:
    | { __typename: 'DrawAfter', drawId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type RaiseDrawObjectionMutationVariables = Exact<{
  drawId: string;
  objectionId: string;
  studentId?: string | null | undefined;
  text: string;
}>;


export type RaiseDrawObjectionMutation = { __typename: 'Mutation', raiseDrawObjection:
    | { __typename: 'DrawObjection', objectionId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type DayOfDrawFragment = { __typename: 'PlacementDraw', drawId: string, schoolId: string, schoolYear: number, grade: number, status: PlacementDrawStatus, attempt: number, supervisors: Array<{ __typename: 'DrawSupervisor', supervisorId: string, role: DrawSupervisorRole, name: string | null }>, seal: { __typename: 'DrawSeal', sealHash: string, revealDeadline: string, sealedAt: string } | null, rounds: Array<{ __typename: 'DrawRound', round: number, revealDeadline: string, publicValue: string | null, seed: string | null, commitments: Array<{ __typename: 'DrawCommitment', supervisorId: string, commitment: string }>, reveals: Array<{ __typename: 'DrawReveal', supervisorId: string, number: string }> }>, run: { __typename: 'PlacementDrawRun', seed: string, resultHash: string, balance: { __typename: 'DrawBalance', largestDifferenceMillionths: number, imbalanceMillionths: number, floorMillionths: number | null, classes: Array<{ __typename: 'DrawClassBalance', classNo: number, pupils: number, boys: number, girls: number }> } } | null };

export type DrawAfterRunQueryVariables = Exact<{
  drawId: string;
}>;


export type DrawAfterRunQuery = { __typename: 'Query', drawAfter: { __typename: 'DrawAfter', drawId: string, status: PlacementDrawStatus, hasEnoughSignatures: boolean, openObjections: number, homeroom: Array<{ __typename: 'HomeroomLot', classNo: number, staffId: string, name: string | null }>, teams: Array<{ __typename: 'TeachingTeamLot', classNo: number, teamId: string, members: string | null }>, signatures: Array<{ __typename: 'DrawSignature', supervisorId: string, role: string | null, name: string | null, statement: SigningStatement | null, reason: string | null, onPaper: boolean }>, notice: { __typename: 'DrawNoticeWindow', from: string, to: string, isOver: boolean } | null } | null };

export type AfterRunFragment = { __typename: 'DrawAfter', drawId: string, status: PlacementDrawStatus, hasEnoughSignatures: boolean, openObjections: number, homeroom: Array<{ __typename: 'HomeroomLot', classNo: number, staffId: string, name: string | null }>, teams: Array<{ __typename: 'TeachingTeamLot', classNo: number, teamId: string, members: string | null }>, signatures: Array<{ __typename: 'DrawSignature', supervisorId: string, role: string | null, name: string | null, statement: SigningStatement | null, reason: string | null, onPaper: boolean }>, notice: { __typename: 'DrawNoticeWindow', from: string, to: string, isOver: boolean } | null };

export type RecordPublicValueMutationVariables = Exact<{
  drawId: string;
  value: string;
  supervisorId?: string | null | undefined;
}>;


export type RecordPublicValueMutation = { __typename: 'Mutation', recordPublicValue:
    | { __typename: 'PlacementDraw', drawId: string, status: PlacementDrawStatus }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type VoidRoundMutationVariables = Exact<{
  drawId: string;
  nextSource: DrawPublicSourceInput;
  nextDeadline: string;
}>;


export type VoidRoundMutation = { __typename: 'Mutation', voidRound:
    | { __typename: 'PlacementDraw', drawId: string, status: PlacementDrawStatus }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type RunDrawMutationVariables = Exact<{
  drawId: string;
}>;


export type RunDrawMutation = { __typename: 'Mutation', runDraw:
    | { __typename: 'PlacementDraw', drawId: string, status: PlacementDrawStatus }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type DrawHomeroomLotsMutationVariables = Exact<{
  drawId: string;
  teachers: Array<HomeroomTeacherInput> | HomeroomTeacherInput;
}>;


export type DrawHomeroomLotsMutation = { __typename: 'Mutation', drawHomeroomLots:
    | { __typename: 'DrawAfter', drawId: string, status: PlacementDrawStatus }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type DrawTeachingTeamsMutationVariables = Exact<{
  drawId: string;
  teams: Array<TeachingTeamInput> | TeachingTeamInput;
}>;


export type DrawTeachingTeamsMutation = { __typename: 'Mutation', drawTeachingTeams:
    | { __typename: 'DrawAfter', drawId: string, status: PlacementDrawStatus }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type SignDrawOnPaperMutationVariables = Exact<{
  drawId: string;
  supervisorId: string;
  statement: SigningStatement;
  resultHash: string;
  reason?: string | null | undefined;
}>;


export type SignDrawOnPaperMutation = { __typename: 'Mutation', signDraw:
    | { __typename: 'DrawAfter', drawId: string, status: PlacementDrawStatus }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type PublishDrawNoticeMutationVariables = Exact<{
  drawId: string;
}>;


export type PublishDrawNoticeMutation = { __typename: 'Mutation', publishDrawNotice:
    | { __typename: 'DrawAfter', drawId: string, status: PlacementDrawStatus }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type FixPlacementMutationVariables = Exact<{
  drawId: string;
}>;


export type FixPlacementMutation = { __typename: 'Mutation', fixPlacement:
    | { __typename: 'DrawAfter', drawId: string, status: PlacementDrawStatus }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

type AfterAnswer_DrawAfter_Fragment = { __typename: 'DrawAfter', drawId: string, status: PlacementDrawStatus };

type AfterAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, zh: string, en: string };

export type AfterAnswerFragment =
  | AfterAnswer_DrawAfter_Fragment
  | AfterAnswer_Refusal_Fragment
;

export type DraftDrawPlanMutationVariables = Exact<{
  schoolId: string;
  schoolYear: number;
  grade: number;
  plan: DrawPlanInput;
}>;


export type DraftDrawPlanMutation = { __typename: 'Mutation', draftDrawPlan:
    | { __typename: 'PlacementDraw', drawId: string, status: PlacementDrawStatus }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ChangeDrawPlanMutationVariables = Exact<{
  drawId: string;
  plan: DrawPlanInput;
}>;


export type ChangeDrawPlanMutation = { __typename: 'Mutation', changeDrawPlan:
    | { __typename: 'PlacementDraw', drawId: string, status: PlacementDrawStatus }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type DeclareConstraintMutationVariables = Exact<{
  drawId: string;
  kind: DrawConstraintKind;
  studentIds: Array<string> | string;
  classNos: Array<number> | number;
  places?: number | null | undefined;
  ground: DrawConstraintGround;
  words: string;
}>;


export type DeclareConstraintMutation = { __typename: 'Mutation', declareConstraint:
    | { __typename: 'PlacementDraw', drawId: string, status: PlacementDrawStatus }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type DecideConstraintMutationVariables = Exact<{
  drawId: string;
  constraintId: string;
  decision: DrawConstraintDecision;
  reason: string;
}>;


export type DecideConstraintMutation = { __typename: 'Mutation', decideConstraint:
    | { __typename: 'PlacementDraw', drawId: string, status: PlacementDrawStatus }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type WithdrawConstraintMutationVariables = Exact<{
  drawId: string;
  constraintId: string;
}>;


export type WithdrawConstraintMutation = { __typename: 'Mutation', withdrawConstraint:
    | { __typename: 'PlacementDraw', drawId: string, status: PlacementDrawStatus }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type FreezeRosterMutationVariables = Exact<{
  drawId: string;
}>;


export type FreezeRosterMutation = { __typename: 'Mutation', freezeRoster:
    | { __typename: 'PlacementDraw', drawId: string, status: PlacementDrawStatus }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ThawRosterMutationVariables = Exact<{
  drawId: string;
}>;


export type ThawRosterMutation = { __typename: 'Mutation', thawRoster:
    | { __typename: 'PlacementDraw', drawId: string, status: PlacementDrawStatus }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type AppointSupervisorMutationVariables = Exact<{
  drawId: string;
  personId?: string | null | undefined;
  role: DrawSupervisorRole;
  chosenBy: DrawSupervisorChoice;
  name: string;
}>;


export type AppointSupervisorMutation = { __typename: 'Mutation', appointSupervisor:
    | { __typename: 'PlacementDraw', drawId: string, status: PlacementDrawStatus }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type SealDrawMutationVariables = Exact<{
  drawId: string;
}>;


export type SealDrawMutation = { __typename: 'Mutation', sealDraw:
    | { __typename: 'PlacementDraw', drawId: string, status: PlacementDrawStatus }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type AnnulDrawMutationVariables = Exact<{
  drawId: string;
  attempt: number;
  reason: string;
}>;


export type AnnulDrawMutation = { __typename: 'Mutation', annulDraw:
    | { __typename: 'PlacementDraw', drawId: string, status: PlacementDrawStatus }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

type DrawAnswer_PlacementDraw_Fragment = { __typename: 'PlacementDraw', drawId: string, status: PlacementDrawStatus };

type DrawAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, zh: string, en: string };

export type DrawAnswerFragment =
  | DrawAnswer_PlacementDraw_Fragment
  | DrawAnswer_Refusal_Fragment
;

export type DrawFeasibilityQueryVariables = Exact<{
  schoolId: string;
  schoolYear: number;
  grade: number;
  plan: DrawPlanInput;
}>;


export type DrawFeasibilityQuery = { __typename: 'Query', drawFeasibility:
    | { __typename: 'DrawFeasibility', pupils: number, sizes: Array<number>, levels: Array<{ __typename: 'FeasibleLevel', attribute: string, level: string | null, leastRange: number | null }>, problems: Array<{ __typename: 'Message', code: string, zh: string, en: string }> }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type DrawRosterQueryVariables = Exact<{
  drawId: string;
}>;


export type DrawRosterQuery = { __typename: 'Query', drawRoster: { __typename: 'DrawRoster', isFrozen: boolean, rows: Array<{ __typename: 'RosterRow', studentId: string, name: string | null, values: Array<{ __typename: 'RosterValue', attribute: string, value: string | null }> | null }>, changes: Array<{ __typename: 'RosterChange', studentId: string, name: string | null, kind: RosterChangeKind }> } | null };

export type DrawTwinsQueryVariables = Exact<{
  drawId: string;
}>;


export type DrawTwinsQuery = { __typename: 'Query', drawTwins: Array<{ __typename: 'TwinSuggestion', twinGroup: string, studentIds: Array<string>, isDeclared: boolean }> };

export type DrawProblemQueryVariables = Exact<{
  drawId: string;
}>;


export type DrawProblemQuery = { __typename: 'Query', drawProblem:
    | { __typename: 'DrawProblem', problem: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type DrawQueryVariables = Exact<{
  drawId: string;
}>;


export type DrawQuery = { __typename: 'Query', placementDraw: { __typename: 'PlacementDraw', drawId: string, schoolId: string, schoolYear: number, grade: number, status: PlacementDrawStatus, attempt: number, version: number, progress: number | null, plan: { __typename: 'DrawPlan', classCount: number, sizes: Array<number> | null, capacities: Array<number> | null, drawDay: string, noticeDays: number, revealDeadline: string, openRows: boolean, attributes: Array<{ __typename: 'DrawAttribute', key: string, weight: number }>, joint: Array<{ __typename: 'DrawJointAttribute', keys: Array<string>, weight: number }>, publicSource: { __typename: 'DrawPublicSource', kind: DrawSourceKind, means: string | null, name: string | null, issue: string | null, drawnAt: string | null, count: number | null, least: number | null, most: number | null, round: number | null } }, constraints: Array<{ __typename: 'DrawConstraint', constraintId: string, declaredBy: string, kind: DrawConstraintKind | null, studentIds: Array<string> | null, classNos: Array<number> | null, places: number | null, ground: DrawConstraintGround | null, words: string | null, decision: DrawConstraintDecision | null, reason: string | null, decidedBy: string | null, isWithdrawn: boolean }>, supervisors: Array<{ __typename: 'DrawSupervisor', supervisorId: string, role: DrawSupervisorRole, chosenBy: DrawSupervisorChoice, name: string | null }>, roster: { __typename: 'FrozenRoster', freezing: number, rows: number, rosterRoot: string, source: string, unreadable: number } | null, seal: { __typename: 'DrawSeal', rows: number, rosterRoot: string, planHash: string, constraintsHash: string, engineVersion: string, codeHash: string, revealDeadline: string, supervisorIds: Array<string>, sealedAt: string, sealHash: string, publicSource: { __typename: 'DrawPublicSource', kind: DrawSourceKind, means: string | null, name: string | null, issue: string | null, drawnAt: string | null, count: number | null, least: number | null, most: number | null, round: number | null } } | null, rounds: Array<{ __typename: 'DrawRound', round: number, revealDeadline: string, typedBy: Array<string>, publicValue: string | null, publicSource: { __typename: 'DrawPublicSource', kind: DrawSourceKind, means: string | null, name: string | null, issue: string | null, drawnAt: string | null, count: number | null, least: number | null, most: number | null, round: number | null }, reveals: Array<{ __typename: 'DrawReveal', supervisorId: string }> }>, run: { __typename: 'PlacementDrawRun', resultHash: string } | null, annulments: Array<{ __typename: 'DrawAnnulment', attempt: number, reason: string, annulledAt: string, resultHash: string | null }>, steps: Array<{ __typename: 'DrawStep', eventId: string, titleZh: string, titleEn: string, at: string }> } | null };

export type DrawTextFragment = { __typename: 'PlacementDraw', drawId: string, schoolId: string, schoolYear: number, grade: number, status: PlacementDrawStatus, attempt: number, version: number, progress: number | null, plan: { __typename: 'DrawPlan', classCount: number, sizes: Array<number> | null, capacities: Array<number> | null, drawDay: string, noticeDays: number, revealDeadline: string, openRows: boolean, attributes: Array<{ __typename: 'DrawAttribute', key: string, weight: number }>, joint: Array<{ __typename: 'DrawJointAttribute', keys: Array<string>, weight: number }>, publicSource: { __typename: 'DrawPublicSource', kind: DrawSourceKind, means: string | null, name: string | null, issue: string | null, drawnAt: string | null, count: number | null, least: number | null, most: number | null, round: number | null } }, constraints: Array<{ __typename: 'DrawConstraint', constraintId: string, declaredBy: string, kind: DrawConstraintKind | null, studentIds: Array<string> | null, classNos: Array<number> | null, places: number | null, ground: DrawConstraintGround | null, words: string | null, decision: DrawConstraintDecision | null, reason: string | null, decidedBy: string | null, isWithdrawn: boolean }>, supervisors: Array<{ __typename: 'DrawSupervisor', supervisorId: string, role: DrawSupervisorRole, chosenBy: DrawSupervisorChoice, name: string | null }>, roster: { __typename: 'FrozenRoster', freezing: number, rows: number, rosterRoot: string, source: string, unreadable: number } | null, seal: { __typename: 'DrawSeal', rows: number, rosterRoot: string, planHash: string, constraintsHash: string, engineVersion: string, codeHash: string, revealDeadline: string, supervisorIds: Array<string>, sealedAt: string, sealHash: string, publicSource: { __typename: 'DrawPublicSource', kind: DrawSourceKind, means: string | null, name: string | null, issue: string | null, drawnAt: string | null, count: number | null, least: number | null, most: number | null, round: number | null } } | null, rounds: Array<{ __typename: 'DrawRound', round: number, revealDeadline: string, typedBy: Array<string>, publicValue: string | null, publicSource: { __typename: 'DrawPublicSource', kind: DrawSourceKind, means: string | null, name: string | null, issue: string | null, drawnAt: string | null, count: number | null, least: number | null, most: number | null, round: number | null }, reveals: Array<{ __typename: 'DrawReveal', supervisorId: string }> }>, run: { __typename: 'PlacementDrawRun', resultHash: string } | null, annulments: Array<{ __typename: 'DrawAnnulment', attempt: number, reason: string, annulledAt: string, resultHash: string | null }>, steps: Array<{ __typename: 'DrawStep', eventId: string, titleZh: string, titleEn: string, at: string }> };

export type SourceTextFragment = { __typename: 'DrawPublicSource', kind: DrawSourceKind, means: string | null, name: string | null, issue: string | null, drawnAt: string | null, count: number | null, least: number | null, most: number | null, round: number | null };

export type DrawsQueryVariables = Exact<{
  schoolYear: number;
  after?: string | null | undefined;
}>;


export type DrawsQuery = { __typename: 'Query', placementDraws: { __typename: 'QueryPlacementDrawsConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'QueryPlacementDrawsConnectionEdge', cursor: string, node: { __typename: 'PlacementDrawRow', drawId: string, schoolId: string, grade: number, status: PlacementDrawStatus, drawDay: string, attempt: number, classCount: number, pupils: number, signed: number, openObjections: number, largestDifferenceMillionths: number | null } }> }, unplannedCohorts: Array<{ __typename: 'UnplannedCohort', drawId: string, schoolId: string, grade: number, pupils: number }> };

export type PlanDrawsMutationVariables = Exact<{
  schoolYear: number;
  cohorts: Array<StartCohortInput> | StartCohortInput;
  largestClass: Array<LargestClassInput> | LargestClassInput;
  plan: DrawDayPlanInput;
}>;


export type PlanDrawsMutation = { __typename: 'Mutation', planDraws:
    | { __typename: 'DrawDay', outcomes: Array<{ __typename: 'DrawDayOutcome', drawId: string, refusal: { __typename: 'Message', code: string, zh: string, en: string } | null }> }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type FreezeDrawsMutationVariables = Exact<{
  drawIds: Array<string> | string;
}>;


export type FreezeDrawsMutation = { __typename: 'Mutation', freezeDraws:
    | { __typename: 'DrawDay', outcomes: Array<{ __typename: 'DrawDayOutcome', drawId: string, refusal: { __typename: 'Message', code: string, zh: string, en: string } | null }> }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type SealDrawsMutationVariables = Exact<{
  drawIds: Array<string> | string;
}>;


export type SealDrawsMutation = { __typename: 'Mutation', sealDraws:
    | { __typename: 'DrawDay', outcomes: Array<{ __typename: 'DrawDayOutcome', drawId: string, refusal: { __typename: 'Message', code: string, zh: string, en: string } | null }> }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

type DrawDayText_DrawDay_Fragment = { __typename: 'DrawDay', outcomes: Array<{ __typename: 'DrawDayOutcome', drawId: string, refusal: { __typename: 'Message', code: string, zh: string, en: string } | null }> };

type DrawDayText_Refusal_Fragment = { __typename: 'Refusal', code: string, zh: string, en: string };

export type DrawDayTextFragment =
  | DrawDayText_DrawDay_Fragment
  | DrawDayText_Refusal_Fragment
;

export type ErasablePersonQueryVariables = Exact<{
  subject: string;
}>;


export type ErasablePersonQuery = { __typename: 'Query', erasablePerson: { __typename: 'ErasablePerson', kind: ErasableKind, schoolYear: number, schoolName: string | null, grade: number | null, classNo: number | null, facts: number } | null };

export type ErasuresQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ErasuresQuery = { __typename: 'Query', erasures: { __typename: 'QueryErasuresConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'QueryErasuresConnectionEdge', cursor: string, node: { __typename: 'Erasure', subject: string, kind: ErasableKind, step: ErasureStep, reason: ErasureReason | null, document: string | null, requestedBy: string | null, requestedAt: string | null, fencedAt: string | null, destroyedAt: string | null, certifiedAt: string | null, lastReadable: string | null, keys: Array<{ __typename: 'DestroyedKey', sealedClass: string, schoolYear: number, fingerprint: string }>, purged: Array<{ __typename: 'ErasurePurge', projection: string, count: number }>, resurrections: Array<{ __typename: 'ErasureResurrection', at: string, keys: number }>, allowedAgain: { __typename: 'NewLifecycle', reason: NewLifecycleReason, document: string | null, at: string, by: string } | null, events: Array<{ __typename: 'ErasureEvent', eventId: string, type: string, at: string }> } }> }, ledger: { __typename: 'Ledger', county: string }, keyStatus: { __typename: 'KeyStatus', current: string, previous: string | null, wrappedByCurrent: number, wrappedByPrevious: number, destroyed: number, previousMayGo: boolean } | null };

export type RequestErasureMutationVariables = Exact<{
  subject: string;
  reason: ErasureReason;
  document?: string | null | undefined;
}>;


export type RequestErasureMutation = { __typename: 'Mutation', requestErasure:
    | { __typename: 'Erasure', subject: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type AllowNewLifecycleMutationVariables = Exact<{
  subject: string;
  reason: NewLifecycleReason;
  document?: string | null | undefined;
}>;


export type AllowNewLifecycleMutation = { __typename: 'Mutation', allowNewLifecycle:
    | { __typename: 'Erasure', subject: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ErasureTextFragment = { __typename: 'Erasure', subject: string, kind: ErasableKind, step: ErasureStep, reason: ErasureReason | null, document: string | null, requestedBy: string | null, requestedAt: string | null, fencedAt: string | null, destroyedAt: string | null, certifiedAt: string | null, lastReadable: string | null, keys: Array<{ __typename: 'DestroyedKey', sealedClass: string, schoolYear: number, fingerprint: string }>, purged: Array<{ __typename: 'ErasurePurge', projection: string, count: number }>, resurrections: Array<{ __typename: 'ErasureResurrection', at: string, keys: number }>, allowedAgain: { __typename: 'NewLifecycle', reason: NewLifecycleReason, document: string | null, at: string, by: string } | null, events: Array<{ __typename: 'ErasureEvent', eventId: string, type: string, at: string }> };

export type EscalationsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type EscalationsQuery = { __typename: 'Query', escalations: Array<{ __typename: 'Escalation', kind: EscalationKind, id: string, alarm: TaskAlarm, due: string, daysLate: number, officeId: string | null, schoolId: string | null, titleZh: string, titleEn: string }> };

export type SupervisionsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type SupervisionsQuery = { __typename: 'Query', supervisions: Array<{ __typename: 'Supervision', itemId: string, unitKind: UnitKind, unitId: string, due: string, demand: string | null, step: SupervisionStep, alarm: TaskAlarm, daysLate: number, openedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> }, answers: Array<{ __typename: 'SupervisionAnswer', round: number, answer: string | null, answeredBy: string, answeredHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> }, returned: { __typename: 'SupervisionReturn', reason: string | null, returnedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } } | null }>, closed: { __typename: 'SupervisionEnd', conclusion: string | null, day: string, closedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } } | null, events: Array<{ __typename: 'RecordedEvent', eventId: string, titleZh: string, titleEn: string, at: string }> }>, talks: Array<{ __typename: 'Talk', talkId: string, unitKind: UnitKind, unitId: string, day: string, reason: string | null, record: string | null, eventId: string, heldHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } }> };

export type SupervisionTextFragment = { __typename: 'Supervision', itemId: string, unitKind: UnitKind, unitId: string, due: string, demand: string | null, step: SupervisionStep, alarm: TaskAlarm, daysLate: number, openedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> }, answers: Array<{ __typename: 'SupervisionAnswer', round: number, answer: string | null, answeredBy: string, answeredHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> }, returned: { __typename: 'SupervisionReturn', reason: string | null, returnedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } } | null }>, closed: { __typename: 'SupervisionEnd', conclusion: string | null, day: string, closedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } } | null, events: Array<{ __typename: 'RecordedEvent', eventId: string, titleZh: string, titleEn: string, at: string }> };

export type OpenSupervisionMutationVariables = Exact<{
  itemId: string;
  unitKind: UnitKind;
  unitId: string;
  due: string;
  demand: string;
}>;


export type OpenSupervisionMutation = { __typename: 'Mutation', openSupervision:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'Supervision', itemId: string }
   };

export type AnswerSupervisionMutationVariables = Exact<{
  itemId: string;
  answer: string;
  evidenceIds: Array<string> | string;
}>;


export type AnswerSupervisionMutation = { __typename: 'Mutation', answerSupervision:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'Supervision', itemId: string }
   };

export type ReturnSupervisionMutationVariables = Exact<{
  itemId: string;
  reason: string;
  due: string;
}>;


export type ReturnSupervisionMutation = { __typename: 'Mutation', returnSupervision:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'Supervision', itemId: string }
   };

export type CloseSupervisionMutationVariables = Exact<{
  itemId: string;
  conclusion: string;
}>;


export type CloseSupervisionMutation = { __typename: 'Mutation', closeSupervision:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'Supervision', itemId: string }
   };

export type HoldTalkMutationVariables = Exact<{
  talkId: string;
  unitKind: UnitKind;
  unitId: string;
  day: string;
  reason: string;
  record: string;
}>;


export type HoldTalkMutation = { __typename: 'Mutation', holdTalk:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'Talk', talkId: string }
   };

export type FundsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type FundsQuery = { __typename: 'Query', funds: Array<{ __typename: 'Fund', fundId: string, year: number, name: string, kind: FundKind, budgetFen: number, allottedFen: number, spentFen: number, awardedFen: number, eventId: string, bookings: Array<{ __typename: 'FundBooking', kind: SpendingKind, schoolId: string | null, amountFen: number, date: string, voucher: string, purpose: string | null, overBudgetFen: number, exception: string | null, eventId: string }>, budgetChanges: Array<{ __typename: 'BudgetChange', previousFen: number, amountFen: number, reason: string | null, at: string, eventId: string }> }> };

export type FundRowFragment = { __typename: 'Fund', fundId: string, year: number, name: string, kind: FundKind, budgetFen: number, allottedFen: number, spentFen: number, awardedFen: number, eventId: string, bookings: Array<{ __typename: 'FundBooking', kind: SpendingKind, schoolId: string | null, amountFen: number, date: string, voucher: string, purpose: string | null, overBudgetFen: number, exception: string | null, eventId: string }>, budgetChanges: Array<{ __typename: 'BudgetChange', previousFen: number, amountFen: number, reason: string | null, at: string, eventId: string }> };

export type SetBudgetMutationVariables = Exact<{
  year: number;
  name: string;
  kind: FundKind;
  amountFen: number;
}>;


export type SetBudgetMutation = { __typename: 'Mutation', setBudget:
    | { __typename: 'Fund', fundId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ChangeBudgetMutationVariables = Exact<{
  fundId: string;
  amountFen: number;
  reason: string;
}>;


export type ChangeBudgetMutation = { __typename: 'Mutation', changeBudget:
    | { __typename: 'Fund', fundId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type RecordSpendingMutationVariables = Exact<{
  fundId: string;
  kind: SpendingKind;
  schoolId?: string | null | undefined;
  amountFen: number;
  date: string;
  voucher: string;
  purpose: string;
  exception?: string | null | undefined;
}>;


export type RecordSpendingMutation = { __typename: 'Mutation', recordSpending:
    | { __typename: 'Fund', fundId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type FundLedgerFileQueryVariables = Exact<{
  format: FundLedgerFormat;
  asOf?: string | null | undefined;
}>;


export type FundLedgerFileQuery = { __typename: 'Query', fundLedgerFile:
    | { __typename: 'FundLedgerFile', fileName: string, mediaType: string, content: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ImportFundLedgerMutationVariables = Exact<{
  content: string;
  dryRun: boolean;
}>;


export type ImportFundLedgerMutation = { __typename: 'Mutation', importFundLedger:
    | { __typename: 'FundLedgerImport', rows: number, budgets: number, bookings: number, payments: number, unchanged: number, skipped: number, applied: boolean, findingCount: number, findings: Array<{ __typename: 'FundLedgerFinding', row: number, column: string | null, code: string, zh: string, en: string }> }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type CoverageQueryVariables = Exact<{
  schoolYear?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CoverageQuery = { __typename: 'Query', county: { __typename: 'County', id: string, schoolYear: number, empty: boolean, coverage: Array<{ __typename: 'CoverageGap', file: ImportKind | null, fileZh: string, fileEn: string, count: number | null, students: number | null, missing: { __typename: 'Message', code: string, zh: string, en: string } }>, files: Array<{ __typename: 'FileCoverage', kind: ImportKind, seen: boolean }>, goals: Array<{ __typename: 'Goal', obligationId: string, labelZh: string, labelEn: string, stage: Stage | null, status: MeasureStatus, files: Array<ImportKind>, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }>, resources: Array<{ __typename: 'StageResources', stage: Stage, indicators: Array<{ __typename: 'StageIndicator', definition: { __typename: 'IndicatorDefinition', id: string, nameZh: string, nameEn: string }, cv: { __typename: 'Measure', status: MeasureStatus }, missing: Array<{ __typename: 'CoverageGap', fileZh: string, fileEn: string, count: number | null, students: number | null, missing: { __typename: 'Message', code: string, zh: string, en: string } }> }>, schools: Array<{ __typename: 'SchoolResources', school: { __typename: 'School', id: string, name: string, township: string | null }, values: Array<{ __typename: 'ResourceValue', indicatorId: string, value: number | null, status: MeasureStatus, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }> }> }> } };

export type KnownOfSchoolFragment = { __typename: 'SchoolResources', school: { __typename: 'School', id: string, name: string, township: string | null }, values: Array<{ __typename: 'ResourceValue', indicatorId: string, value: number | null, status: MeasureStatus, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }> };

export type LatestImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestImportsQuery = { __typename: 'Query', imports: { __typename: 'QueryImportsConnection', edges: Array<{ __typename: 'QueryImportsConnectionEdge', cursor: string, node: { __typename: 'Import', id: string, importId: string, kind: ImportKind, status: ImportStatus, schoolYear: number, finishedAt: string | null } }> } };

export type ImportSchoolChangesQueryVariables = Exact<{
  importId: string;
  after?: string | null | undefined;
}>;


export type ImportSchoolChangesQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, schoolChanges: { __typename: 'ImportSchoolChangesConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ImportSchoolChangesConnectionEdge', cursor: string, node: { __typename: 'SchoolChange', schoolId: string | null, schoolCode: string | null, schoolName: string | null, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, newClasses: number, movedIn: number, movedOut: number } }> } } | null };

export type SchoolChangeRowFragment = { __typename: 'SchoolChange', schoolId: string | null, schoolCode: string | null, schoolName: string | null, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, newClasses: number, movedIn: number, movedOut: number };

export type ImportFieldChangesQueryVariables = Exact<{
  importId: string;
}>;


export type ImportFieldChangesQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, fieldChanges: Array<{ __typename: 'FieldChange', field: string, zh: string, en: string, rows: number }> } | null };

export type ImportFiguresFragment = { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null };

export type ImportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ImportsQuery = { __typename: 'Query', imports: { __typename: 'QueryImportsConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'QueryImportsConnectionEdge', cursor: string, node: { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null } }> } };

export type ImportDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportDeskQuery = { __typename: 'Query', county: { __typename: 'County', id: string, schoolYear: number, empty: boolean } };

export type ImportJobQueryVariables = Exact<{
  importId: string;
}>;


export type ImportJobQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null } | null };

export type ImportFactQueryVariables = Exact<{
  importId: string;
}>;


export type ImportFactQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, fact: { __typename: 'Fact', eventId: string } | null } | null };

export type ImportFindingsQueryVariables = Exact<{
  importId: string;
  severity?: FindingSeverity | null | undefined;
  code?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportFindingsQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, findings: { __typename: 'ImportFindingsConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ImportFindingsConnectionEdge', cursor: string, node: { __typename: 'Finding', severity: FindingSeverity, sheet: string, row: number, column: string | null, value: string | null, expectedZh: string, expectedEn: string, cureZh: string, cureEn: string, problem: { __typename: 'Message', code: string, zh: string, en: string } } }> } } | null };

export type FindingKindsQueryVariables = Exact<{
  importId: string;
}>;


export type FindingKindsQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, findingKinds: Array<{ __typename: 'FindingKind', code: string, zh: string, en: string, severity: FindingSeverity, count: number }> } | null };

export type FindingKindCountFragment = { __typename: 'FindingKind', code: string, zh: string, en: string, severity: FindingSeverity, count: number };

export type FindingRowFragment = { __typename: 'Finding', severity: FindingSeverity, sheet: string, row: number, column: string | null, value: string | null, expectedZh: string, expectedEn: string, cureZh: string, cureEn: string, problem: { __typename: 'Message', code: string, zh: string, en: string } };

export type CheckImportMutationVariables = Exact<{
  kind: ImportKind;
  fileHash: string;
  fileName: string;
  schoolYear: number;
  layout?: string | null | undefined;
}>;


export type CheckImportMutation = { __typename: 'Mutation', checkImport:
    | { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ConfirmImportMutationVariables = Exact<{
  importId: string;
}>;


export type ConfirmImportMutation = { __typename: 'Mutation', confirmImport:
    | { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type DiscardImportMutationVariables = Exact<{
  importId: string;
}>;


export type DiscardImportMutation = { __typename: 'Mutation', discardImport:
    | { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

type ImportAnswer_Import_Fragment = { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null };

type ImportAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, zh: string, en: string };

export type ImportAnswerFragment =
  | ImportAnswer_Import_Fragment
  | ImportAnswer_Refusal_Fragment
;

export type LayoutsQueryVariables = Exact<{ [key: string]: never; }>;


export type LayoutsQuery = { __typename: 'Query', layouts: Array<{ __typename: 'Layout', layoutId: string, kind: ImportKind, titleZh: string, titleEn: string }> };

export type WithdrawalPreviewQueryVariables = Exact<{
  importId: string;
}>;


export type WithdrawalPreviewQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, withdrawalPreview: { __typename: 'WithdrawalPreview', schools: number, classes: number, students: number, teachers: number, others: number, restored: number, kept: number, unchangedLater: number } | null } | null };

export type WithdrawImportMutationVariables = Exact<{
  importId: string;
  reason: string;
}>;


export type WithdrawImportMutation = { __typename: 'Mutation', withdrawImport:
    | { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type InboxQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxQuery = { __typename: 'Query', inbox: { __typename: 'Inbox', day: string, unread: number, notices: Array<{ __typename: 'Notice', noticeId: string, kind: NoticeKind, subject: NoticeSubject, subjectId: string, titleZh: string, titleEn: string, officeId: string | null, schoolId: string | null, due: string | null, alarm: TaskAlarm, daysLate: number | null, eventId: string | null, at: string | null, isRead: boolean }> } };

export type InboxNoticesFragment = { __typename: 'Inbox', day: string, unread: number, notices: Array<{ __typename: 'Notice', noticeId: string, kind: NoticeKind, subject: NoticeSubject, subjectId: string, titleZh: string, titleEn: string, officeId: string | null, schoolId: string | null, due: string | null, alarm: TaskAlarm, daysLate: number | null, eventId: string | null, at: string | null, isRead: boolean }> };

export type ChangesSinceLastVisitQueryVariables = Exact<{ [key: string]: never; }>;


export type ChangesSinceLastVisitQuery = { __typename: 'Query', changesSinceLastVisit: { __typename: 'ChangesSince', since: string | null, total: number, changes: Array<{ __typename: 'Change', eventId: string, streamKind: string, titleZh: string, titleEn: string, at: string, measureId: string | null, measureZh: string | null, measureEn: string | null, officeId: string | null, schoolId: string | null }> } };

export type InboxBadgeQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxBadgeQuery = { __typename: 'Query', inbox: { __typename: 'Inbox', unread: number } };

export type MarkNoticesReadMutationVariables = Exact<{
  noticeIds: Array<string> | string;
}>;


export type MarkNoticesReadMutation = { __typename: 'Mutation', markNoticesRead:
    | { __typename: 'Inbox', unread: number }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type NoteVisitMutationVariables = Exact<{ [key: string]: never; }>;


export type NoteVisitMutation = { __typename: 'Mutation', noteVisit:
    | { __typename: 'NotedVisit', since: string | null }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type IndicatorsQueryVariables = Exact<{
  schoolYear?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type IndicatorsQuery = { __typename: 'Query', county: { __typename: 'County', id: string, schoolYear: number, empty: boolean, resources: Array<{ __typename: 'StageResources', stage: Stage, censusDate: string | null, indicators: Array<{ __typename: 'StageIndicator', stage: Stage, standard: number, mean: number | null, meeting: number, known: number, inScope: number, definition: { __typename: 'IndicatorDefinition', id: string, nameZh: string, nameEn: string, unit: string, unitZh: string, formula: string, formulaZh: string, source: string, formulaStatus: string }, standardSource: { __typename: 'Message', code: string, zh: string, en: string }, cv: { __typename: 'Measure', value: number | null, limit: number, status: MeasureStatus, formula: string, censusDate: string | null, limitSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }, trend: Array<{ __typename: 'TrendPoint', date: string, kind: TrendKind, schoolYear: number, value: number | null, mean: number | null, limit: number, status: MeasureStatus, meeting: number | null, inScope: number | null }> }>, schools: Array<{ __typename: 'SchoolResources', school: { __typename: 'School', id: string }, values: Array<{ __typename: 'ResourceValue', indicatorId: string, ratio: number | null }> }> }> } };

export type StageIndicatorRowFragment = { __typename: 'StageIndicator', stage: Stage, standard: number, mean: number | null, meeting: number, known: number, inScope: number, definition: { __typename: 'IndicatorDefinition', id: string, nameZh: string, nameEn: string, unit: string, unitZh: string, formula: string, formulaZh: string, source: string, formulaStatus: string }, standardSource: { __typename: 'Message', code: string, zh: string, en: string }, cv: { __typename: 'Measure', value: number | null, limit: number, status: MeasureStatus, formula: string, censusDate: string | null, limitSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }, trend: Array<{ __typename: 'TrendPoint', date: string, kind: TrendKind, schoolYear: number, value: number | null, mean: number | null, limit: number, status: MeasureStatus, meeting: number | null, inScope: number | null }> };

export type WorkbenchQueryVariables = Exact<{
  id: string;
  stage: Stage;
  schoolYear?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type WorkbenchQuery = { __typename: 'Query', county: { __typename: 'County', id: string, schoolYear: number, empty: boolean, indicator: { __typename: 'IndicatorWorkbench', indicator: { __typename: 'StageIndicator', stage: Stage, standard: number, mean: number | null, meeting: number, known: number, inScope: number, definition: { __typename: 'IndicatorDefinition', id: string, nameZh: string, nameEn: string, unit: string, unitZh: string, formula: string, formulaZh: string, source: string, formulaStatus: string }, standardSource: { __typename: 'Message', code: string, zh: string, en: string }, cv: { __typename: 'Measure', value: number | null, limit: number, status: MeasureStatus, formula: string, censusDate: string | null, limitSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }, missing: Array<{ __typename: 'CoverageGap', count: number | null, students: number | null, fileZh: string, fileEn: string, missing: { __typename: 'Message', code: string, zh: string, en: string } }> }, schools: Array<{ __typename: 'IndicatorSchool', students: number, total: number, value: number, ratio: number, contribution: number | null, isHigh: boolean, school: { __typename: 'School', id: string, code: string, name: string, township: string | null } }>, excluded: Array<{ __typename: 'ExcludedSchool', school: { __typename: 'School', id: string, name: string }, reason: { __typename: 'Message', code: string, zh: string, en: string } }>, measures: Array<{ __typename: 'InequalityMeasure', id: string, nameZh: string, nameEn: string, value: number | null, low: number | null, high: number | null, formula: string, formulaZh: string, range: string, rangeZh: string, source: string, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }>, decomposition: Array<{ __typename: 'TheilPart', index: string, level: string, labelZh: string, labelEn: string, value: number, share: number }>, groupedBy: { __typename: 'Message', code: string, zh: string, en: string }, trend: Array<{ __typename: 'TrendPoint', date: string, kind: TrendKind, schoolYear: number, value: number | null, mean: number | null, limit: number, status: MeasureStatus, meeting: number | null, inScope: number | null }>, raisePlan: { __typename: 'RaisePlan', level: number, added: number, addedUnit: string, cvAfter: number, note: { __typename: 'Message', code: string, zh: string, en: string }, steps: Array<{ __typename: 'RaiseStep', from: number, to: number, added: number, school: { __typename: 'School', id: string, code: string, name: string } }> } | null } | null } };

export type WorkbenchIndicatorFragment = { __typename: 'StageIndicator', stage: Stage, standard: number, mean: number | null, meeting: number, known: number, inScope: number, definition: { __typename: 'IndicatorDefinition', id: string, nameZh: string, nameEn: string, unit: string, unitZh: string, formula: string, formulaZh: string, source: string, formulaStatus: string }, standardSource: { __typename: 'Message', code: string, zh: string, en: string }, cv: { __typename: 'Measure', value: number | null, limit: number, status: MeasureStatus, formula: string, censusDate: string | null, limitSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }, missing: Array<{ __typename: 'CoverageGap', count: number | null, students: number | null, fileZh: string, fileEn: string, missing: { __typename: 'Message', code: string, zh: string, en: string } }> };

export type WorkbenchSchoolFragment = { __typename: 'IndicatorSchool', students: number, total: number, value: number, ratio: number, contribution: number | null, isHigh: boolean, school: { __typename: 'School', id: string, code: string, name: string, township: string | null } };

export type InequalityFiguresFragment = { __typename: 'InequalityMeasure', id: string, nameZh: string, nameEn: string, value: number | null, low: number | null, high: number | null, formula: string, formulaZh: string, range: string, rangeZh: string, source: string, missing: { __typename: 'Message', code: string, zh: string, en: string } | null };

export type RaisePlanFiguresFragment = { __typename: 'RaisePlan', level: number, added: number, addedUnit: string, cvAfter: number, note: { __typename: 'Message', code: string, zh: string, en: string }, steps: Array<{ __typename: 'RaiseStep', from: number, to: number, added: number, school: { __typename: 'School', id: string, code: string, name: string } }> };

export type WhatIfQueryVariables = Exact<{
  id: string;
  stage: Stage;
  changes: Array<WhatIfChange> | WhatIfChange;
  schoolYear?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type WhatIfQuery = { __typename: 'Query', county: { __typename: 'County', id: string, whatIf: { __typename: 'WhatIf', cvBefore: number | null, cvAfter: number | null, limit: number, statusAfter: MeasureStatus, meanAfter: number | null, added: number, addedUnit: string, meetingAfter: number, schools: Array<{ __typename: 'WhatIfSchool', before: number, after: number, contributionAfter: number | null, school: { __typename: 'School', id: string } }> } } };

export type WhatIfFiguresFragment = { __typename: 'WhatIf', cvBefore: number | null, cvAfter: number | null, limit: number, statusAfter: MeasureStatus, meanAfter: number | null, added: number, addedUnit: string, meetingAfter: number, schools: Array<{ __typename: 'WhatIfSchool', before: number, after: number, contributionAfter: number | null, school: { __typename: 'School', id: string } }> };

export type WorkbenchFactsQueryVariables = Exact<{
  id: string;
  stage: Stage;
  schoolYear?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type WorkbenchFactsQuery = { __typename: 'Query', county: { __typename: 'County', id: string, indicator: { __typename: 'IndicatorWorkbench', schools: Array<{ __typename: 'IndicatorSchool', value: number, school: { __typename: 'School', id: string, name: string }, fact: { __typename: 'Fact', eventId: string, ledgerIndex: number, type: string, titleZh: string, titleEn: string, time: string, source: { __typename: 'FileRow', importId: string, fileName: string | null, fileHash: string, sheet: string, row: number } | null } | null }> } | null } };

export type IssuesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type IssuesQuery = { __typename: 'Query', issues: Array<{ __typename: 'Issue', issueId: string, source: IssueSource, officeId: string, schoolId: string | null, obligationId: string | null, due: string, title: string | null, description: string | null, step: IssueStep, alarm: TaskAlarm, daysLate: number, closedOn: string | null, openedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> }, analysis: { __typename: 'IssueAnalysis', cause: string | null, measure: string | null, analysedBy: string } | null, rectifications: Array<{ __typename: 'Rectification', round: number, measures: string | null, evidenceIds: Array<string>, submittedBy: string, check: { __typename: 'RectificationCheck', passed: boolean, text: string | null, checkedBy: string, checkedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } } | null }>, events: Array<{ __typename: 'RecordedEvent', eventId: string, titleZh: string, titleEn: string, at: string }> }> };

export type IssueQueryVariables = Exact<{
  issueId: string;
  asOf?: string | null | undefined;
}>;


export type IssueQuery = { __typename: 'Query', issue: { __typename: 'Issue', issueId: string, source: IssueSource, officeId: string, schoolId: string | null, obligationId: string | null, due: string, title: string | null, description: string | null, step: IssueStep, alarm: TaskAlarm, daysLate: number, closedOn: string | null, openedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> }, analysis: { __typename: 'IssueAnalysis', cause: string | null, measure: string | null, analysedBy: string } | null, rectifications: Array<{ __typename: 'Rectification', round: number, measures: string | null, evidenceIds: Array<string>, submittedBy: string, check: { __typename: 'RectificationCheck', passed: boolean, text: string | null, checkedBy: string, checkedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } } | null }>, events: Array<{ __typename: 'RecordedEvent', eventId: string, titleZh: string, titleEn: string, at: string }> } | null };

export type IssueTextFragment = { __typename: 'Issue', issueId: string, source: IssueSource, officeId: string, schoolId: string | null, obligationId: string | null, due: string, title: string | null, description: string | null, step: IssueStep, alarm: TaskAlarm, daysLate: number, closedOn: string | null, openedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> }, analysis: { __typename: 'IssueAnalysis', cause: string | null, measure: string | null, analysedBy: string } | null, rectifications: Array<{ __typename: 'Rectification', round: number, measures: string | null, evidenceIds: Array<string>, submittedBy: string, check: { __typename: 'RectificationCheck', passed: boolean, text: string | null, checkedBy: string, checkedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } } | null }>, events: Array<{ __typename: 'RecordedEvent', eventId: string, titleZh: string, titleEn: string, at: string }> };

export type OpenIssueMutationVariables = Exact<{
  issueId: string;
  source: IssueSource;
  officeId: string;
  schoolId?: string | null | undefined;
  obligationId?: string | null | undefined;
  due: string;
  title: string;
  description: string;
}>;


export type OpenIssueMutation = { __typename: 'Mutation', openIssue:
    | { __typename: 'Issue', issueId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type AnalyseIssueMutationVariables = Exact<{
  issueId: string;
  cause: string;
  measure: string;
}>;


export type AnalyseIssueMutation = { __typename: 'Mutation', analyseIssue:
    | { __typename: 'Issue', issueId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type SubmitRectificationMutationVariables = Exact<{
  issueId: string;
  measures: string;
  evidenceIds: Array<string> | string;
}>;


export type SubmitRectificationMutation = { __typename: 'Mutation', submitRectification:
    | { __typename: 'Issue', issueId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type CheckRectificationMutationVariables = Exact<{
  issueId: string;
  text: string;
  due?: string | null | undefined;
}>;


export type CheckRectificationMutation = { __typename: 'Mutation', checkRectification:
    | { __typename: 'Issue', issueId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type LayoutListQueryVariables = Exact<{ [key: string]: never; }>;


export type LayoutListQuery = { __typename: 'Query', layouts: Array<{ __typename: 'Layout', layoutId: string, kind: ImportKind, titleZh: string, titleEn: string, builtIn: boolean, document: string }> };

export type LayoutOfFileFragment = { __typename: 'Layout', layoutId: string, kind: ImportKind, titleZh: string, titleEn: string, builtIn: boolean, document: string };

export type DefineLayoutMutationVariables = Exact<{
  document: string;
}>;


export type DefineLayoutMutation = { __typename: 'Mutation', defineLayout:
    | { __typename: 'Layout', layoutId: string, kind: ImportKind, titleZh: string, titleEn: string, builtIn: boolean, document: string }
    | { __typename: 'LayoutInvalid', code: string, zh: string, en: string, flaws: Array<{ __typename: 'LayoutFlaw', path: string, zh: string, en: string }> }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type LayoutFaultsFragment = { __typename: 'LayoutInvalid', code: string, zh: string, en: string, flaws: Array<{ __typename: 'LayoutFlaw', path: string, zh: string, en: string }> };

export type ProposeLayoutMutationVariables = Exact<{
  fileHash: string;
  kind?: ImportKind | null | undefined;
}>;


export type ProposeLayoutMutation = { __typename: 'Mutation', proposeLayout:
    | { __typename: 'LayoutProposal', kind: ImportKind, sheet: string, headerRow: number, rows: number, document: string, knownLayout: string | null, columns: Array<{ __typename: 'SampledColumn', title: string, samples: Array<string> }>, proposals: Array<{ __typename: 'ColumnProposal', column: string, isRequired: boolean, from: string | null, certainty: number, mayBeAbsent: boolean, mayKeepCodes: boolean, mayBeMissing: boolean, reason: { __typename: 'Message', code: string, zh: string, en: string } | null, values: Array<{ __typename: 'ValueProposal', found: string, rows: number, becomes: string | null }>, words: Array<{ __typename: 'TemplateWord', word: string, en: string }> }> }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ProposalFragment = { __typename: 'LayoutProposal', kind: ImportKind, sheet: string, headerRow: number, rows: number, document: string, knownLayout: string | null, columns: Array<{ __typename: 'SampledColumn', title: string, samples: Array<string> }>, proposals: Array<{ __typename: 'ColumnProposal', column: string, isRequired: boolean, from: string | null, certainty: number, mayBeAbsent: boolean, mayKeepCodes: boolean, mayBeMissing: boolean, reason: { __typename: 'Message', code: string, zh: string, en: string } | null, values: Array<{ __typename: 'ValueProposal', found: string, rows: number, becomes: string | null }>, words: Array<{ __typename: 'TemplateWord', word: string, en: string }> }> };

export type ProposalOfColumnFragment = { __typename: 'ColumnProposal', column: string, isRequired: boolean, from: string | null, certainty: number, mayBeAbsent: boolean, mayKeepCodes: boolean, mayBeMissing: boolean, reason: { __typename: 'Message', code: string, zh: string, en: string } | null, values: Array<{ __typename: 'ValueProposal', found: string, rows: number, becomes: string | null }>, words: Array<{ __typename: 'TemplateWord', word: string, en: string }> };

export type TryLayoutMutationVariables = Exact<{
  fileHash: string;
  document: string;
}>;


export type TryLayoutMutation = { __typename: 'Mutation', tryLayout:
    | { __typename: 'LayoutInvalid', code: string, zh: string, en: string, flaws: Array<{ __typename: 'LayoutFlaw', path: string, zh: string, en: string }> }
    | { __typename: 'LayoutTrial', columns: Array<string>, rows: Array<{ __typename: 'TriedRow', row: number, cells: Array<string>, findings: Array<{ __typename: 'Finding', severity: FindingSeverity, sheet: string, row: number, column: string | null, value: string | null, expectedZh: string, expectedEn: string, cureZh: string, cureEn: string, problem: { __typename: 'Message', code: string, zh: string, en: string } }> }>, problem: { __typename: 'Message', code: string, zh: string, en: string } | null }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type TrialFragment = { __typename: 'LayoutTrial', columns: Array<string>, rows: Array<{ __typename: 'TriedRow', row: number, cells: Array<string>, findings: Array<{ __typename: 'Finding', severity: FindingSeverity, sheet: string, row: number, column: string | null, value: string | null, expectedZh: string, expectedEn: string, cureZh: string, cureEn: string, problem: { __typename: 'Message', code: string, zh: string, en: string } }> }>, problem: { __typename: 'Message', code: string, zh: string, en: string } | null };

export type LeadershipQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type LeadershipQuery = { __typename: 'Query', lightBoard: { __typename: 'LightBoard', day: string, asOf: string | null, ruleVersion: number, measures: Array<{ __typename: 'MeasureLight', measureId: string, packId: string, kind: MeasureKind, labelZh: string, labelEn: string, leadOffice: string | null, leadOfficeZh: string | null, leadOfficeEn: string | null, leaderName: string | null, light: LightColour | null, overridden: number, overdue: number, counts: Array<{ __typename: 'LightCount', light: LightColour, count: number }>, nextMilestone: { __typename: 'NextMilestone', labelZh: string, labelEn: string, due: string, daysLeft: number } | null, signedOff: { __typename: 'SignedOff', day: string, light: LightColour | null, signerName: string | null } | null }> }, policyTimeline: { __typename: 'PolicyTimeline', phases: Array<{ __typename: 'PolicyPhase', phaseId: string, standing: PhaseStanding, results: Array<{ __typename: 'PhaseResult', obligationId: string }> | null }> } };

export type LeadershipBeforeQueryVariables = Exact<{
  asOf: string;
}>;


export type LeadershipBeforeQuery = { __typename: 'Query', lightBoard: { __typename: 'LightBoard', day: string, measures: Array<{ __typename: 'MeasureLight', measureId: string, light: LightColour | null, overdue: number }> } };

export type LeadershipMeasureFragment = { __typename: 'MeasureLight', measureId: string, packId: string, kind: MeasureKind, labelZh: string, labelEn: string, leadOffice: string | null, leadOfficeZh: string | null, leadOfficeEn: string | null, leaderName: string | null, light: LightColour | null, overridden: number, overdue: number, counts: Array<{ __typename: 'LightCount', light: LightColour, count: number }>, nextMilestone: { __typename: 'NextMilestone', labelZh: string, labelEn: string, due: string, daysLeft: number } | null, signedOff: { __typename: 'SignedOff', day: string, light: LightColour | null, signerName: string | null } | null };

export type LeadershipGoalsQueryVariables = Exact<{
  measureId: string;
  asOf?: string | null | undefined;
}>;


export type LeadershipGoalsQuery = { __typename: 'Query', measureCard: { __typename: 'MeasureCard', duties: Array<{ __typename: 'DutyLight', obligationId: string, labelZh: string, labelEn: string, dutyKind: DutyKind, light: LightColour, due: string | null, gap: number | null, forecastDate: string | null, value: { __typename: 'LightValue', value: number | null, target: number | null, unit: string, status: ValueStatus } | null }> } | null };

export type LeadershipLateQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type LeadershipLateQuery = { __typename: 'Query', escalations: Array<{ __typename: 'Escalation', kind: EscalationKind, id: string, titleZh: string, titleEn: string, officeId: string | null, schoolId: string | null, due: string, alarm: TaskAlarm, daysLate: number }>, offices: Array<{ __typename: 'Office', officeId: string, nameZh: string, nameEn: string }> };

export type LeadershipSignOffMutationVariables = Exact<{
  measureId: string;
}>;


export type LeadershipSignOffMutation = { __typename: 'Mutation', signOffMeasure:
    | { __typename: 'MeasureCard', measure: { __typename: 'MeasureLight', measureId: string, signedOff: { __typename: 'SignedOff', day: string, light: LightColour | null, signerName: string | null } | null } }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type LedgerConsistencyQueryVariables = Exact<{
  from: number;
}>;


export type LedgerConsistencyQuery = { __typename: 'Query', ledger: { __typename: 'Ledger', consistency: { __typename: 'LedgerConsistency', to: number, proof: Array<string>, checkpoint: string | null } | null } };

export type LedgerPageQueryVariables = Exact<{ [key: string]: never; }>;


export type LedgerPageQuery = { __typename: 'Query', ledger: { __typename: 'Ledger', size: number, root: string | null, checkpoint: string | null, verifierKey: string, signedAt: string | null, publicPath: string, keys: Array<{ __typename: 'LedgerKey', verifierKey: string, fromSize: number, untilSize: number | null }>, witnesses: Array<{ __typename: 'LedgerWitness', name: string, url: string, size: number, cosignedAt: string | null, reachedAt: string | null, problemCode: string | null, problemZh: string | null, problemEn: string | null }> }, ledgerStatus: { __typename: 'LedgerStatus', parked: number, quarantined: number, gaps: Array<{ __typename: 'LedgerGap', eventId: string, since: string }>, stopped: { __typename: 'Message', code: string, zh: string, en: string } | null } };

export type SignValueMutationVariables = Exact<{
  obligationId: string;
  value?: number | null | undefined;
}>;


export type SignValueMutation = { __typename: 'Mutation', signValue:
    | { __typename: 'DutyLight', obligationId: string, light: LightColour }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type RecordViolationMutationVariables = Exact<{
  obligationId: string;
  violationId: string;
  source: ViolationSource;
  schoolId?: string | null | undefined;
  finding: string;
}>;


export type RecordViolationMutation = { __typename: 'Mutation', recordViolation:
    | { __typename: 'DutyLight', obligationId: string, light: LightColour }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ConfirmViolationMutationVariables = Exact<{
  obligationId: string;
  violationId: string;
}>;


export type ConfirmViolationMutation = { __typename: 'Mutation', confirmViolation:
    | { __typename: 'DutyLight', obligationId: string, light: LightColour }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ClearViolationMutationVariables = Exact<{
  obligationId: string;
  violationId: string;
  outcome: ViolationOutcome;
  reason: string;
}>;


export type ClearViolationMutation = { __typename: 'Mutation', clearViolation:
    | { __typename: 'DutyLight', obligationId: string, light: LightColour }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type SetTargetMutationVariables = Exact<{
  obligationId: string;
  target?: number | null | undefined;
  points: Array<LightPointInput> | LightPointInput;
  reason: string;
}>;


export type SetTargetMutation = { __typename: 'Mutation', setTarget:
    | { __typename: 'DutyLight', obligationId: string, light: LightColour }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type OverrideLightMutationVariables = Exact<{
  obligationId: string;
  light: LightColour;
  reason: string;
  until: string;
}>;


export type OverrideLightMutation = { __typename: 'Mutation', overrideLight:
    | { __typename: 'DutyLight', obligationId: string, light: LightColour }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type EndOverrideMutationVariables = Exact<{
  obligationId: string;
}>;


export type EndOverrideMutation = { __typename: 'Mutation', endOverride:
    | { __typename: 'DutyLight', obligationId: string, light: LightColour }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

type DutyAnswer_DutyLight_Fragment = { __typename: 'DutyLight', obligationId: string, light: LightColour };

type DutyAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, zh: string, en: string };

export type DutyAnswerFragment =
  | DutyAnswer_DutyLight_Fragment
  | DutyAnswer_Refusal_Fragment
;

export type SetThresholdsMutationVariables = Exact<{
  measureId: string;
  thresholds?: LightThresholdsInput | null | undefined;
  reason: string;
}>;


export type SetThresholdsMutation = { __typename: 'Mutation', setThresholds:
    | { __typename: 'MeasureCard', measure: { __typename: 'MeasureLight', measureId: string, light: LightColour | null } }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type NameMeasureLeaderMutationVariables = Exact<{
  measureId: string;
  personId?: string | null | undefined;
}>;


export type NameMeasureLeaderMutation = { __typename: 'Mutation', nameMeasureLeader:
    | { __typename: 'MeasureCard', measure: { __typename: 'MeasureLight', measureId: string, light: LightColour | null } }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type SignOffMeasureMutationVariables = Exact<{
  measureId: string;
}>;


export type SignOffMeasureMutation = { __typename: 'Mutation', signOffMeasure:
    | { __typename: 'MeasureCard', measure: { __typename: 'MeasureLight', measureId: string, light: LightColour | null } }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

type MeasureAnswer_MeasureCard_Fragment = { __typename: 'MeasureCard', measure: { __typename: 'MeasureLight', measureId: string, light: LightColour | null } };

type MeasureAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, zh: string, en: string };

export type MeasureAnswerFragment =
  | MeasureAnswer_MeasureCard_Fragment
  | MeasureAnswer_Refusal_Fragment
;

export type MeasureCardQueryVariables = Exact<{
  measureId: string;
  asOf?: string | null | undefined;
}>;


export type MeasureCardQuery = { __typename: 'Query', measureCard: { __typename: 'MeasureCard', day: string, asOf: string | null, ruleVersion: number, coOffices: Array<string>, rule: Array<{ __typename: 'LightRuleStep', light: LightColour, reason: LightReason, zh: string, en: string }>, measure: { __typename: 'MeasureLight', clause: string, titleZh: string, titleEn: string, leaderId: string | null, measureId: string, packId: string, packZh: string, packEn: string, kind: MeasureKind, number: string, labelZh: string, labelEn: string, phaseIds: Array<string>, leadOffice: string | null, leadOfficeZh: string | null, leadOfficeEn: string | null, officeIds: Array<string>, leaderName: string | null, light: LightColour | null, reasons: Array<LightReason>, overridden: number, ownThresholds: boolean, overdue: number, evidenceDaysAgo: number | null, counts: Array<{ __typename: 'LightCount', light: LightColour, count: number }>, overrides: Array<{ __typename: 'BoardOverride', obligationId: string, labelZh: string, labelEn: string, ruleLight: LightColour, light: LightColour, until: string }>, worst: { __typename: 'WorstDuty', obligationId: string, labelZh: string, labelEn: string, value: number | null, unit: string, unitZh: string, gap: number | null, forecastDate: string | null } | null, nextMilestone: { __typename: 'NextMilestone', labelZh: string, labelEn: string, due: string, daysLeft: number } | null, lastSigned: { __typename: 'LastSigned', day: string, signerName: string | null } | null, signedOff: { __typename: 'SignedOff', day: string, light: LightColour | null, signerName: string | null, eventId: string } | null }, thresholds: { __typename: 'LightThresholds', amberGap: number, redGap: number, amberDaysLate: number, redDaysLate: number }, ownThresholds: { __typename: 'OwnThresholds', reason: string | null, eventId: string, setHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } } | null, duties: Array<{ __typename: 'DutyLight', obligationId: string, clause: string, labelZh: string, labelEn: string, textZh: string, textEn: string, dutyKind: DutyKind, leadOffice: string | null, due: string | null, light: LightColour, reasons: Array<LightReason>, planned: number | null, gap: number | null, forecastDate: string | null, evidenceDaysAgo: number | null, signatureEnds: string | null, signPeriodDays: number, daysLate: number, assessed: { __typename: 'LightAssessed', light: LightColour, day: string, ruleVersion: number, eventId: string } | null, override: { __typename: 'LightOverride', light: LightColour, ruleLight: LightColour, reason: string | null, day: string, until: string, signerName: string | null, overriddenBy: string, eventId: string } | null, value: { __typename: 'LightValue', day: string, value: number | null, low: number | null, high: number | null, target: number | null, unit: string, unitZh: string, known: number | null, total: number | null, status: ValueStatus, missing: { __typename: 'Message', code: string, zh: string, en: string } | null } | null, signatures: Array<{ __typename: 'LightSignature', day: string, value: number, unit: string, unitZh: string, signerName: string | null, signedBy: string, officeId: string | null }>, recorded: Array<{ __typename: 'LightPoint', day: string, value: number }>, trajectory: Array<{ __typename: 'LightPoint', day: string, value: number }>, nationalLine: { __typename: 'LimitLine', value: number | null, unit: string, unitZh: string, day: string | null, sourceZh: string, sourceEn: string } | null, countyLine: { __typename: 'LimitLine', value: number | null, unit: string, unitZh: string, day: string | null, sourceZh: string, sourceEn: string } | null, violations: Array<{ __typename: 'LightViolation', violationId: string, source: ViolationSource, schoolId: string | null, day: string, finding: string | null, isConfirmed: boolean, recordedBy: string, eventId: string, recordedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> }, cleared: { __typename: 'LightViolationCleared', day: string, outcome: ViolationOutcome, reason: string | null, clearedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } } | null }>, tasks: Array<{ __typename: 'DutyTask', taskId: string, titleZh: string, titleEn: string, officeId: string | null, due: string | null, daysLate: number, isDone: boolean, isCancelled: boolean, moved: Array<{ __typename: 'DutyTaskMove', from: string | null, to: string, reason: string | null, eventId: string }> }>, evidence: Array<{ __typename: 'DutyEvidence', evidenceId: string, fileName: string | null, day: string, fileHash: string, isPersonal: boolean, eventId: string }>, events: Array<{ __typename: 'DutyEvent', eventId: string, titleZh: string, titleEn: string, time: string, actorName: string | null, actorId: string }> }>, withoutLight: Array<{ __typename: 'DutyWithoutLight', obligationId: string, clause: string, labelZh: string, labelEn: string, modality: string }> } | null, lightOffices: Array<{ __typename: 'Office', officeId: string, nameZh: string, nameEn: string }> };

export type DutyCardFragment = { __typename: 'DutyLight', obligationId: string, clause: string, labelZh: string, labelEn: string, textZh: string, textEn: string, dutyKind: DutyKind, leadOffice: string | null, due: string | null, light: LightColour, reasons: Array<LightReason>, planned: number | null, gap: number | null, forecastDate: string | null, evidenceDaysAgo: number | null, signatureEnds: string | null, signPeriodDays: number, daysLate: number, assessed: { __typename: 'LightAssessed', light: LightColour, day: string, ruleVersion: number, eventId: string } | null, override: { __typename: 'LightOverride', light: LightColour, ruleLight: LightColour, reason: string | null, day: string, until: string, signerName: string | null, overriddenBy: string, eventId: string } | null, value: { __typename: 'LightValue', day: string, value: number | null, low: number | null, high: number | null, target: number | null, unit: string, unitZh: string, known: number | null, total: number | null, status: ValueStatus, missing: { __typename: 'Message', code: string, zh: string, en: string } | null } | null, signatures: Array<{ __typename: 'LightSignature', day: string, value: number, unit: string, unitZh: string, signerName: string | null, signedBy: string, officeId: string | null }>, recorded: Array<{ __typename: 'LightPoint', day: string, value: number }>, trajectory: Array<{ __typename: 'LightPoint', day: string, value: number }>, nationalLine: { __typename: 'LimitLine', value: number | null, unit: string, unitZh: string, day: string | null, sourceZh: string, sourceEn: string } | null, countyLine: { __typename: 'LimitLine', value: number | null, unit: string, unitZh: string, day: string | null, sourceZh: string, sourceEn: string } | null, violations: Array<{ __typename: 'LightViolation', violationId: string, source: ViolationSource, schoolId: string | null, day: string, finding: string | null, isConfirmed: boolean, recordedBy: string, eventId: string, recordedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> }, cleared: { __typename: 'LightViolationCleared', day: string, outcome: ViolationOutcome, reason: string | null, clearedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } } | null }>, tasks: Array<{ __typename: 'DutyTask', taskId: string, titleZh: string, titleEn: string, officeId: string | null, due: string | null, daysLate: number, isDone: boolean, isCancelled: boolean, moved: Array<{ __typename: 'DutyTaskMove', from: string | null, to: string, reason: string | null, eventId: string }> }>, evidence: Array<{ __typename: 'DutyEvidence', evidenceId: string, fileName: string | null, day: string, fileHash: string, isPersonal: boolean, eventId: string }>, events: Array<{ __typename: 'DutyEvent', eventId: string, titleZh: string, titleEn: string, time: string, actorName: string | null, actorId: string }> };

export type MeasureLeadersQueryVariables = Exact<{ [key: string]: never; }>;


export type MeasureLeadersQuery = { __typename: 'Query', measureLeaders: Array<{ __typename: 'MeasureLeader', personId: string, name: string | null }> };

export type LightBoardQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type LightBoardQuery = { __typename: 'Query', lightBoard: { __typename: 'LightBoard', day: string, asOf: string | null, ruleVersion: number, measures: Array<{ __typename: 'MeasureLight', measureId: string, packId: string, packZh: string, packEn: string, kind: MeasureKind, number: string, labelZh: string, labelEn: string, phaseIds: Array<string>, leadOffice: string | null, leadOfficeZh: string | null, leadOfficeEn: string | null, officeIds: Array<string>, leaderName: string | null, light: LightColour | null, reasons: Array<LightReason>, overridden: number, ownThresholds: boolean, overdue: number, evidenceDaysAgo: number | null, counts: Array<{ __typename: 'LightCount', light: LightColour, count: number }>, overrides: Array<{ __typename: 'BoardOverride', obligationId: string, labelZh: string, labelEn: string, ruleLight: LightColour, light: LightColour, until: string }>, worst: { __typename: 'WorstDuty', obligationId: string, labelZh: string, labelEn: string, value: number | null, unit: string, unitZh: string, gap: number | null, forecastDate: string | null } | null, nextMilestone: { __typename: 'NextMilestone', labelZh: string, labelEn: string, due: string, daysLeft: number } | null, lastSigned: { __typename: 'LastSigned', day: string, signerName: string | null } | null, signedOff: { __typename: 'SignedOff', day: string, light: LightColour | null, signerName: string | null, eventId: string } | null }>, offices: Array<{ __typename: 'BoardOffice', officeId: string, nameZh: string, nameEn: string }>, phases: Array<{ __typename: 'BoardPhase', phaseId: string, packId: string, labelZh: string, labelEn: string }> } };

export type MeasureLineFragment = { __typename: 'MeasureLight', measureId: string, packId: string, packZh: string, packEn: string, kind: MeasureKind, number: string, labelZh: string, labelEn: string, phaseIds: Array<string>, leadOffice: string | null, leadOfficeZh: string | null, leadOfficeEn: string | null, officeIds: Array<string>, leaderName: string | null, light: LightColour | null, reasons: Array<LightReason>, overridden: number, ownThresholds: boolean, overdue: number, evidenceDaysAgo: number | null, counts: Array<{ __typename: 'LightCount', light: LightColour, count: number }>, overrides: Array<{ __typename: 'BoardOverride', obligationId: string, labelZh: string, labelEn: string, ruleLight: LightColour, light: LightColour, until: string }>, worst: { __typename: 'WorstDuty', obligationId: string, labelZh: string, labelEn: string, value: number | null, unit: string, unitZh: string, gap: number | null, forecastDate: string | null } | null, nextMilestone: { __typename: 'NextMilestone', labelZh: string, labelEn: string, due: string, daysLeft: number } | null, lastSigned: { __typename: 'LastSigned', day: string, signerName: string | null } | null, signedOff: { __typename: 'SignedOff', day: string, light: LightColour | null, signerName: string | null, eventId: string } | null };

export type MeetingsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type MeetingsQuery = { __typename: 'Query', meetings: Array<{ __typename: 'Meeting', meetingId: string, year: number, quarter: number, day: string, isHeld: boolean, remarks: string | null, officesPresent: Array<string>, minutes: string | null, decisions: Array<{ __typename: 'MeetingDecision', decisionId: string, officeId: string, due: string, text: string | null, taskId: string }>, events: Array<{ __typename: 'RecordedEvent', eventId: string, titleZh: string, titleEn: string, at: string }> }> };

export type MeetingPackQueryVariables = Exact<{
  meetingId: string;
  asOf?: string | null | undefined;
}>;


export type MeetingPackQuery = { __typename: 'Query', meetingPack: { __typename: 'MeetingPack', day: string, meeting: { __typename: 'Meeting', meetingId: string, year: number, quarter: number, day: string, isHeld: boolean, remarks: string | null, officesPresent: Array<string>, minutes: string | null, decisions: Array<{ __typename: 'MeetingDecision', decisionId: string, officeId: string, due: string, text: string | null, taskId: string }>, events: Array<{ __typename: 'RecordedEvent', eventId: string, titleZh: string, titleEn: string, at: string }> }, late: Array<{ __typename: 'Escalation', kind: EscalationKind, id: string, alarm: TaskAlarm, due: string, daysLate: number, officeId: string | null, schoolId: string | null, titleZh: string, titleEn: string }>, issues: Array<{ __typename: 'Issue', issueId: string, title: string | null, due: string, officeId: string, alarm: TaskAlarm, daysLate: number }>, months: Array<{ __typename: 'ReportMonth', month: string, expected: number, submitted: number, late: number, missing: Array<{ __typename: 'ReportingUnit', unitKind: UnitKind, unitId: string }> }>, funds: Array<{ __typename: 'MeetingFund', fundId: string, name: string, budgetFen: number, allottedFen: number, spentFen: number, awardedFen: number }>, earlier: Array<{ __typename: 'MeetingDecision', decisionId: string, officeId: string, due: string, text: string | null, taskId: string, isDone: boolean }> } | null };

export type MeetingTextFragment = { __typename: 'Meeting', meetingId: string, year: number, quarter: number, day: string, isHeld: boolean, remarks: string | null, officesPresent: Array<string>, minutes: string | null, decisions: Array<{ __typename: 'MeetingDecision', decisionId: string, officeId: string, due: string, text: string | null, taskId: string }>, events: Array<{ __typename: 'RecordedEvent', eventId: string, titleZh: string, titleEn: string, at: string }> };

export type CallMeetingMutationVariables = Exact<{
  year: number;
  quarter: number;
  day: string;
  remarks: string;
}>;


export type CallMeetingMutation = { __typename: 'Mutation', callMeeting:
    | { __typename: 'Meeting', meetingId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type HoldMeetingMutationVariables = Exact<{
  meetingId: string;
  day: string;
  officesPresent: Array<string> | string;
  minutes: string;
  decisions: Array<MeetingDecisionInput> | MeetingDecisionInput;
}>;


export type HoldMeetingMutation = { __typename: 'Mutation', holdMeeting:
    | { __typename: 'Meeting', meetingId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type OfficesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type OfficesQuery = { __typename: 'Query', offices: Array<{ __typename: 'Office', namesInDocuments: Array<string>, leads: number, helps: number, leaderId: string | null, officeId: string, kind: OfficeKind, nameZh: string, nameEn: string, isClosed: boolean }>, officeNames: Array<{ __typename: 'OfficeName', nameZh: string, nameEn: string, packIds: Array<string>, obligations: number, officeId: string | null, isMapped: boolean }>, assignmentDefects: Array<{ __typename: 'PolicyClause', obligationId: string, packId: string, clause: string, partZh: string, partEn: string, labelZh: string, labelEn: string, textZh: string, textEn: string, lightRule: PolicyLightRule, responsibility: { __typename: 'Responsibility', obligationId: string, leadOffice: string | null, coOffices: Array<string>, personId: string | null, personName: string | null, source: OfficeSource | null, nameZh: string | null, nameEn: string | null, inheritedFrom: string | null, defect: AssignmentDefect | null } }>, countySettings: { __typename: 'CountySettings', monthlyReportDay: number | null, quarterlyMeeting: boolean } };

export type DeclareOfficeMutationVariables = Exact<{
  officeId: string;
  kind: OfficeKind;
  nameZh: string;
  nameEn: string;
}>;


export type DeclareOfficeMutation = { __typename: 'Mutation', declareOffice:
    | { __typename: 'Office', officeId: string, kind: OfficeKind, nameZh: string, nameEn: string, isClosed: boolean }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type CloseOfficeMutationVariables = Exact<{
  officeId: string;
}>;


export type CloseOfficeMutation = { __typename: 'Mutation', closeOffice:
    | { __typename: 'Office', officeId: string, kind: OfficeKind, nameZh: string, nameEn: string, isClosed: boolean }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type MapOfficeNameMutationVariables = Exact<{
  nameZh: string;
  officeId?: string | null | undefined;
}>;


export type MapOfficeNameMutation = { __typename: 'Mutation', mapOfficeName:
    | { __typename: 'OfficeName', nameZh: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type NameLeaderInChargeMutationVariables = Exact<{
  officeId: string;
  personId?: string | null | undefined;
}>;


export type NameLeaderInChargeMutation = { __typename: 'Mutation', nameLeaderInCharge:
    | { __typename: 'Office', officeId: string, leaderId: string | null }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type OwnChildrenQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnChildrenQuery = { __typename: 'Query', ownChildren: Array<{ __typename: 'OwnChild', childId: string, name: string | null, schoolYear: number, grade: number, stage: Stage, classNo: number | null, school: { __typename: 'School', id: string, name: string } | null, standing: { __typename: 'ClassStanding', size: number, sizeLimit: number | null, sizeMean: number | null, sizeBandLow: number | null, sizeBandHigh: number | null, sizePlace: BandPlace | null, attributes: Array<{ __typename: 'AttributeStanding', attribute: StudentAttribute, share: number | null, isWithheld: boolean, bandLow: number | null, bandHigh: number | null, place: BandPlace | null }> } | null, resources: { __typename: 'OwnSchoolResources', met: number, status: MeasureStatus, values: Array<{ __typename: 'OwnSchoolResource', indicatorId: string, nameZh: string, nameEn: string, unit: string, unitZh: string, value: number | null, standard: number, status: MeasureStatus }> } | null, outsideResources: { __typename: 'Message', code: string, zh: string, en: string } | null, facts: { __typename: 'OwnChildFactsConnection', totalCount: number, edges: Array<{ __typename: 'OwnChildFactsConnectionEdge', node: { __typename: 'Fact', eventId: string, titleZh: string, titleEn: string, time: string } }> } }> };

export type ClassStandingFiguresFragment = { __typename: 'ClassStanding', size: number, sizeLimit: number | null, sizeMean: number | null, sizeBandLow: number | null, sizeBandHigh: number | null, sizePlace: BandPlace | null, attributes: Array<{ __typename: 'AttributeStanding', attribute: StudentAttribute, share: number | null, isWithheld: boolean, bandLow: number | null, bandHigh: number | null, place: BandPlace | null }> };

export type OwnClassesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnClassesQuery = { __typename: 'Query', ownClasses: Array<{ __typename: 'OwnClass', classId: string, names: Array<string>, schoolClass: { __typename: 'SchoolClass', id: string, schoolYear: number, grade: number, classNo: number, name: string | null, school: { __typename: 'School', id: string, name: string } } | null, standing: { __typename: 'ClassStanding', size: number, sizeLimit: number | null, sizeMean: number | null, sizeBandLow: number | null, sizeBandHigh: number | null, sizePlace: BandPlace | null, attributes: Array<{ __typename: 'AttributeStanding', attribute: StudentAttribute, share: number | null, isWithheld: boolean, bandLow: number | null, bandHigh: number | null, place: BandPlace | null }> } | null }> };

export type ClassNamesQueryVariables = Exact<{
  schoolId: string;
}>;


export type ClassNamesQuery = { __typename: 'Query', classNames: Array<{ __typename: 'ClassName', classId: string, schoolYear: number, grade: number, classNo: number, name: string | null }> };

export type FindChildMutationVariables = Exact<{
  schoolId: string;
  nationalStudentId: string;
}>;


export type FindChildMutation = { __typename: 'Mutation', findChild:
    | { __typename: 'FoundChild', childId: string, schoolYear: number, grade: number | null, classNo: number | null }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type PeopleQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type PeopleQuery = { __typename: 'Query', people: Array<{ __typename: 'Person', personId: string, name: string | null, issuer: string, account: string | null, isSuspended: boolean, admittedAt: string, grants: Array<{ __typename: 'PersonGrant', role: Role, scopeKind: ScopeKind, scopeId: string | null, until: string | null, isInForce: boolean, grantedAt: string, grantedBy: string, eventId: string, class: { __typename: 'ClassName', schoolId: string, schoolYear: number, grade: number, classNo: number, name: string | null } | null }> }> };

export type PersonRowFragment = { __typename: 'Person', personId: string, name: string | null, issuer: string, account: string | null, isSuspended: boolean, admittedAt: string, grants: Array<{ __typename: 'PersonGrant', role: Role, scopeKind: ScopeKind, scopeId: string | null, until: string | null, isInForce: boolean, grantedAt: string, grantedBy: string, eventId: string, class: { __typename: 'ClassName', schoolId: string, schoolYear: number, grade: number, classNo: number, name: string | null } | null }> };

export type AdmitPersonMutationVariables = Exact<{
  issuer: string;
  account: string;
  name: string;
}>;


export type AdmitPersonMutation = { __typename: 'Mutation', admitPerson:
    | { __typename: 'Person', personId: string, name: string | null, issuer: string, account: string | null, isSuspended: boolean, admittedAt: string, grants: Array<{ __typename: 'PersonGrant', role: Role, scopeKind: ScopeKind, scopeId: string | null, until: string | null, isInForce: boolean, grantedAt: string, grantedBy: string, eventId: string, class: { __typename: 'ClassName', schoolId: string, schoolYear: number, grade: number, classNo: number, name: string | null } | null }> }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type GrantRoleMutationVariables = Exact<{
  personId: string;
  role: Role;
  scopeKind: ScopeKind;
  scopeId?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type GrantRoleMutation = { __typename: 'Mutation', grantRole:
    | { __typename: 'Person', personId: string, name: string | null, issuer: string, account: string | null, isSuspended: boolean, admittedAt: string, grants: Array<{ __typename: 'PersonGrant', role: Role, scopeKind: ScopeKind, scopeId: string | null, until: string | null, isInForce: boolean, grantedAt: string, grantedBy: string, eventId: string, class: { __typename: 'ClassName', schoolId: string, schoolYear: number, grade: number, classNo: number, name: string | null } | null }> }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type RevokeRoleMutationVariables = Exact<{
  personId: string;
  role: Role;
  scopeKind: ScopeKind;
  scopeId?: string | null | undefined;
  reason: string;
}>;


export type RevokeRoleMutation = { __typename: 'Mutation', revokeRole:
    | { __typename: 'Person', personId: string, name: string | null, issuer: string, account: string | null, isSuspended: boolean, admittedAt: string, grants: Array<{ __typename: 'PersonGrant', role: Role, scopeKind: ScopeKind, scopeId: string | null, until: string | null, isInForce: boolean, grantedAt: string, grantedBy: string, eventId: string, class: { __typename: 'ClassName', schoolId: string, schoolYear: number, grade: number, classNo: number, name: string | null } | null }> }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type SuspendPersonMutationVariables = Exact<{
  personId: string;
  reason: string;
}>;


export type SuspendPersonMutation = { __typename: 'Mutation', suspendPerson:
    | { __typename: 'Person', personId: string, name: string | null, issuer: string, account: string | null, isSuspended: boolean, admittedAt: string, grants: Array<{ __typename: 'PersonGrant', role: Role, scopeKind: ScopeKind, scopeId: string | null, until: string | null, isInForce: boolean, grantedAt: string, grantedBy: string, eventId: string, class: { __typename: 'ClassName', schoolId: string, schoolYear: number, grade: number, classNo: number, name: string | null } | null }> }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ReinstatePersonMutationVariables = Exact<{
  personId: string;
  reason: string;
}>;


export type ReinstatePersonMutation = { __typename: 'Mutation', reinstatePerson:
    | { __typename: 'Person', personId: string, name: string | null, issuer: string, account: string | null, isSuspended: boolean, admittedAt: string, grants: Array<{ __typename: 'PersonGrant', role: Role, scopeKind: ScopeKind, scopeId: string | null, until: string | null, isInForce: boolean, grantedAt: string, grantedBy: string, eventId: string, class: { __typename: 'ClassName', schoolId: string, schoolYear: number, grade: number, classNo: number, name: string | null } | null }> }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type PlansQueryVariables = Exact<{
  schoolYear: number;
  asOf?: string | null | undefined;
}>;


export type PlansQuery = { __typename: 'Query', plans: Array<{ __typename: 'Plan', planId: string, unitKind: UnitKind, unitId: string, schoolYear: number, step: PlanStep, versions: Array<{ __typename: 'PlanVersion', version: number, title: string | null, text: string | null, fundingFen: number, submittedBy: string, at: string, returned: { __typename: 'PlanReturn', reason: string | null, returnedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } } | null, approved: { __typename: 'PlanApproval', withOffices: Array<string>, comments: string | null, approvedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } } | null }>, events: Array<{ __typename: 'RecordedEvent', eventId: string, titleZh: string, titleEn: string, at: string }> }>, workgroups: Array<{ __typename: 'Workgroup', schoolId: string, schoolYear: number, leader: { __typename: 'WorkgroupMember', memberId: string, name: string | null, duty: string }, members: Array<{ __typename: 'WorkgroupMember', memberId: string, name: string | null, duty: string }> }> };

export type PlanTextFragment = { __typename: 'Plan', planId: string, unitKind: UnitKind, unitId: string, schoolYear: number, step: PlanStep, versions: Array<{ __typename: 'PlanVersion', version: number, title: string | null, text: string | null, fundingFen: number, submittedBy: string, at: string, returned: { __typename: 'PlanReturn', reason: string | null, returnedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } } | null, approved: { __typename: 'PlanApproval', withOffices: Array<string>, comments: string | null, approvedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } } | null }>, events: Array<{ __typename: 'RecordedEvent', eventId: string, titleZh: string, titleEn: string, at: string }> };

export type FormWorkgroupMutationVariables = Exact<{
  schoolId: string;
  schoolYear: number;
  leader: WorkgroupMemberInput;
  members: Array<WorkgroupMemberInput> | WorkgroupMemberInput;
}>;


export type FormWorkgroupMutation = { __typename: 'Mutation', formWorkgroup:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'Workgroup', schoolId: string }
   };

export type SubmitPlanMutationVariables = Exact<{
  unitKind: UnitKind;
  unitId: string;
  schoolYear: number;
  title: string;
  text: string;
  fundingFen: number;
  evidenceIds: Array<string> | string;
}>;


export type SubmitPlanMutation = { __typename: 'Mutation', submitPlan:
    | { __typename: 'Plan', planId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ReturnPlanMutationVariables = Exact<{
  planId: string;
  reason: string;
}>;


export type ReturnPlanMutation = { __typename: 'Mutation', returnPlan:
    | { __typename: 'Plan', planId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ApprovePlanMutationVariables = Exact<{
  planId: string;
  withOffices: Array<string> | string;
  comments: string;
}>;


export type ApprovePlanMutation = { __typename: 'Mutation', approvePlan:
    | { __typename: 'Plan', planId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type PoliciesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type PoliciesQuery = { __typename: 'Query', policyDocuments: Array<{ __typename: 'PolicyDocument', packId: string, titleZh: string, titleEn: string, shortZh: string, shortEn: string, issuerZh: string, issuerEn: string, docNumber: string, date: string, level: PolicyLevel, standing: PolicyStanding, obligations: number, defects: number, withdrawnFrom: string | null, version: { __typename: 'PolicyVersion', version: string, from: string } | null }>, policyConflicts: Array<{ __typename: 'PolicyConflict', indicatorId: string, leading: string | null, sides: Array<{ __typename: 'PolicyConflictSide', obligationId: string, packId: string, shortZh: string, shortEn: string, labelZh: string, labelEn: string, clause: string, due: string | null, isInForce: boolean, isLater: boolean, target: { __typename: 'PolicyTarget', indicatorId: string, indicatorZh: string, indicatorEn: string, textZh: string, textEn: string, value: string | null, stage: string, origin: PolicyTargetOrigin } }> }> };

export type TargetTextFragment = { __typename: 'PolicyTarget', indicatorId: string, indicatorZh: string, indicatorEn: string, textZh: string, textEn: string, value: string | null, stage: string, origin: PolicyTargetOrigin };

export type PolicyQueryVariables = Exact<{
  packId: string;
  asOf?: string | null | undefined;
}>;


export type PolicyQuery = { __typename: 'Query', policy: { __typename: 'Policy', document: { __typename: 'PolicyDocument', packId: string, titleZh: string, titleEn: string, shortZh: string, shortEn: string, issuerZh: string, issuerEn: string, docNumber: string, date: string, standing: PolicyStanding, contentHash: string, obligations: number, defects: number, withdrawnFrom: string | null, version: { __typename: 'PolicyVersion', version: string, from: string, choices: { __typename: 'PolicyChoices', monthlyReportDay: number | null, quarterlyMeeting: boolean, dueDates: Array<{ __typename: 'DueChoice', obligationId: string, due: string }>, standards: Array<{ __typename: 'StandardChoice', obligationId: string, indicatorId: string, stage: string | null, value: string }>, leading: Array<{ __typename: 'LeadingChoice', indicatorId: string, obligationId: string }> } } | null, versions: Array<{ __typename: 'PolicyVersion', version: string, from: string, choices: { __typename: 'PolicyChoices', monthlyReportDay: number | null, quarterlyMeeting: boolean, dueDates: Array<{ __typename: 'DueChoice', obligationId: string, due: string }>, standards: Array<{ __typename: 'StandardChoice', obligationId: string, indicatorId: string, stage: string | null, value: string }>, leading: Array<{ __typename: 'LeadingChoice', indicatorId: string, obligationId: string }> } }> }, clauses: Array<{ __typename: 'PolicyClause', obligationId: string, packId: string, partKind: PolicyPartKind, partId: string, partZh: string, partEn: string, clause: string, labelZh: string, labelEn: string, textZh: string, textEn: string, kind: PolicyClauseKind, modality: PolicyModality, lightRule: PolicyLightRule, indicatorId: string | null, due: string | null, dueSource: PolicyChoiceSource | null, frequency: string | null, frequencySource: PolicyChoiceSource | null, leavesDueOpen: boolean, leavesValueOpen: boolean, conflictsWith: Array<string>, evidence: number, light: LightColour | null, isOverridden: boolean, files: Array<{ __typename: 'DutyEvidence', evidenceId: string, fileName: string | null, day: string, isPersonal: boolean, eventId: string }>, targets: Array<{ __typename: 'PolicyTarget', indicatorId: string, indicatorZh: string, indicatorEn: string, textZh: string, textEn: string, value: string | null, stage: string, origin: PolicyTargetOrigin }>, tasks: { __typename: 'PolicyClauseTasks', open: number, late: number, done: number }, responsibility: { __typename: 'Responsibility', obligationId: string, leadOffice: string | null, coOffices: Array<string>, personId: string | null, personName: string | null, source: OfficeSource | null, nameZh: string | null, nameEn: string | null, inheritedFrom: string | null, defect: AssignmentDefect | null } }>, rules: Array<{ __typename: 'GovernanceRule', ruleId: string, clause: string, ruleZh: string, ruleEn: string, cadence: string, obligationIds: Array<string> }> } | null, offices: Array<{ __typename: 'Office', officeId: string, kind: OfficeKind, nameZh: string, nameEn: string, isClosed: boolean }> };

export type VersionTextFragment = { __typename: 'PolicyVersion', version: string, from: string, choices: { __typename: 'PolicyChoices', monthlyReportDay: number | null, quarterlyMeeting: boolean, dueDates: Array<{ __typename: 'DueChoice', obligationId: string, due: string }>, standards: Array<{ __typename: 'StandardChoice', obligationId: string, indicatorId: string, stage: string | null, value: string }>, leading: Array<{ __typename: 'LeadingChoice', indicatorId: string, obligationId: string }> } };

export type OfficeTextFragment = { __typename: 'Office', officeId: string, kind: OfficeKind, nameZh: string, nameEn: string, isClosed: boolean };

export type ClauseTextFragment = { __typename: 'PolicyClause', obligationId: string, packId: string, partKind: PolicyPartKind, partId: string, partZh: string, partEn: string, clause: string, labelZh: string, labelEn: string, textZh: string, textEn: string, kind: PolicyClauseKind, modality: PolicyModality, lightRule: PolicyLightRule, indicatorId: string | null, due: string | null, dueSource: PolicyChoiceSource | null, frequency: string | null, frequencySource: PolicyChoiceSource | null, leavesDueOpen: boolean, leavesValueOpen: boolean, conflictsWith: Array<string>, evidence: number, light: LightColour | null, isOverridden: boolean, files: Array<{ __typename: 'DutyEvidence', evidenceId: string, fileName: string | null, day: string, isPersonal: boolean, eventId: string }>, targets: Array<{ __typename: 'PolicyTarget', indicatorId: string, indicatorZh: string, indicatorEn: string, textZh: string, textEn: string, value: string | null, stage: string, origin: PolicyTargetOrigin }>, tasks: { __typename: 'PolicyClauseTasks', open: number, late: number, done: number }, responsibility: { __typename: 'Responsibility', obligationId: string, leadOffice: string | null, coOffices: Array<string>, personId: string | null, personName: string | null, source: OfficeSource | null, nameZh: string | null, nameEn: string | null, inheritedFrom: string | null, defect: AssignmentDefect | null } };

export type ResponsibilityTextFragment = { __typename: 'Responsibility', obligationId: string, leadOffice: string | null, coOffices: Array<string>, personId: string | null, personName: string | null, source: OfficeSource | null, nameZh: string | null, nameEn: string | null, inheritedFrom: string | null, defect: AssignmentDefect | null };

export type ActivatePolicyMutationVariables = Exact<{
  packId: string;
  version: string;
  from: string;
  choices: PolicyChoicesInput;
}>;


export type ActivatePolicyMutation = { __typename: 'Mutation', activatePolicy:
    | { __typename: 'PolicyDocument', packId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type WithdrawPolicyMutationVariables = Exact<{
  packId: string;
  from: string;
}>;


export type WithdrawPolicyMutation = { __typename: 'Mutation', withdrawPolicy:
    | { __typename: 'PolicyDocument', packId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type AssignObligationMutationVariables = Exact<{
  obligationId: string;
  leadOffice: string;
  coOffices: Array<string> | string;
  personId?: string | null | undefined;
}>;


export type AssignObligationMutation = { __typename: 'Mutation', assignObligation:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'Responsibility', obligationId: string }
   };

export type ReleaseObligationMutationVariables = Exact<{
  obligationId: string;
}>;


export type ReleaseObligationMutation = { __typename: 'Mutation', releaseObligation:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'Responsibility', obligationId: string }
   };

export type QuarantineQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type QuarantineQuery = { __typename: 'Query', ledgerStatus: { __typename: 'LedgerStatus', size: number, parked: number, quarantined: number, gaps: Array<{ __typename: 'LedgerGap', source: string, eventId: string, since: string, waiting: number }>, stopped: { __typename: 'Message', code: string, zh: string, en: string } | null }, ledgerQuarantine: { __typename: 'QueryLedgerQuarantineConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'QueryLedgerQuarantineConnectionEdge', cursor: string, node: { __typename: 'QuarantinedMessage', messageId: string, topic: string, partition: number | null, offset: string | null, position: string | null, eventId: string | null, bytes: number, sha256: string, quarantinedAt: string, state: QuarantineState, resolvedAt: string | null, resolvedBy: string | null, note: string | null, reason: { __typename: 'Message', code: string, zh: string, en: string }, lastAttempt: { __typename: 'QuarantineAttempt', at: string, reason: { __typename: 'Message', code: string, zh: string, en: string } } | null } }> } };

export type ReplayQuarantinedMutationVariables = Exact<{
  messageId: string;
}>;


export type ReplayQuarantinedMutation = { __typename: 'Mutation', replayQuarantined:
    | { __typename: 'QuarantinedMessage', messageId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type DiscardQuarantinedMutationVariables = Exact<{
  messageId: string;
  reason: string;
}>;


export type DiscardQuarantinedMutation = { __typename: 'Mutation', discardQuarantined:
    | { __typename: 'QuarantinedMessage', messageId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type QuarantinedTextFragment = { __typename: 'QuarantinedMessage', messageId: string, topic: string, partition: number | null, offset: string | null, position: string | null, eventId: string | null, bytes: number, sha256: string, quarantinedAt: string, state: QuarantineState, resolvedAt: string | null, resolvedBy: string | null, note: string | null, reason: { __typename: 'Message', code: string, zh: string, en: string }, lastAttempt: { __typename: 'QuarantineAttempt', at: string, reason: { __typename: 'Message', code: string, zh: string, en: string } } | null };

export type ReceiptQueryVariables = Exact<{
  eventId: string;
}>;


export type ReceiptQuery = { __typename: 'Query', receipt: { __typename: 'Receipt', json: string, fact: { __typename: 'Fact', eventId: string, ledgerIndex: number, type: string, titleZh: string, titleEn: string, time: string, source: { __typename: 'FileRow', importId: string, fileName: string | null, fileHash: string, sheet: string, row: number } | null }, school: { __typename: 'School', id: string, name: string } | null, schoolClass: { __typename: 'SchoolClass', id: string, grade: number, classNo: number, school: { __typename: 'School', id: string, name: string } } | null } | null, ledger: { __typename: 'Ledger', size: number, verifierKey: string } };

export type RegisterQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type RegisterQuery = { __typename: 'Query', registerEntries: Array<{ __typename: 'RegisterEntry', entryId: string, kind: EntryKind, level: EntryLevel, schoolId: string | null, title: string | null, step: EntryStep, budgetFen: number, appliedOn: string, validUntil: string | null, fundedFen: number, withdrawnReason: string | null, decision: { __typename: 'EntryDecided', decision: EntryDecision, level: EntryLevel, fundingSource: FundingSource, amountFen: number, date: string, reason: string | null } | null, fundings: Array<{ __typename: 'EntryFunding', amountFen: number, date: string, voucher: string }>, milestones: Array<{ __typename: 'EntryMilestone', milestoneId: string, due: string, text: string | null, reachedOn: string | null, evidence: string | null, alarm: TaskAlarm }>, events: Array<{ __typename: 'RegisterEvent', eventId: string, type: string, at: string }> }>, expertVisits: Array<{ __typename: 'ExpertVisit', visitId: string, schoolId: string, date: string, kind: ExpertVisitKind, experts: number, findings: string | null, eventId: string }>, commendations: Array<{ __typename: 'Commendation', commendationId: string, recipientKind: CommendedKind, recipientId: string, title: string | null, basis: string | null, date: string, eventId: string }> };

export type EntryRowFragment = { __typename: 'RegisterEntry', entryId: string, kind: EntryKind, level: EntryLevel, schoolId: string | null, title: string | null, step: EntryStep, budgetFen: number, appliedOn: string, validUntil: string | null, fundedFen: number, withdrawnReason: string | null, decision: { __typename: 'EntryDecided', decision: EntryDecision, level: EntryLevel, fundingSource: FundingSource, amountFen: number, date: string, reason: string | null } | null, fundings: Array<{ __typename: 'EntryFunding', amountFen: number, date: string, voucher: string }>, milestones: Array<{ __typename: 'EntryMilestone', milestoneId: string, due: string, text: string | null, reachedOn: string | null, evidence: string | null, alarm: TaskAlarm }>, events: Array<{ __typename: 'RegisterEvent', eventId: string, type: string, at: string }> };

export type ApplyForEntryMutationVariables = Exact<{
  entryId: string;
  kind: EntryKind;
  level: EntryLevel;
  schoolId?: string | null | undefined;
  title: string;
  budgetFen: number;
  date: string;
}>;


export type ApplyForEntryMutation = { __typename: 'Mutation', applyForEntry:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'RegisterEntry', entryId: string }
   };

export type DecideEntryMutationVariables = Exact<{
  entryId: string;
  decision: EntryDecision;
  level: EntryLevel;
  fundingSource: FundingSource;
  amountFen: number;
  validUntil?: string | null | undefined;
  date: string;
  reason: string;
}>;


export type DecideEntryMutation = { __typename: 'Mutation', decideEntry:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'RegisterEntry', entryId: string }
   };

export type FundEntryMutationVariables = Exact<{
  entryId: string;
  amountFen: number;
  date: string;
  voucher: string;
}>;


export type FundEntryMutation = { __typename: 'Mutation', fundEntry:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'RegisterEntry', entryId: string }
   };

export type PlanMilestoneMutationVariables = Exact<{
  entryId: string;
  milestoneId: string;
  due: string;
  text: string;
}>;


export type PlanMilestoneMutation = { __typename: 'Mutation', planMilestone:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'RegisterEntry', entryId: string }
   };

export type ReachMilestoneMutationVariables = Exact<{
  entryId: string;
  milestoneId: string;
  date: string;
  evidence: string;
}>;


export type ReachMilestoneMutation = { __typename: 'Mutation', reachMilestone:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'RegisterEntry', entryId: string }
   };

export type RenewEntryMutationVariables = Exact<{
  entryId: string;
  validUntil?: string | null | undefined;
  reason: string;
}>;


export type RenewEntryMutation = { __typename: 'Mutation', renewEntry:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'RegisterEntry', entryId: string }
   };

export type WithdrawEntryMutationVariables = Exact<{
  entryId: string;
  date: string;
  reason: string;
}>;


export type WithdrawEntryMutation = { __typename: 'Mutation', withdrawEntry:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'RegisterEntry', entryId: string }
   };

export type RecordExpertVisitMutationVariables = Exact<{
  visitId: string;
  schoolId: string;
  date: string;
  kind: ExpertVisitKind;
  experts: number;
  findings: string;
}>;


export type RecordExpertVisitMutation = { __typename: 'Mutation', recordExpertVisit:
    | { __typename: 'ExpertVisit', visitId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type GiveCommendationMutationVariables = Exact<{
  commendationId: string;
  recipientKind: CommendedKind;
  recipientId: string;
  title: string;
  basis: string;
  date: string;
}>;


export type GiveCommendationMutation = { __typename: 'Mutation', giveCommendation:
    | { __typename: 'Commendation', commendationId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ReportMonthsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type ReportMonthsQuery = { __typename: 'Query', reportMonths: Array<{ __typename: 'ReportMonth', month: string, due: string, expected: number, submitted: number, accepted: number, late: number, missing: Array<{ __typename: 'ReportingUnit', unitKind: UnitKind, unitId: string }> }> };

export type MonthlyReportsQueryVariables = Exact<{
  month: string;
  asOf?: string | null | undefined;
}>;


export type MonthlyReportsQuery = { __typename: 'Query', monthlyReports: Array<{ __typename: 'MonthlyReport', reportId: string, unitKind: UnitKind, unitId: string, month: string, due: string, step: ReportStep, daysLate: number, submissions: Array<{ __typename: 'ReportSubmission', round: number }> }>, reportSummary: Array<{ __typename: 'ReportSummaryRow', month: string, unitKind: UnitKind, unitId: string, taskId: string, progress: string, percent: number | null, problems: string, next: string, submittedAt: string, submittedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } }> };

export type MonthlyReportQueryVariables = Exact<{
  reportId: string;
  asOf?: string | null | undefined;
}>;


export type MonthlyReportQuery = { __typename: 'Query', monthlyReport: { __typename: 'MonthlyReport', reportId: string, unitKind: UnitKind, unitId: string, month: string, due: string, step: ReportStep, daysLate: number, tasksDue: Array<string>, tasksLate: Array<string>, issuesOpen: Array<string>, summary: string | null, numbers: Array<{ __typename: 'ReportNumber', obligationId: string, titleZh: string, titleEn: string, value: string | null, light: ReportNumberLight, low: string | null, high: string | null, unit: string | null, unitZh: string | null, known: number | null, total: number | null, missingZh: string | null, missingEn: string | null }>, lines: Array<{ __typename: 'ReportLine', taskId: string, progress: string, percent: number | null, problems: string, next: string }>, suggestion: { __typename: 'ReportSuggestion', summary: string, lines: Array<{ __typename: 'ReportLine', taskId: string, progress: string, percent: number | null, problems: string, next: string }> } | null, submissions: Array<{ __typename: 'ReportSubmission', round: number, day: string, daysLate: number, summary: string | null, acceptedBy: string | null, lines: Array<{ __typename: 'ReportLine', taskId: string, progress: string, percent: number | null, problems: string, next: string }>, returned: { __typename: 'ReportReturn', reason: string | null, returnedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } } | null, acceptedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } | null }>, events: Array<{ __typename: 'RecordedEvent', eventId: string, titleZh: string, titleEn: string, at: string }> } | null };

export type ReportTaskNamesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type ReportTaskNamesQuery = { __typename: 'Query', tasks: Array<{ __typename: 'Task', taskId: string, titleZh: string, titleEn: string, due: string | null, leadOffice: string, step: TaskStep, percent: number }> };

export type ReportTextFragment = { __typename: 'MonthlyReport', reportId: string, unitKind: UnitKind, unitId: string, month: string, due: string, step: ReportStep, daysLate: number, tasksDue: Array<string>, tasksLate: Array<string>, issuesOpen: Array<string>, summary: string | null, numbers: Array<{ __typename: 'ReportNumber', obligationId: string, titleZh: string, titleEn: string, value: string | null, light: ReportNumberLight, low: string | null, high: string | null, unit: string | null, unitZh: string | null, known: number | null, total: number | null, missingZh: string | null, missingEn: string | null }>, lines: Array<{ __typename: 'ReportLine', taskId: string, progress: string, percent: number | null, problems: string, next: string }>, suggestion: { __typename: 'ReportSuggestion', summary: string, lines: Array<{ __typename: 'ReportLine', taskId: string, progress: string, percent: number | null, problems: string, next: string }> } | null, submissions: Array<{ __typename: 'ReportSubmission', round: number, day: string, daysLate: number, summary: string | null, acceptedBy: string | null, lines: Array<{ __typename: 'ReportLine', taskId: string, progress: string, percent: number | null, problems: string, next: string }>, returned: { __typename: 'ReportReturn', reason: string | null, returnedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } } | null, acceptedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } | null }>, events: Array<{ __typename: 'RecordedEvent', eventId: string, titleZh: string, titleEn: string, at: string }> };

export type ReportLineTextFragment = { __typename: 'ReportLine', taskId: string, progress: string, percent: number | null, problems: string, next: string };

export type DraftReportMutationVariables = Exact<{
  unitKind: UnitKind;
  unitId: string;
  month: string;
}>;


export type DraftReportMutation = { __typename: 'Mutation', draftReport:
    | { __typename: 'MonthlyReport', reportId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type WriteReportMutationVariables = Exact<{
  reportId: string;
  summary: string;
  lines: Array<ReportLineInput> | ReportLineInput;
}>;


export type WriteReportMutation = { __typename: 'Mutation', writeReport:
    | { __typename: 'MonthlyReport', reportId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type SubmitReportMutationVariables = Exact<{
  reportId: string;
}>;


export type SubmitReportMutation = { __typename: 'Mutation', submitReport:
    | { __typename: 'MonthlyReport', reportId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ReturnReportMutationVariables = Exact<{
  reportId: string;
  reason: string;
}>;


export type ReturnReportMutation = { __typename: 'Mutation', returnReport:
    | { __typename: 'MonthlyReport', reportId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type AcceptReportMutationVariables = Exact<{
  reportId: string;
}>;


export type AcceptReportMutation = { __typename: 'Mutation', acceptReport:
    | { __typename: 'MonthlyReport', reportId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ResourcesQueryVariables = Exact<{
  schoolYear?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ResourcesQuery = { __typename: 'Query', county: { __typename: 'County', id: string, schoolYear: number, empty: boolean, resources: Array<{ __typename: 'StageResources', stage: Stage, censusDate: string | null, inScope: number, passing: number, failing: number, undetermined: number, status: MeasureStatus, rule: { __typename: 'Message', code: string, zh: string, en: string }, indicators: Array<{ __typename: 'StageIndicator', standard: number, definition: { __typename: 'IndicatorDefinition', id: string, nameZh: string, nameEn: string, unit: string, unitZh: string, formula: string, formulaZh: string, source: string, formulaStatus: string }, standardSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: Array<{ __typename: 'CoverageGap', count: number | null, students: number | null, fileZh: string, fileEn: string, missing: { __typename: 'Message', code: string, zh: string, en: string } }> }>, schools: Array<{ __typename: 'SchoolResources', students: number, met: number, known: number, lowestRatio: number | null, status: MeasureStatus, school: { __typename: 'School', id: string, code: string, name: string, township: string | null }, values: Array<{ __typename: 'ResourceValue', indicatorId: string, value: number | null, total: number | null, totalUnit: string, ratio: number | null, status: MeasureStatus, lacking: number | null, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }>, cheapest: { __typename: 'ResourceValue', indicatorId: string, lacking: number | null, totalUnit: string, ratio: number | null } | null }>, excluded: Array<{ __typename: 'ExcludedSchool', school: { __typename: 'School', id: string, name: string }, reason: { __typename: 'Message', code: string, zh: string, en: string } }> }> } };

export type StageResourcesFiguresFragment = { __typename: 'StageResources', stage: Stage, censusDate: string | null, inScope: number, passing: number, failing: number, undetermined: number, status: MeasureStatus, rule: { __typename: 'Message', code: string, zh: string, en: string }, indicators: Array<{ __typename: 'StageIndicator', standard: number, definition: { __typename: 'IndicatorDefinition', id: string, nameZh: string, nameEn: string, unit: string, unitZh: string, formula: string, formulaZh: string, source: string, formulaStatus: string }, standardSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: Array<{ __typename: 'CoverageGap', count: number | null, students: number | null, fileZh: string, fileEn: string, missing: { __typename: 'Message', code: string, zh: string, en: string } }> }>, schools: Array<{ __typename: 'SchoolResources', students: number, met: number, known: number, lowestRatio: number | null, status: MeasureStatus, school: { __typename: 'School', id: string, code: string, name: string, township: string | null }, values: Array<{ __typename: 'ResourceValue', indicatorId: string, value: number | null, total: number | null, totalUnit: string, ratio: number | null, status: MeasureStatus, lacking: number | null, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }>, cheapest: { __typename: 'ResourceValue', indicatorId: string, lacking: number | null, totalUnit: string, ratio: number | null } | null }>, excluded: Array<{ __typename: 'ExcludedSchool', school: { __typename: 'School', id: string, name: string }, reason: { __typename: 'Message', code: string, zh: string, en: string } }> };

export type SchoolResourcesRowFragment = { __typename: 'SchoolResources', students: number, met: number, known: number, lowestRatio: number | null, status: MeasureStatus, school: { __typename: 'School', id: string, code: string, name: string, township: string | null }, values: Array<{ __typename: 'ResourceValue', indicatorId: string, value: number | null, total: number | null, totalUnit: string, ratio: number | null, status: MeasureStatus, lacking: number | null, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }>, cheapest: { __typename: 'ResourceValue', indicatorId: string, lacking: number | null, totalUnit: string, ratio: number | null } | null };

export type ResourceFiguresFragment = { __typename: 'ResourceValue', indicatorId: string, value: number | null, total: number | null, totalUnit: string, ratio: number | null, status: MeasureStatus, lacking: number | null, missing: { __typename: 'Message', code: string, zh: string, en: string } | null };

export type SchoolQueryVariables = Exact<{
  id: string;
}>;


export type SchoolQuery = { __typename: 'Query', node:
    | { __typename: 'County', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'School', schoolYear: number, ownership: SchoolOwnership | null, unplaced: number, id: string, name: string, code: string, schoolType: string, schoolTypeZh: string, schoolTypeEn: string, areaZh: string, areaEn: string, township: string | null, students: number, resources: Array<{ __typename: 'SchoolResources', stage: Stage, students: number, met: number, known: number, lowestRatio: number | null, status: MeasureStatus, cheapest: { __typename: 'ResourceValue', indicatorId: string, lacking: number | null, totalUnit: string } | null, values: Array<{ __typename: 'ResourceValue', indicatorId: string, value: number | null, standard: number, ratio: number | null, status: MeasureStatus, total: number | null, totalUnit: string, lacking: number | null, missing: { __typename: 'Message', code: string, zh: string, en: string } | null, fact: { __typename: 'Fact', eventId: string } | null }> }>, outsideResources: { __typename: 'Message', code: string, zh: string, en: string } | null, gradeBalances: Array<{ __typename: 'GradeBalance', id: string, grade: number, stage: Stage, smallest: number, largest: number, genderGap: number | null, classes: Array<{ __typename: 'SchoolClass', id: string }>, largestDifference: { __typename: 'AttributeDifference', attribute: StudentAttribute, smd: number | null, highShare: number | null, lowShare: number | null, high: { __typename: 'SchoolClass', id: string, grade: number, classNo: number } | null, low: { __typename: 'SchoolClass', id: string, grade: number, classNo: number } | null, missing: { __typename: 'Message', code: string, zh: string, en: string } | null } | null }>, unplacedByGrade: Array<{ __typename: 'GradeCount', grade: number, students: number }>, teachers: { __typename: 'TeacherCounts', total: number, fullTime: number, bachelorOrHigher: number, midTitleOrHigher: number, backbone: number, ruralUnder35: number, studentsPerFullTimeTeacher: number | null } | null, composition: { __typename: 'Composition', students: number, male: number, female: number, genderUnknown: number, migrant: number, migrantUnknown: number, leftBehind: number, leftBehindUnknown: number, boarding: number, boardingUnknown: number, subsidised: number, subsidisedUnknown: number }, conditions: { __typename: 'SchoolConditions', censusDate: string, equipmentYuan: number | null, teachingAreaM2: number | null, indoorSportsAreaM2: number | null, sportsGroundAreaM2: number | null, computers: number | null, studentComputers: number | null, books: number | null, multimediaRooms: number | null, fact: { __typename: 'Fact', eventId: string, ledgerIndex: number, type: string, titleZh: string, titleEn: string, time: string, source: { __typename: 'FileRow', importId: string, fileName: string | null, fileHash: string, sheet: string, row: number } | null } } | null, stages: Array<{ __typename: 'SchoolStage', stage: Stage, students: number, classCount: number, equipmentYuanPerStudent: number | null, equipmentStandardYuan: number, equipmentStatus: MeasureStatus }> }
    | { __typename: 'SchoolClass', id: string }
   | null };

export type ResourcesOfSchoolFragment = { __typename: 'SchoolResources', stage: Stage, students: number, met: number, known: number, lowestRatio: number | null, status: MeasureStatus, cheapest: { __typename: 'ResourceValue', indicatorId: string, lacking: number | null, totalUnit: string } | null, values: Array<{ __typename: 'ResourceValue', indicatorId: string, value: number | null, standard: number, ratio: number | null, status: MeasureStatus, total: number | null, totalUnit: string, lacking: number | null, missing: { __typename: 'Message', code: string, zh: string, en: string } | null, fact: { __typename: 'Fact', eventId: string } | null }> };

export type BalanceOfGradeFragment = { __typename: 'GradeBalance', id: string, grade: number, stage: Stage, smallest: number, largest: number, genderGap: number | null, classes: Array<{ __typename: 'SchoolClass', id: string }>, largestDifference: { __typename: 'AttributeDifference', attribute: StudentAttribute, smd: number | null, highShare: number | null, lowShare: number | null, high: { __typename: 'SchoolClass', id: string, grade: number, classNo: number } | null, low: { __typename: 'SchoolClass', id: string, grade: number, classNo: number } | null, missing: { __typename: 'Message', code: string, zh: string, en: string } | null } | null };

export type SchoolClassesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SchoolClassesQuery = { __typename: 'Query', node:
    | { __typename: 'County', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'School', id: string, classes: { __typename: 'SchoolClassesConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'SchoolClassesConnectionEdge', cursor: string, node: { __typename: 'SchoolClass', id: string, stage: Stage, grade: number, classNo: number, size: number, sizeLimit: number | null, declaredStudents: number | null, homeroomKnown: boolean } }> } }
    | { __typename: 'SchoolClass', id: string }
   | null };

export type SchoolFactsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SchoolFactsQuery = { __typename: 'Query', node:
    | { __typename: 'County', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'School', id: string, facts: { __typename: 'SchoolFactsConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'SchoolFactsConnectionEdge', cursor: string, node: { __typename: 'Fact', eventId: string, ledgerIndex: number, type: string, titleZh: string, titleEn: string, time: string, source: { __typename: 'FileRow', importId: string, fileName: string | null, fileHash: string, sheet: string, row: number } | null } }> } }
    | { __typename: 'SchoolClass', id: string }
   | null };

export type SchoolPlacementsQueryVariables = Exact<{
  id: string;
}>;


export type SchoolPlacementsQuery = { __typename: 'Query', node:
    | { __typename: 'County', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'School', id: string, placements: Array<{ __typename: 'PlacementCohort', id: string, grade: number, state: PlacementState, hasChoice: boolean, annulled: number, enrolled: number, placed: number | null, sizeGap: number | null, genderGap: number | null, largestDifference: number | null, late: number, changesAsked: number, changesApproved: number, objections: number, objectionsOpen: number, violations: number, classes: Array<{ __typename: 'PlacementClass', classNo: number, pupils: number, boys: number | null, girls: number | null, late: number, transferredIn: number, left: number, movedIn: number, movedOut: number }>, facts: Array<{ __typename: 'Fact', eventId: string, ledgerIndex: number, type: string, titleZh: string, titleEn: string, time: string, source: { __typename: 'FileRow', importId: string, fileName: string | null, fileHash: string, sheet: string, row: number } | null }>, school: { __typename: 'School', id: string, name: string } }> }
    | { __typename: 'SchoolClass', id: string }
   | null };

export type SchoolsQueryVariables = Exact<{
  schoolYear?: number | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SchoolsQuery = { __typename: 'Query', county: { __typename: 'County', id: string, schoolYear: number, empty: boolean, schools: { __typename: 'CountySchoolsConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CountySchoolsConnectionEdge', cursor: string, node: { __typename: 'School', id: string, name: string, code: string, schoolType: string, schoolTypeZh: string, schoolTypeEn: string, areaZh: string, areaEn: string, township: string | null, students: number, stages: Array<{ __typename: 'SchoolStage', stage: Stage, students: number, classCount: number, equipmentYuanPerStudent: number | null, equipmentStandardYuan: number, equipmentStatus: MeasureStatus }>, resources: Array<{ __typename: 'SchoolResources', stage: Stage, students: number, met: number, known: number, lowestRatio: number | null, status: MeasureStatus, values: Array<{ __typename: 'ResourceValue', indicatorId: string, value: number | null, ratio: number | null, status: MeasureStatus }> }> } }> } } };

export type SchoolRowFragment = { __typename: 'School', id: string, name: string, code: string, schoolType: string, schoolTypeZh: string, schoolTypeEn: string, areaZh: string, areaEn: string, township: string | null, students: number, stages: Array<{ __typename: 'SchoolStage', stage: Stage, students: number, classCount: number, equipmentYuanPerStudent: number | null, equipmentStandardYuan: number, equipmentStatus: MeasureStatus }>, resources: Array<{ __typename: 'SchoolResources', stage: Stage, students: number, met: number, known: number, lowestRatio: number | null, status: MeasureStatus, values: Array<{ __typename: 'ResourceValue', indicatorId: string, value: number | null, ratio: number | null, status: MeasureStatus }> }> };

export type StandingOfSchoolFragment = { __typename: 'SchoolResources', stage: Stage, students: number, met: number, known: number, lowestRatio: number | null, status: MeasureStatus, values: Array<{ __typename: 'ResourceValue', indicatorId: string, value: number | null, ratio: number | null, status: MeasureStatus }> };

export type StageOfSchoolFragment = { __typename: 'SchoolStage', stage: Stage, students: number, classCount: number, equipmentYuanPerStudent: number | null, equipmentStandardYuan: number, equipmentStatus: MeasureStatus };

export type TasksQueryVariables = Exact<{
  asOf?: string | null | undefined;
  schoolYear?: number | null | undefined;
}>;


export type TasksQuery = { __typename: 'Query', tasks: Array<{ __typename: 'Task', taskId: string, schoolYear: number, kind: TaskKind, obligationId: string, packId: string, packZh: string, packEn: string, titleZh: string, titleEn: string, textZh: string, textEn: string, clause: string, leadOffice: string, coOffices: Array<string>, personId: string | null, personName: string | null, frequency: string | null, due: string | null, firstDue: string | null, step: TaskStep, cancelledFor: string | null, percent: number, alarm: TaskAlarm, daysLate: number | null }>, offices: Array<{ __typename: 'Office', officeId: string, kind: OfficeKind, nameZh: string, nameEn: string, isClosed: boolean }> };

export type TaskRowFragment = { __typename: 'Task', taskId: string, schoolYear: number, kind: TaskKind, obligationId: string, packId: string, packZh: string, packEn: string, titleZh: string, titleEn: string, textZh: string, textEn: string, clause: string, leadOffice: string, coOffices: Array<string>, personId: string | null, personName: string | null, frequency: string | null, due: string | null, firstDue: string | null, step: TaskStep, cancelledFor: string | null, percent: number, alarm: TaskAlarm, daysLate: number | null };

export type TaskQueryVariables = Exact<{
  taskId: string;
  asOf?: string | null | undefined;
}>;


export type TaskQuery = { __typename: 'Query', task: { __typename: 'TaskWithHistory', task: { __typename: 'Task', packVersion: string, closedOn: string | null, issuedOn: string, evidenceIds: Array<string>, taskId: string, schoolYear: number, kind: TaskKind, obligationId: string, packId: string, packZh: string, packEn: string, titleZh: string, titleEn: string, textZh: string, textEn: string, clause: string, leadOffice: string, coOffices: Array<string>, personId: string | null, personName: string | null, frequency: string | null, due: string | null, firstDue: string | null, step: TaskStep, cancelledFor: string | null, percent: number, alarm: TaskAlarm, daysLate: number | null, numbers: Array<{ __typename: 'TaskNumber', label: string, value: string, unit: string }> }, history: Array<{ __typename: 'TaskEntry', eventId: string, type: string, time: string, text: string | null, percent: number | null, due: string | null, leadOffice: string | null, hand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } }> } | null };

export type TaskDraftsQueryVariables = Exact<{
  schoolYear: number;
}>;


export type TaskDraftsQuery = { __typename: 'Query', taskDrafts: Array<{ __typename: 'TaskDraft', taskId: string, kind: TaskKind, titleZh: string, titleEn: string, leadOffice: string, due: string | null, isIssued: boolean }>, assignmentDefects: Array<{ __typename: 'PolicyClause', obligationId: string, lightRule: PolicyLightRule }> };

export type IssueTaskListMutationVariables = Exact<{
  schoolYear: number;
  except: Array<string> | string;
}>;


export type IssueTaskListMutation = { __typename: 'Mutation', issueTaskList:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'TaskListIssued', issued: number, total: number }
   };

export type ReportTaskMutationVariables = Exact<{
  taskId: string;
  percent: number;
  numbers: Array<TaskNumberInput> | TaskNumberInput;
  evidenceIds: Array<string> | string;
  note: string;
}>;


export type ReportTaskMutation = { __typename: 'Mutation', reportTask:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'Task', taskId: string, schoolYear: number, kind: TaskKind, obligationId: string, packId: string, packZh: string, packEn: string, titleZh: string, titleEn: string, textZh: string, textEn: string, clause: string, leadOffice: string, coOffices: Array<string>, personId: string | null, personName: string | null, frequency: string | null, due: string | null, firstDue: string | null, step: TaskStep, cancelledFor: string | null, percent: number, alarm: TaskAlarm, daysLate: number | null }
   };

export type CloseTaskMutationVariables = Exact<{
  taskId: string;
  evidenceIds: Array<string> | string;
  note: string;
}>;


export type CloseTaskMutation = { __typename: 'Mutation', closeTask:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'Task', taskId: string, schoolYear: number, kind: TaskKind, obligationId: string, packId: string, packZh: string, packEn: string, titleZh: string, titleEn: string, textZh: string, textEn: string, clause: string, leadOffice: string, coOffices: Array<string>, personId: string | null, personName: string | null, frequency: string | null, due: string | null, firstDue: string | null, step: TaskStep, cancelledFor: string | null, percent: number, alarm: TaskAlarm, daysLate: number | null }
   };

export type ConfirmTaskMutationVariables = Exact<{
  taskId: string;
}>;


export type ConfirmTaskMutation = { __typename: 'Mutation', confirmTask:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'Task', taskId: string, schoolYear: number, kind: TaskKind, obligationId: string, packId: string, packZh: string, packEn: string, titleZh: string, titleEn: string, textZh: string, textEn: string, clause: string, leadOffice: string, coOffices: Array<string>, personId: string | null, personName: string | null, frequency: string | null, due: string | null, firstDue: string | null, step: TaskStep, cancelledFor: string | null, percent: number, alarm: TaskAlarm, daysLate: number | null }
   };

export type ReturnTaskMutationVariables = Exact<{
  taskId: string;
  reason: string;
}>;


export type ReturnTaskMutation = { __typename: 'Mutation', returnTask:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'Task', taskId: string, schoolYear: number, kind: TaskKind, obligationId: string, packId: string, packZh: string, packEn: string, titleZh: string, titleEn: string, textZh: string, textEn: string, clause: string, leadOffice: string, coOffices: Array<string>, personId: string | null, personName: string | null, frequency: string | null, due: string | null, firstDue: string | null, step: TaskStep, cancelledFor: string | null, percent: number, alarm: TaskAlarm, daysLate: number | null }
   };

export type ReopenTaskMutationVariables = Exact<{
  taskId: string;
  reason: string;
}>;


export type ReopenTaskMutation = { __typename: 'Mutation', reopenTask:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'Task', taskId: string, schoolYear: number, kind: TaskKind, obligationId: string, packId: string, packZh: string, packEn: string, titleZh: string, titleEn: string, textZh: string, textEn: string, clause: string, leadOffice: string, coOffices: Array<string>, personId: string | null, personName: string | null, frequency: string | null, due: string | null, firstDue: string | null, step: TaskStep, cancelledFor: string | null, percent: number, alarm: TaskAlarm, daysLate: number | null }
   };

export type CancelTaskMutationVariables = Exact<{
  taskId: string;
  reason: string;
}>;


export type CancelTaskMutation = { __typename: 'Mutation', cancelTask:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'Task', taskId: string, schoolYear: number, kind: TaskKind, obligationId: string, packId: string, packZh: string, packEn: string, titleZh: string, titleEn: string, textZh: string, textEn: string, clause: string, leadOffice: string, coOffices: Array<string>, personId: string | null, personName: string | null, frequency: string | null, due: string | null, firstDue: string | null, step: TaskStep, cancelledFor: string | null, percent: number, alarm: TaskAlarm, daysLate: number | null }
   };

export type RescheduleTaskMutationVariables = Exact<{
  taskId: string;
  due: string;
  reason: string;
}>;


export type RescheduleTaskMutation = { __typename: 'Mutation', rescheduleTask:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'Task', taskId: string, schoolYear: number, kind: TaskKind, obligationId: string, packId: string, packZh: string, packEn: string, titleZh: string, titleEn: string, textZh: string, textEn: string, clause: string, leadOffice: string, coOffices: Array<string>, personId: string | null, personName: string | null, frequency: string | null, due: string | null, firstDue: string | null, step: TaskStep, cancelledFor: string | null, percent: number, alarm: TaskAlarm, daysLate: number | null }
   };

export type ReassignTaskMutationVariables = Exact<{
  taskId: string;
  leadOffice: string;
  coOffices: Array<string> | string;
  personId?: string | null | undefined;
}>;


export type ReassignTaskMutation = { __typename: 'Mutation', reassignTask:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'Task', taskId: string, schoolYear: number, kind: TaskKind, obligationId: string, packId: string, packZh: string, packEn: string, titleZh: string, titleEn: string, textZh: string, textEn: string, clause: string, leadOffice: string, coOffices: Array<string>, personId: string | null, personName: string | null, frequency: string | null, due: string | null, firstDue: string | null, step: TaskStep, cancelledFor: string | null, percent: number, alarm: TaskAlarm, daysLate: number | null }
   };

export type TimelineQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type TimelineQuery = { __typename: 'Query', policyTimeline: { __typename: 'PolicyTimeline', day: string, phases: Array<{ __typename: 'PolicyPhase', packId: string, shortZh: string, shortEn: string, phaseId: string, labelZh: string, labelEn: string, from: string, to: string | null, standing: PhaseStanding, goals: Array<{ __typename: 'PhaseGoal', obligationId: string, labelZh: string, labelEn: string, due: string | null }>, results: Array<{ __typename: 'PhaseResult', obligationId: string, outcome: PhaseOutcome, value: string | null }> | null }>, milestones: Array<{ __typename: 'PolicyMilestone', obligationId: string, packId: string, labelZh: string, labelEn: string, due: string, leadOffice: string | null, partId: string, light: LightColour | null }> }, offices: Array<{ __typename: 'Office', officeId: string, kind: OfficeKind, nameZh: string, nameEn: string, isClosed: boolean }> };

export type ClosePhaseMutationVariables = Exact<{
  packId: string;
  phaseId: string;
}>;


export type ClosePhaseMutation = { __typename: 'Mutation', closePolicyPhase:
    | { __typename: 'PolicyPhase', phaseId: string }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type SchoolLoadsQueryVariables = Exact<{
  schoolYear: number;
  term: number;
  asOf?: string | null | undefined;
}>;


export type SchoolLoadsQuery = { __typename: 'Query', schoolLoads: Array<{ __typename: 'SchoolLoad', schoolId: string, schoolYear: number, term: number, counted: number, cap: number, allowances: Array<{ __typename: 'VisitAllowance', reason: string | null, allowedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } }>, visits: Array<{ __typename: 'SchoolVisit', visitId: string, kind: SchoolVisitKind, officeId: string, day: string, purpose: string | null, step: SchoolVisitStep, findings: string | null, cancelledFor: string | null }>, events: Array<{ __typename: 'RecordedEvent', eventId: string, titleZh: string, titleEn: string, at: string }> }>, visitCap: { __typename: 'VisitCap', cap: number } };

export type LoadTextFragment = { __typename: 'SchoolLoad', schoolId: string, schoolYear: number, term: number, counted: number, cap: number, allowances: Array<{ __typename: 'VisitAllowance', reason: string | null, allowedHand: { __typename: 'Hand', actorId: string, isPerson: boolean, name: string | null, unitsZh: Array<string>, unitsEn: Array<string>, schoolIds: Array<string> } }>, visits: Array<{ __typename: 'SchoolVisit', visitId: string, kind: SchoolVisitKind, officeId: string, day: string, purpose: string | null, step: SchoolVisitStep, findings: string | null, cancelledFor: string | null }>, events: Array<{ __typename: 'RecordedEvent', eventId: string, titleZh: string, titleEn: string, at: string }> };

export type AnnounceVisitMutationVariables = Exact<{
  visitId: string;
  schoolId: string;
  kind: SchoolVisitKind;
  officeId: string;
  day: string;
  purpose: string;
}>;


export type AnnounceVisitMutation = { __typename: 'Mutation', announceVisit:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'SchoolLoad', schoolId: string }
   };

export type RecordVisitMutationVariables = Exact<{
  visitId: string;
  day: string;
  findings: string;
}>;


export type RecordVisitMutation = { __typename: 'Mutation', recordVisit:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'SchoolLoad', schoolId: string }
   };

export type CancelVisitMutationVariables = Exact<{
  visitId: string;
  reason: string;
}>;


export type CancelVisitMutation = { __typename: 'Mutation', cancelVisit:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'SchoolLoad', schoolId: string }
   };

export type AllowVisitMutationVariables = Exact<{
  schoolId: string;
  schoolYear: number;
  term: number;
  reason: string;
}>;


export type AllowVisitMutation = { __typename: 'Mutation', allowVisit:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'SchoolLoad', schoolId: string }
   };

export type SetVisitCapMutationVariables = Exact<{
  cap: number;
}>;


export type SetVisitCapMutation = { __typename: 'Mutation', setVisitCap:
    | { __typename: 'Refusal', code: string, zh: string, en: string }
    | { __typename: 'VisitCap', cap: number }
   };

export const AppraisalRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppraisalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appraisal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appraisalId"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"officeId"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"outOf"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"obligationId"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"outOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<AppraisalRowFragment, unknown>;
export const HandTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"isPerson"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitsZh"}},{"kind":"Field","name":{"kind":"Name","value":"unitsEn"}},{"kind":"Field","name":{"kind":"Name","value":"schoolIds"}}]}}]} as unknown as DocumentNode<HandTextFragment, unknown>;
export const AwardRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AwardRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"awardId"}},{"kind":"Field","name":{"kind":"Name","value":"fundId"}},{"kind":"Field","name":{"kind":"Name","value":"fundName"}},{"kind":"Field","name":{"kind":"Name","value":"schoolId"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"proposedFen"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paidFen"}},{"kind":"Field","name":{"kind":"Name","value":"revokedReason"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"decidedHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandText"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"voucher"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"isPerson"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitsZh"}},{"kind":"Field","name":{"kind":"Name","value":"unitsEn"}},{"kind":"Field","name":{"kind":"Name","value":"schoolIds"}}]}}]} as unknown as DocumentNode<AwardRowFragment, unknown>;
export const CompositionFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompositionFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Composition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"male"}},{"kind":"Field","name":{"kind":"Name","value":"female"}},{"kind":"Field","name":{"kind":"Name","value":"genderUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"migrant"}},{"kind":"Field","name":{"kind":"Name","value":"migrantUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"leftBehind"}},{"kind":"Field","name":{"kind":"Name","value":"leftBehindUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"boarding"}},{"kind":"Field","name":{"kind":"Name","value":"boardingUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"subsidised"}},{"kind":"Field","name":{"kind":"Name","value":"subsidisedUnknown"}}]}}]} as unknown as DocumentNode<CompositionFiguresFragment, unknown>;
export const MessageTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<MessageTextFragment, unknown>;
export const DifferenceFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DifferenceFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributeDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"smd"}},{"kind":"Field","name":{"kind":"Name","value":"highShare"}},{"kind":"Field","name":{"kind":"Name","value":"lowShare"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"classNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"classNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<DifferenceFiguresFragment, unknown>;
export const GradeBalanceFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GradeBalanceFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GradeBalance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"smallest"}},{"kind":"Field","name":{"kind":"Name","value":"largest"}},{"kind":"Field","name":{"kind":"Name","value":"genderGap"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"classNo"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sizeLimit"}},{"kind":"Field","name":{"kind":"Name","value":"composition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompositionFigures"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DifferenceFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompositionFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Composition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"male"}},{"kind":"Field","name":{"kind":"Name","value":"female"}},{"kind":"Field","name":{"kind":"Name","value":"genderUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"migrant"}},{"kind":"Field","name":{"kind":"Name","value":"migrantUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"leftBehind"}},{"kind":"Field","name":{"kind":"Name","value":"leftBehindUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"boarding"}},{"kind":"Field","name":{"kind":"Name","value":"boardingUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"subsidised"}},{"kind":"Field","name":{"kind":"Name","value":"subsidisedUnknown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DifferenceFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributeDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"smd"}},{"kind":"Field","name":{"kind":"Name","value":"highShare"}},{"kind":"Field","name":{"kind":"Name","value":"lowShare"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"classNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"classNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}}]}}]} as unknown as DocumentNode<GradeBalanceFiguresFragment, unknown>;
export const ClassRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"classNo"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sizeLimit"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"township"}}]}},{"kind":"Field","name":{"kind":"Name","value":"composition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"male"}},{"kind":"Field","name":{"kind":"Name","value":"female"}},{"kind":"Field","name":{"kind":"Name","value":"genderUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"migrant"}},{"kind":"Field","name":{"kind":"Name","value":"migrantUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"leftBehind"}},{"kind":"Field","name":{"kind":"Name","value":"leftBehindUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"boarding"}},{"kind":"Field","name":{"kind":"Name","value":"boardingUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"subsidised"}},{"kind":"Field","name":{"kind":"Name","value":"subsidisedUnknown"}}]}}]}}]} as unknown as DocumentNode<ClassRowFragment, unknown>;
export const GradeRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GradeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GradeBalance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"smallest"}},{"kind":"Field","name":{"kind":"Name","value":"largest"}},{"kind":"Field","name":{"kind":"Name","value":"genderGap"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"largestDifference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DifferenceFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DifferenceFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributeDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"smd"}},{"kind":"Field","name":{"kind":"Name","value":"highShare"}},{"kind":"Field","name":{"kind":"Name","value":"lowShare"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"classNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"classNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}}]}}]} as unknown as DocumentNode<GradeRowFragment, unknown>;
export const InequalityFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InequalityFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InequalityMeasure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"formulaZh"}},{"kind":"Field","name":{"kind":"Name","value":"range"}},{"kind":"Field","name":{"kind":"Name","value":"rangeZh"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<InequalityFiguresFragment, unknown>;
export const SegregationFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SegregationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributeSegregation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"betweenSchools"}},{"kind":"Field","name":{"kind":"Name","value":"betweenClasses"}},{"kind":"Field","name":{"kind":"Name","value":"withinClasses"}},{"kind":"Field","name":{"kind":"Name","value":"dissimilarity"}},{"kind":"Field","name":{"kind":"Name","value":"entropyH"}},{"kind":"Field","name":{"kind":"Name","value":"isolation"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formulas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InequalityFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InequalityFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InequalityMeasure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"formulaZh"}},{"kind":"Field","name":{"kind":"Name","value":"range"}},{"kind":"Field","name":{"kind":"Name","value":"rangeZh"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}}]}}]} as unknown as DocumentNode<SegregationFiguresFragment, unknown>;
export const PlacedRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacedRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlacementCohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"hasChoice"}},{"kind":"Field","name":{"kind":"Name","value":"annulled"}},{"kind":"Field","name":{"kind":"Name","value":"enrolled"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"sizeGap"}},{"kind":"Field","name":{"kind":"Name","value":"genderGap"}},{"kind":"Field","name":{"kind":"Name","value":"largestDifference"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"changesAsked"}},{"kind":"Field","name":{"kind":"Name","value":"changesApproved"}},{"kind":"Field","name":{"kind":"Name","value":"objections"}},{"kind":"Field","name":{"kind":"Name","value":"objectionsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"violations"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlacedRowFragment, unknown>;
export const FactRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"ledgerIndex"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileHash"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}}]}}]}}]} as unknown as DocumentNode<FactRowFragment, unknown>;
export const PlacedClassesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacedClasses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlacementCohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacedRow"}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classNo"}},{"kind":"Field","name":{"kind":"Name","value":"pupils"}},{"kind":"Field","name":{"kind":"Name","value":"boys"}},{"kind":"Field","name":{"kind":"Name","value":"girls"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"transferredIn"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"movedIn"}},{"kind":"Field","name":{"kind":"Name","value":"movedOut"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacedRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlacementCohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"hasChoice"}},{"kind":"Field","name":{"kind":"Name","value":"annulled"}},{"kind":"Field","name":{"kind":"Name","value":"enrolled"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"sizeGap"}},{"kind":"Field","name":{"kind":"Name","value":"genderGap"}},{"kind":"Field","name":{"kind":"Name","value":"largestDifference"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"changesAsked"}},{"kind":"Field","name":{"kind":"Name","value":"changesApproved"}},{"kind":"Field","name":{"kind":"Name","value":"objections"}},{"kind":"Field","name":{"kind":"Name","value":"objectionsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"violations"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"ledgerIndex"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileHash"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}}]}}]}}]} as unknown as DocumentNode<PlacedClassesFragment, unknown>;
export const ConflictSideTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictSideText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"row"}}]}}]} as unknown as DocumentNode<ConflictSideTextFragment, unknown>;
export const ConflictRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schoolId"}},{"kind":"Field","name":{"kind":"Name","value":"schoolCode"}},{"kind":"Field","name":{"kind":"Name","value":"schoolName"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"classNo"}},{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictSideText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictSideText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictSideText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"row"}}]}}]} as unknown as DocumentNode<ConflictRowFragment, unknown>;
export const TeacherFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeacherFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeacherCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"fullTime"}},{"kind":"Field","name":{"kind":"Name","value":"bachelorOrHigher"}},{"kind":"Field","name":{"kind":"Name","value":"midTitleOrHigher"}},{"kind":"Field","name":{"kind":"Name","value":"backbone"}},{"kind":"Field","name":{"kind":"Name","value":"ruralUnder35"}},{"kind":"Field","name":{"kind":"Name","value":"studentsPerFullTimeTeacher"}}]}}]} as unknown as DocumentNode<TeacherFiguresFragment, unknown>;
export const MeasureFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"limitSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"censusDate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<MeasureFiguresFragment, unknown>;
export const EquipmentOfSchoolFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EquipmentOfSchool"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolStageEquipment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"valueYuan"}},{"kind":"Field","name":{"kind":"Name","value":"yuanPerStudent"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}}]}}]} as unknown as DocumentNode<EquipmentOfSchoolFragment, unknown>;
export const StageFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageEquity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"schoolCount"}},{"kind":"Field","name":{"kind":"Name","value":"classCount"}},{"kind":"Field","name":{"kind":"Name","value":"compulsory"}},{"kind":"Field","name":{"kind":"Name","value":"teachers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeacherFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classSizes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"largest"}},{"kind":"Field","name":{"kind":"Name","value":"cv"}},{"kind":"Field","name":{"kind":"Name","value":"oneStudentClasses"}},{"kind":"Field","name":{"kind":"Name","value":"sizeLimit"}},{"kind":"Field","name":{"kind":"Name","value":"aboveLimit"}},{"kind":"Field","name":{"kind":"Name","value":"oversized"}},{"kind":"Field","name":{"kind":"Name","value":"extremelyOversized"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"classes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"composition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompositionFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"equipmentCv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classEquipmentCv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"equipmentStandardYuan"}},{"kind":"Field","name":{"kind":"Name","value":"equipmentYuanPerStudent"}},{"kind":"Field","name":{"kind":"Name","value":"equipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EquipmentOfSchool"}}]}},{"kind":"Field","name":{"kind":"Name","value":"excluded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeacherFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeacherCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"fullTime"}},{"kind":"Field","name":{"kind":"Name","value":"bachelorOrHigher"}},{"kind":"Field","name":{"kind":"Name","value":"midTitleOrHigher"}},{"kind":"Field","name":{"kind":"Name","value":"backbone"}},{"kind":"Field","name":{"kind":"Name","value":"ruralUnder35"}},{"kind":"Field","name":{"kind":"Name","value":"studentsPerFullTimeTeacher"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompositionFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Composition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"male"}},{"kind":"Field","name":{"kind":"Name","value":"female"}},{"kind":"Field","name":{"kind":"Name","value":"genderUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"migrant"}},{"kind":"Field","name":{"kind":"Name","value":"migrantUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"leftBehind"}},{"kind":"Field","name":{"kind":"Name","value":"leftBehindUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"boarding"}},{"kind":"Field","name":{"kind":"Name","value":"boardingUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"subsidised"}},{"kind":"Field","name":{"kind":"Name","value":"subsidisedUnknown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"limitSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"censusDate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EquipmentOfSchool"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolStageEquipment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"valueYuan"}},{"kind":"Field","name":{"kind":"Name","value":"yuanPerStudent"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}}]}}]} as unknown as DocumentNode<StageFiguresFragment, unknown>;
export const IndicatorFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountyIndicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"goalSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"variantZh"}},{"kind":"Field","name":{"kind":"Name","value":"variantEn"}},{"kind":"Field","name":{"kind":"Name","value":"variantValue"}},{"kind":"Field","name":{"kind":"Name","value":"cohortYear"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"labelZh"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<IndicatorFiguresFragment, unknown>;
export const PullOfSchoolFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PullOfSchool"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorSchool"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"isHigh"}}]}}]} as unknown as DocumentNode<PullOfSchoolFragment, unknown>;
export const GoalFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"obligationId"}},{"kind":"Field","name":{"kind":"Name","value":"packId"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"labelZh"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"officeZh"}},{"kind":"Field","name":{"kind":"Name","value":"officeEn"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapText"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"pulls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PullOfSchool"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PullOfSchool"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorSchool"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"isHigh"}}]}}]} as unknown as DocumentNode<GoalFiguresFragment, unknown>;
export const GapFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageGap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileZh"}},{"kind":"Field","name":{"kind":"Name","value":"fileEn"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"students"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<GapFiguresFragment, unknown>;
export const StageIndicatorFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageIndicatorFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageIndicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"unitZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"cv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"inScope"}},{"kind":"Field","name":{"kind":"Name","value":"pulls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PullOfSchool"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"limitSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"censusDate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PullOfSchool"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorSchool"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"isHigh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageGap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileZh"}},{"kind":"Field","name":{"kind":"Name","value":"fileEn"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"students"}}]}}]} as unknown as DocumentNode<StageIndicatorFiguresFragment, unknown>;
export const StageStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageResources"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"censusDate"}},{"kind":"Field","name":{"kind":"Name","value":"inScope"}},{"kind":"Field","name":{"kind":"Name","value":"passing"}},{"kind":"Field","name":{"kind":"Name","value":"failing"}},{"kind":"Field","name":{"kind":"Name","value":"undetermined"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageIndicatorFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"limitSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"censusDate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PullOfSchool"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorSchool"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"isHigh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GapFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageGap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileZh"}},{"kind":"Field","name":{"kind":"Name","value":"fileEn"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"students"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageIndicatorFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageIndicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"unitZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"cv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"inScope"}},{"kind":"Field","name":{"kind":"Name","value":"pulls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PullOfSchool"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GapFigures"}}]}}]}}]} as unknown as DocumentNode<StageStandingFragment, unknown>;
export const FrozenFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FrozenFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FrozenFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<FrozenFiguresFragment, unknown>;
export const DeskMeasureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskMeasure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureLight"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"measureId"}},{"kind":"Field","name":{"kind":"Name","value":"labelZh"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"officeIds"}},{"kind":"Field","name":{"kind":"Name","value":"leadOffice"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceDaysAgo"}},{"kind":"Field","name":{"kind":"Name","value":"lastSigned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextMilestone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"labelZh"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}}]}}]}}]} as unknown as DocumentNode<DeskMeasureFragment, unknown>;
export const DeskTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"leadOffice"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"firstDue"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledFor"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"alarm"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}}]} as unknown as DocumentNode<DeskTaskFragment, unknown>;
export const ObjectionTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrawObjection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objectionId"}},{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"schoolId"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAs"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}}]}}]} as unknown as DocumentNode<ObjectionTextFragment, unknown>;
export const LateArrivalTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LateArrivalText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LateArrival"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"arrivalNo"}},{"kind":"Field","name":{"kind":"Name","value":"arrival"}},{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"schoolId"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"classNo"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}}]} as unknown as DocumentNode<LateArrivalTextFragment, unknown>;
export const ClassChangeTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassChangeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassChangeRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"schoolId"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"fromClassNo"}},{"kind":"Field","name":{"kind":"Name","value":"toClassNo"}},{"kind":"Field","name":{"kind":"Name","value":"askedAs"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]} as unknown as DocumentNode<ClassChangeTextFragment, unknown>;
export const PlacementViolationTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacementViolationText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlacementViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violationId"}},{"kind":"Field","name":{"kind":"Name","value":"schoolId"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"veto"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]} as unknown as DocumentNode<PlacementViolationTextFragment, unknown>;
export const DayOfDrawFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayOfDraw"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlacementDraw"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"schoolId"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"supervisors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supervisorId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sealHash"}},{"kind":"Field","name":{"kind":"Name","value":"revealDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"revealDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supervisorId"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reveals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supervisorId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicValue"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"resultHash"}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"largestDifferenceMillionths"}},{"kind":"Field","name":{"kind":"Name","value":"imbalanceMillionths"}},{"kind":"Field","name":{"kind":"Name","value":"floorMillionths"}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classNo"}},{"kind":"Field","name":{"kind":"Name","value":"pupils"}},{"kind":"Field","name":{"kind":"Name","value":"boys"}},{"kind":"Field","name":{"kind":"Name","value":"girls"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DayOfDrawFragment, unknown>;
export const AfterRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AfterRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrawAfter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"homeroom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classNo"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classNo"}},{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supervisorId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"onPaper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasEnoughSignatures"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"isOver"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}}]}}]} as unknown as DocumentNode<AfterRunFragment, unknown>;
export const RefusalTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<RefusalTextFragment, unknown>;
export const AfterAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AfterAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrawAfterResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrawAfter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalText"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<AfterAnswerFragment, unknown>;
export const DrawAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlacementDrawResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlacementDraw"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalText"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<DrawAnswerFragment, unknown>;
export const SourceTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrawPublicSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"issue"}},{"kind":"Field","name":{"kind":"Name","value":"drawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"round"}}]}}]} as unknown as DocumentNode<SourceTextFragment, unknown>;
export const DrawTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlacementDraw"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"schoolId"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classCount"}},{"kind":"Field","name":{"kind":"Name","value":"sizes"}},{"kind":"Field","name":{"kind":"Name","value":"capacities"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"joint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"drawDay"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"publicSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revealDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"openRows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"constraints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"constraintId"}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"studentIds"}},{"kind":"Field","name":{"kind":"Name","value":"classNos"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isWithdrawn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supervisorId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"chosenBy"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"freezing"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"rosterRoot"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"unreadable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"rosterRoot"}},{"kind":"Field","name":{"kind":"Name","value":"planHash"}},{"kind":"Field","name":{"kind":"Name","value":"constraintsHash"}},{"kind":"Field","name":{"kind":"Name","value":"engineVersion"}},{"kind":"Field","name":{"kind":"Name","value":"codeHash"}},{"kind":"Field","name":{"kind":"Name","value":"publicSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revealDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"supervisorIds"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealHash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"publicSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revealDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"reveals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supervisorId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"typedBy"}},{"kind":"Field","name":{"kind":"Name","value":"publicValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resultHash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"annulments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"annulledAt"}},{"kind":"Field","name":{"kind":"Name","value":"resultHash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrawPublicSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"issue"}},{"kind":"Field","name":{"kind":"Name","value":"drawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"round"}}]}}]} as unknown as DocumentNode<DrawTextFragment, unknown>;
export const DrawDayTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawDayText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrawDayResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrawDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalText"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<DrawDayTextFragment, unknown>;
export const ErasureTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ErasureText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Erasure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fencedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destroyedAt"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadable"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sealedClass"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"projection"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resurrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedAgain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<ErasureTextFragment, unknown>;
export const RecordedStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordedStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<RecordedStepFragment, unknown>;
export const SupervisionTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"demand"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"openedHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alarm"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"returnedHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandText"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"closedHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandText"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordedStep"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"isPerson"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitsZh"}},{"kind":"Field","name":{"kind":"Name","value":"unitsEn"}},{"kind":"Field","name":{"kind":"Name","value":"schoolIds"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordedStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<SupervisionTextFragment, unknown>;
export const FundRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FundRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fundId"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"budgetFen"}},{"kind":"Field","name":{"kind":"Name","value":"allottedFen"}},{"kind":"Field","name":{"kind":"Name","value":"spentFen"}},{"kind":"Field","name":{"kind":"Name","value":"awardedFen"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"schoolId"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"voucher"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"overBudgetFen"}},{"kind":"Field","name":{"kind":"Name","value":"exception"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"previousFen"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}}]}}]} as unknown as DocumentNode<FundRowFragment, unknown>;
export const KnownOfSchoolFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KnownOfSchool"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolResources"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"township"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<KnownOfSchoolFragment, unknown>;
export const SchoolChangeRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolChangeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"schoolId"}},{"kind":"Field","name":{"kind":"Name","value":"schoolCode"}},{"kind":"Field","name":{"kind":"Name","value":"schoolName"}},{"kind":"Field","name":{"kind":"Name","value":"newRows"}},{"kind":"Field","name":{"kind":"Name","value":"changedRows"}},{"kind":"Field","name":{"kind":"Name","value":"unchangedRows"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedRows"}},{"kind":"Field","name":{"kind":"Name","value":"newClasses"}},{"kind":"Field","name":{"kind":"Name","value":"movedIn"}},{"kind":"Field","name":{"kind":"Name","value":"movedOut"}}]}}]} as unknown as DocumentNode<SchoolChangeRowFragment, unknown>;
export const FindingKindCountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingKindCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingKind"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<FindingKindCountFragment, unknown>;
export const ImportFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileHash"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"newRows"}},{"kind":"Field","name":{"kind":"Name","value":"changedRows"}},{"kind":"Field","name":{"kind":"Name","value":"unchangedRows"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedRows"}},{"kind":"Field","name":{"kind":"Name","value":"skippedRows"}},{"kind":"Field","name":{"kind":"Name","value":"newSchools"}},{"kind":"Field","name":{"kind":"Name","value":"newClasses"}},{"kind":"Field","name":{"kind":"Name","value":"newStudents"}},{"kind":"Field","name":{"kind":"Name","value":"newTeachers"}},{"kind":"Field","name":{"kind":"Name","value":"correctionRows"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"keptSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<ImportFiguresFragment, unknown>;
export const ImportAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFigures"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileHash"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"newRows"}},{"kind":"Field","name":{"kind":"Name","value":"changedRows"}},{"kind":"Field","name":{"kind":"Name","value":"unchangedRows"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedRows"}},{"kind":"Field","name":{"kind":"Name","value":"skippedRows"}},{"kind":"Field","name":{"kind":"Name","value":"newSchools"}},{"kind":"Field","name":{"kind":"Name","value":"newClasses"}},{"kind":"Field","name":{"kind":"Name","value":"newStudents"}},{"kind":"Field","name":{"kind":"Name","value":"newTeachers"}},{"kind":"Field","name":{"kind":"Name","value":"correctionRows"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"keptSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}}]}}]}}]} as unknown as DocumentNode<ImportAnswerFragment, unknown>;
export const InboxNoticesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InboxNotices"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Inbox"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"officeId"}},{"kind":"Field","name":{"kind":"Name","value":"schoolId"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"alarm"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isRead"}}]}}]}}]} as unknown as DocumentNode<InboxNoticesFragment, unknown>;
export const IndicatorWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitZh"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"formulaZh"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"formulaStatus"}}]}}]} as unknown as DocumentNode<IndicatorWordsFragment, unknown>;
export const TrendFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrendPoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"}},{"kind":"Field","name":{"kind":"Name","value":"inScope"}}]}}]} as unknown as DocumentNode<TrendFiguresFragment, unknown>;
export const StageIndicatorRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageIndicatorRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageIndicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"standardSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"cv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"inScope"}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrendFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitZh"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"formulaZh"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"formulaStatus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"limitSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"censusDate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrendPoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"}},{"kind":"Field","name":{"kind":"Name","value":"inScope"}}]}}]} as unknown as DocumentNode<StageIndicatorRowFragment, unknown>;
export const WorkbenchIndicatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkbenchIndicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageIndicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"standardSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"cv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"inScope"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"fileZh"}},{"kind":"Field","name":{"kind":"Name","value":"fileEn"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitZh"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"formulaZh"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"formulaStatus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"limitSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"censusDate"}}]}}]} as unknown as DocumentNode<WorkbenchIndicatorFragment, unknown>;
export const WorkbenchSchoolFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkbenchSchool"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorSchool"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"township"}}]}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"isHigh"}}]}}]} as unknown as DocumentNode<WorkbenchSchoolFragment, unknown>;
export const RaisePlanFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RaisePlanFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RaisePlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"addedUnit"}},{"kind":"Field","name":{"kind":"Name","value":"cvAfter"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"added"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<RaisePlanFiguresFragment, unknown>;
export const WhatIfFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIf"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cvBefore"}},{"kind":"Field","name":{"kind":"Name","value":"cvAfter"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"statusAfter"}},{"kind":"Field","name":{"kind":"Name","value":"meanAfter"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"addedUnit"}},{"kind":"Field","name":{"kind":"Name","value":"meetingAfter"}},{"kind":"Field","name":{"kind":"Name","value":"schools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"contributionAfter"}}]}}]}}]} as unknown as DocumentNode<WhatIfFiguresFragment, unknown>;
export const IssueTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssueText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issueId"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"officeId"}},{"kind":"Field","name":{"kind":"Name","value":"schoolId"}},{"kind":"Field","name":{"kind":"Name","value":"obligationId"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"openedHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alarm"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"analysis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"analysedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rectifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"checkedBy"}},{"kind":"Field","name":{"kind":"Name","value":"checkedHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandText"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordedStep"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"isPerson"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitsZh"}},{"kind":"Field","name":{"kind":"Name","value":"unitsEn"}},{"kind":"Field","name":{"kind":"Name","value":"schoolIds"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordedStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<IssueTextFragment, unknown>;
export const LayoutOfFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LayoutOfFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Layout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"layoutId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}}]} as unknown as DocumentNode<LayoutOfFileFragment, unknown>;
export const LayoutFaultsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LayoutFaults"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LayoutInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"flaws"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<LayoutFaultsFragment, unknown>;
export const ProposalOfColumnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalOfColumn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ColumnProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"becomes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayBeAbsent"}},{"kind":"Field","name":{"kind":"Name","value":"mayKeepCodes"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMissing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<ProposalOfColumnFragment, unknown>;
export const ProposalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LayoutProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"headerRow"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalOfColumn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"knownLayout"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalOfColumn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ColumnProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"becomes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayBeAbsent"}},{"kind":"Field","name":{"kind":"Name","value":"mayKeepCodes"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMissing"}}]}}]} as unknown as DocumentNode<ProposalFragment, unknown>;
export const FindingRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedZh"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEn"}},{"kind":"Field","name":{"kind":"Name","value":"cureZh"}},{"kind":"Field","name":{"kind":"Name","value":"cureEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<FindingRowFragment, unknown>;
export const TrialFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Trial"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LayoutTrial"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedZh"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEn"}},{"kind":"Field","name":{"kind":"Name","value":"cureZh"}},{"kind":"Field","name":{"kind":"Name","value":"cureEn"}}]}}]} as unknown as DocumentNode<TrialFragment, unknown>;
export const LeadershipMeasureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadershipMeasure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureLight"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"measureId"}},{"kind":"Field","name":{"kind":"Name","value":"packId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"labelZh"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"leadOffice"}},{"kind":"Field","name":{"kind":"Name","value":"leadOfficeZh"}},{"kind":"Field","name":{"kind":"Name","value":"leadOfficeEn"}},{"kind":"Field","name":{"kind":"Name","value":"leaderName"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"nextMilestone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"labelZh"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signedOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}}]}}]}}]} as unknown as DocumentNode<LeadershipMeasureFragment, unknown>;
export const DutyAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DutyAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DutyLightResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DutyLight"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"obligationId"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalText"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<DutyAnswerFragment, unknown>;
export const MeasureAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureCardResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"measureId"}},{"kind":"Field","name":{"kind":"Name","value":"light"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalText"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<MeasureAnswerFragment, unknown>;
export const DutyCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DutyCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DutyLight"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"obligationId"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"labelZh"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"dutyKind"}},{"kind":"Field","name":{"kind":"Name","value":"leadOffice"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"assessed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"ruleVersion"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"override"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"ruleLight"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"overriddenBy"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitZh"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitZh"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"officeId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recorded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trajectory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"forecastDate"}},{"kind":"Field","name":{"kind":"Name","value":"nationalLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitZh"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"sourceZh"}},{"kind":"Field","name":{"kind":"Name","value":"sourceEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countyLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitZh"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"sourceZh"}},{"kind":"Field","name":{"kind":"Name","value":"sourceEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"violationId"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"schoolId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"isConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"recordedHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cleared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"clearedHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandText"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"officeId"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"isDone"}},{"kind":"Field","name":{"kind":"Name","value":"isCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"moved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"fileHash"}},{"kind":"Field","name":{"kind":"Name","value":"isPersonal"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidenceDaysAgo"}},{"kind":"Field","name":{"kind":"Name","value":"signatureEnds"}},{"kind":"Field","name":{"kind":"Name","value":"signPeriodDays"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"isPerson"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitsZh"}},{"kind":"Field","name":{"kind":"Name","value":"unitsEn"}},{"kind":"Field","name":{"kind":"Name","value":"schoolIds"}}]}}]} as unknown as DocumentNode<DutyCardFragment, unknown>;
export const MeasureLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureLight"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"measureId"}},{"kind":"Field","name":{"kind":"Name","value":"packId"}},{"kind":"Field","name":{"kind":"Name","value":"packZh"}},{"kind":"Field","name":{"kind":"Name","value":"packEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"labelZh"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"phaseIds"}},{"kind":"Field","name":{"kind":"Name","value":"leadOffice"}},{"kind":"Field","name":{"kind":"Name","value":"leadOfficeZh"}},{"kind":"Field","name":{"kind":"Name","value":"leadOfficeEn"}},{"kind":"Field","name":{"kind":"Name","value":"officeIds"}},{"kind":"Field","name":{"kind":"Name","value":"leaderName"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}},{"kind":"Field","name":{"kind":"Name","value":"ownThresholds"}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"obligationId"}},{"kind":"Field","name":{"kind":"Name","value":"labelZh"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"ruleLight"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"obligationId"}},{"kind":"Field","name":{"kind":"Name","value":"labelZh"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitZh"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"forecastDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextMilestone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"labelZh"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceDaysAgo"}},{"kind":"Field","name":{"kind":"Name","value":"lastSigned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signedOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}}]}}]} as unknown as DocumentNode<MeasureLineFragment, unknown>;
export const MeetingTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"isHeld"}},{"kind":"Field","name":{"kind":"Name","value":"remarks"}},{"kind":"Field","name":{"kind":"Name","value":"officesPresent"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}},{"kind":"Field","name":{"kind":"Name","value":"officeId"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordedStep"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordedStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<MeetingTextFragment, unknown>;
export const ClassStandingFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassStandingFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassStanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sizeLimit"}},{"kind":"Field","name":{"kind":"Name","value":"sizeMean"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBandLow"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBandHigh"}},{"kind":"Field","name":{"kind":"Name","value":"sizePlace"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"isWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"bandLow"}},{"kind":"Field","name":{"kind":"Name","value":"bandHigh"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]} as unknown as DocumentNode<ClassStandingFiguresFragment, unknown>;
export const PersonRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"isSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"admittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"scopeKind"}},{"kind":"Field","name":{"kind":"Name","value":"scopeId"}},{"kind":"Field","name":{"kind":"Name","value":"class"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"schoolId"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"classNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grantedBy"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}}]}}]} as unknown as DocumentNode<PersonRowFragment, unknown>;
export const PlanTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"fundingFen"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"returned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"returnedHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandText"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"approved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withOffices"}},{"kind":"Field","name":{"kind":"Name","value":"comments"}},{"kind":"Field","name":{"kind":"Name","value":"approvedHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandText"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordedStep"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"isPerson"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitsZh"}},{"kind":"Field","name":{"kind":"Name","value":"unitsEn"}},{"kind":"Field","name":{"kind":"Name","value":"schoolIds"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordedStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<PlanTextFragment, unknown>;
export const VersionTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyReportDay"}},{"kind":"Field","name":{"kind":"Name","value":"quarterlyMeeting"}},{"kind":"Field","name":{"kind":"Name","value":"dueDates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"obligationId"}},{"kind":"Field","name":{"kind":"Name","value":"due"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"obligationId"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"obligationId"}}]}}]}}]}}]} as unknown as DocumentNode<VersionTextFragment, unknown>;
export const OfficeTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfficeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Office"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"officeId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"isClosed"}}]}}]} as unknown as DocumentNode<OfficeTextFragment, unknown>;
export const TargetTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorZh"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorEn"}},{"kind":"Field","name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]} as unknown as DocumentNode<TargetTextFragment, unknown>;
export const ResponsibilityTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResponsibilityText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Responsibility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"obligationId"}},{"kind":"Field","name":{"kind":"Name","value":"leadOffice"}},{"kind":"Field","name":{"kind":"Name","value":"coOffices"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"inheritedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"defect"}}]}}]} as unknown as DocumentNode<ResponsibilityTextFragment, unknown>;
export const ClauseTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClauseText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyClause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"obligationId"}},{"kind":"Field","name":{"kind":"Name","value":"packId"}},{"kind":"Field","name":{"kind":"Name","value":"partKind"}},{"kind":"Field","name":{"kind":"Name","value":"partId"}},{"kind":"Field","name":{"kind":"Name","value":"partZh"}},{"kind":"Field","name":{"kind":"Name","value":"partEn"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"labelZh"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"lightRule"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"dueSource"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"frequencySource"}},{"kind":"Field","name":{"kind":"Name","value":"leavesDueOpen"}},{"kind":"Field","name":{"kind":"Name","value":"leavesValueOpen"}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"isPersonal"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"isOverridden"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TargetText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResponsibilityText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorZh"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorEn"}},{"kind":"Field","name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResponsibilityText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Responsibility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"obligationId"}},{"kind":"Field","name":{"kind":"Name","value":"leadOffice"}},{"kind":"Field","name":{"kind":"Name","value":"coOffices"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"inheritedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"defect"}}]}}]} as unknown as DocumentNode<ClauseTextFragment, unknown>;
export const QuarantinedTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuarantinedText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuarantinedMessage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"messageId"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"partition"}},{"kind":"Field","name":{"kind":"Name","value":"offset"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"quarantinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAttempt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<QuarantinedTextFragment, unknown>;
export const EntryRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"schoolId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"budgetFen"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"fundedFen"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"fundingSource"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"voucher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"reachedOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"alarm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<EntryRowFragment, unknown>;
export const ReportLineTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportLineText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}}]} as unknown as DocumentNode<ReportLineTextFragment, unknown>;
export const ReportTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonthlyReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"numbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"obligationId"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitZh"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"missingZh"}},{"kind":"Field","name":{"kind":"Name","value":"missingEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasksDue"}},{"kind":"Field","name":{"kind":"Name","value":"tasksLate"}},{"kind":"Field","name":{"kind":"Name","value":"issuesOpen"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportLineText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportLineText"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportLineText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"returnedHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandText"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandText"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordedStep"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportLineText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"isPerson"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitsZh"}},{"kind":"Field","name":{"kind":"Name","value":"unitsEn"}},{"kind":"Field","name":{"kind":"Name","value":"schoolIds"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordedStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<ReportTextFragment, unknown>;
export const ResourceFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalUnit"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lacking"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<ResourceFiguresFragment, unknown>;
export const SchoolResourcesRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolResourcesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolResources"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"township"}}]}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"lowestRatio"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cheapest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"lacking"}},{"kind":"Field","name":{"kind":"Name","value":"totalUnit"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalUnit"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lacking"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}}]}}]} as unknown as DocumentNode<SchoolResourcesRowFragment, unknown>;
export const StageResourcesFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageResourcesFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageResources"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"censusDate"}},{"kind":"Field","name":{"kind":"Name","value":"inScope"}},{"kind":"Field","name":{"kind":"Name","value":"passing"}},{"kind":"Field","name":{"kind":"Name","value":"failing"}},{"kind":"Field","name":{"kind":"Name","value":"undetermined"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"standardSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"fileZh"}},{"kind":"Field","name":{"kind":"Name","value":"fileEn"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"schools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolResourcesRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"excluded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalUnit"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lacking"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitZh"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"formulaZh"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"formulaStatus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolResourcesRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolResources"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"township"}}]}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"lowestRatio"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cheapest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"lacking"}},{"kind":"Field","name":{"kind":"Name","value":"totalUnit"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}}]}}]}}]} as unknown as DocumentNode<StageResourcesFiguresFragment, unknown>;
export const ResourcesOfSchoolFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourcesOfSchool"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolResources"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"lowestRatio"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cheapest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"lacking"}},{"kind":"Field","name":{"kind":"Name","value":"totalUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalUnit"}},{"kind":"Field","name":{"kind":"Name","value":"lacking"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<ResourcesOfSchoolFragment, unknown>;
export const BalanceOfGradeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BalanceOfGrade"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GradeBalance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"smallest"}},{"kind":"Field","name":{"kind":"Name","value":"largest"}},{"kind":"Field","name":{"kind":"Name","value":"genderGap"}},{"kind":"Field","name":{"kind":"Name","value":"largestDifference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"smd"}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"classNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highShare"}},{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"classNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lowShare"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<BalanceOfGradeFragment, unknown>;
export const StageOfSchoolFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageOfSchool"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolStage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"classCount"}},{"kind":"Field","name":{"kind":"Name","value":"equipmentYuanPerStudent"}},{"kind":"Field","name":{"kind":"Name","value":"equipmentStandardYuan"}},{"kind":"Field","name":{"kind":"Name","value":"equipmentStatus"}}]}}]} as unknown as DocumentNode<StageOfSchoolFragment, unknown>;
export const StandingOfSchoolFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOfSchool"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolResources"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"lowestRatio"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<StandingOfSchoolFragment, unknown>;
export const SchoolRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"schoolType"}},{"kind":"Field","name":{"kind":"Name","value":"schoolTypeZh"}},{"kind":"Field","name":{"kind":"Name","value":"schoolTypeEn"}},{"kind":"Field","name":{"kind":"Name","value":"areaZh"}},{"kind":"Field","name":{"kind":"Name","value":"areaEn"}},{"kind":"Field","name":{"kind":"Name","value":"township"}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageOfSchool"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingOfSchool"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageOfSchool"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolStage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"classCount"}},{"kind":"Field","name":{"kind":"Name","value":"equipmentYuanPerStudent"}},{"kind":"Field","name":{"kind":"Name","value":"equipmentStandardYuan"}},{"kind":"Field","name":{"kind":"Name","value":"equipmentStatus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOfSchool"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolResources"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"lowestRatio"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<SchoolRowFragment, unknown>;
export const TaskRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"obligationId"}},{"kind":"Field","name":{"kind":"Name","value":"packId"}},{"kind":"Field","name":{"kind":"Name","value":"packZh"}},{"kind":"Field","name":{"kind":"Name","value":"packEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"leadOffice"}},{"kind":"Field","name":{"kind":"Name","value":"coOffices"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"firstDue"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledFor"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"alarm"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}}]}}]} as unknown as DocumentNode<TaskRowFragment, unknown>;
export const LoadTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoadText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolLoad"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"schoolId"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"allowances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"allowedHand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandText"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"officeId"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledFor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordedStep"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"isPerson"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitsZh"}},{"kind":"Field","name":{"kind":"Name","value":"unitsEn"}},{"kind":"Field","name":{"kind":"Name","value":"schoolIds"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordedStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordedEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<LoadTextFragment, unknown>;
export { PlatformClockDocument } from './documents/platform-clock-document.ts';
export { FrameDocument } from './documents/frame-document.ts';
export { MeDocument } from './documents/me-document.ts';
export { EvidenceOfDocument } from './documents/evidence-of-document.ts';
export { WithdrawEvidenceDocument } from './documents/withdraw-evidence-document.ts';
export { MomentOfPlatformDocument } from './documents/moment-of-platform-document.ts';
export { MyRightsDocument } from './documents/my-rights-document.ts';
export { OfficeChoicesDocument } from './documents/office-choices-document.ts';
export { ResponsiblePersonsDocument } from './documents/responsible-persons-document.ts';
export { SchoolNamesDocument } from './documents/school-names-document.ts';
export { UnitNamesDocument } from './documents/unit-names-document.ts';
export { LiveDocument } from './documents/live-document.ts';
export { LivePollDocument } from './documents/live-poll-document.ts';
export { OpenImportsDocument } from './documents/open-imports-document.ts';
export { ViewReachedDocument } from './documents/view-reached-document.ts';
export { AccountDocument } from './documents/account-document.ts';
export { EndOwnSessionDocument } from './documents/end-own-session-document.ts';
export { EndEverySessionDocument } from './documents/end-every-session-document.ts';
export { EndOwnSessionsDocument } from './documents/end-own-sessions-document.ts';
export { ServiceTokensDocument } from './documents/service-tokens-document.ts';
export { IssueServiceTokenDocument } from './documents/issue-service-token-document.ts';
export { RevokeServiceTokenDocument } from './documents/revoke-service-token-document.ts';
export { AppraisalsDocument } from './documents/appraisals-document.ts';
export { RecordAppraisalDocument } from './documents/record-appraisal-document.ts';
export { CorrectAppraisalDocument } from './documents/correct-appraisal-document.ts';
export { ReadAuditDocument } from './documents/read-audit-document.ts';
export { TrailDocument } from './documents/trail-document.ts';
export { AwardsDocument } from './documents/awards-document.ts';
export { AwardFundsDocument } from './documents/award-funds-document.ts';
export { ProposeAwardDocument } from './documents/propose-award-document.ts';
export { DecideAwardDocument } from './documents/decide-award-document.ts';
export { PayAwardDocument } from './documents/pay-award-document.ts';
export { RevokeAwardDocument } from './documents/revoke-award-document.ts';
export { ClassGradeBalanceDocument } from './documents/class-grade-balance-document.ts';
export { SchoolClassDocument } from './documents/school-class-document.ts';
export { SchoolClassFactsDocument } from './documents/school-class-facts-document.ts';
export { ClassesDocument } from './documents/classes-document.ts';
export { GradesDocument } from './documents/grades-document.ts';
export { ClassesMomentDocument } from './documents/classes-moment-document.ts';
export { SegregationDocument } from './documents/segregation-document.ts';
export { PlacedDocument } from './documents/placed-document.ts';
export { MoveClockDocument } from './documents/move-clock-document.ts';
export { CompareChoicesDocument } from './documents/compare-choices-document.ts';
export { CompareSchoolsDocument } from './documents/compare-schools-document.ts';
export { ConflictYearsDocument } from './documents/conflict-years-document.ts';
export { ConflictsDocument } from './documents/conflicts-document.ts';
export { CountyDocument } from './documents/county-document.ts';
export { LargeClassesDocument } from './documents/large-classes-document.ts';
export { IndicatorFactsDocument } from './documents/indicator-facts-document.ts';
export { StandingDocument } from './documents/standing-document.ts';
export { LoadDemoDocument } from './documents/load-demo-document.ts';
export { DeskOfficesDocument } from './documents/desk-offices-document.ts';
export { DeskDocument } from './documents/desk-document.ts';
export { DeskReportsDocument } from './documents/desk-reports-document.ts';
export { DeskProgressDocument } from './documents/desk-progress-document.ts';
export { DrawObjectionsDocument } from './documents/draw-objections-document.ts';
export { RaiseObjectionDocument } from './documents/raise-objection-document.ts';
export { ResolveObjectionDocument } from './documents/resolve-objection-document.ts';
export { LateArrivalsDocument } from './documents/late-arrivals-document.ts';
export { PlaceLateArrivalDocument } from './documents/place-late-arrival-document.ts';
export { RecordPupilLeftDocument } from './documents/record-pupil-left-document.ts';
export { ClassChangesDocument } from './documents/class-changes-document.ts';
export { RequestClassChangeDocument } from './documents/request-class-change-document.ts';
export { DecideClassChangeDocument } from './documents/decide-class-change-document.ts';
export { WithdrawClassChangeDocument } from './documents/withdraw-class-change-document.ts';
export { PlacementViolationsDocument } from './documents/placement-violations-document.ts';
export { ReportPlacementViolationDocument } from './documents/report-placement-violation-document.ts';
export { ConfirmPlacementViolationDocument } from './documents/confirm-placement-violation-document.ts';
export { DismissPlacementViolationDocument } from './documents/dismiss-placement-violation-document.ts';
export { CeremonyDrawDocument } from './documents/ceremony-draw-document.ts';
export { DrawHallKitDocument } from './documents/draw-hall-kit-document.ts';
export { DrawBundleDocument } from './documents/draw-bundle-document.ts';
export { DrawReceiptDocument } from './documents/draw-receipt-document.ts';
export { DrawWitnessesDocument } from './documents/draw-witnesses-document.ts';
export { DrawNoticePageDocument } from './documents/draw-notice-page-document.ts';
export { SupervisedDrawsDocument } from './documents/supervised-draws-document.ts';
export { SyncCeremonyDocument } from './documents/sync-ceremony-document.ts';
export { CommitSeedDocument } from './documents/commit-seed-document.ts';
export { RevealSeedDocument } from './documents/reveal-seed-document.ts';
export { SignDrawDocument } from './documents/sign-draw-document.ts';
export { RaiseDrawObjectionDocument } from './documents/raise-draw-objection-document.ts';
export { DrawAfterRunDocument } from './documents/draw-after-run-document.ts';
export { RecordPublicValueDocument } from './documents/record-public-value-document.ts';
export { VoidRoundDocument } from './documents/void-round-document.ts';
export { RunDrawDocument } from './documents/run-draw-document.ts';
export { DrawHomeroomLotsDocument } from './documents/draw-homeroom-lots-document.ts';
export { DrawTeachingTeamsDocument } from './documents/draw-teaching-teams-document.ts';
export { SignDrawOnPaperDocument } from './documents/sign-draw-on-paper-document.ts';
export { PublishDrawNoticeDocument } from './documents/publish-draw-notice-document.ts';
export { FixPlacementDocument } from './documents/fix-placement-document.ts';
export { DraftDrawPlanDocument } from './documents/draft-draw-plan-document.ts';
export { ChangeDrawPlanDocument } from './documents/change-draw-plan-document.ts';
export { DeclareConstraintDocument } from './documents/declare-constraint-document.ts';
export { DecideConstraintDocument } from './documents/decide-constraint-document.ts';
export { WithdrawConstraintDocument } from './documents/withdraw-constraint-document.ts';
export { FreezeRosterDocument } from './documents/freeze-roster-document.ts';
export { ThawRosterDocument } from './documents/thaw-roster-document.ts';
export { AppointSupervisorDocument } from './documents/appoint-supervisor-document.ts';
export { SealDrawDocument } from './documents/seal-draw-document.ts';
export { AnnulDrawDocument } from './documents/annul-draw-document.ts';
export { DrawFeasibilityDocument } from './documents/draw-feasibility-document.ts';
export { DrawRosterDocument } from './documents/draw-roster-document.ts';
export { DrawTwinsDocument } from './documents/draw-twins-document.ts';
export { DrawProblemDocument } from './documents/draw-problem-document.ts';
export { DrawDocument } from './documents/draw-document.ts';
export { DrawsDocument } from './documents/draws-document.ts';
export { PlanDrawsDocument } from './documents/plan-draws-document.ts';
export { FreezeDrawsDocument } from './documents/freeze-draws-document.ts';
export { SealDrawsDocument } from './documents/seal-draws-document.ts';
export { ErasablePersonDocument } from './documents/erasable-person-document.ts';
export { ErasuresDocument } from './documents/erasures-document.ts';
export { RequestErasureDocument } from './documents/request-erasure-document.ts';
export { AllowNewLifecycleDocument } from './documents/allow-new-lifecycle-document.ts';
export { EscalationsDocument } from './documents/escalations-document.ts';
export { SupervisionsDocument } from './documents/supervisions-document.ts';
export { OpenSupervisionDocument } from './documents/open-supervision-document.ts';
export { AnswerSupervisionDocument } from './documents/answer-supervision-document.ts';
export { ReturnSupervisionDocument } from './documents/return-supervision-document.ts';
export { CloseSupervisionDocument } from './documents/close-supervision-document.ts';
export { HoldTalkDocument } from './documents/hold-talk-document.ts';
export { FundsDocument } from './documents/funds-document.ts';
export { SetBudgetDocument } from './documents/set-budget-document.ts';
export { ChangeBudgetDocument } from './documents/change-budget-document.ts';
export { RecordSpendingDocument } from './documents/record-spending-document.ts';
export { FundLedgerFileDocument } from './documents/fund-ledger-file-document.ts';
export { ImportFundLedgerDocument } from './documents/import-fund-ledger-document.ts';
export { CoverageDocument } from './documents/coverage-document.ts';
export { LatestImportsDocument } from './documents/latest-imports-document.ts';
export { ImportSchoolChangesDocument } from './documents/import-school-changes-document.ts';
export { ImportFieldChangesDocument } from './documents/import-field-changes-document.ts';
export { ImportsDocument } from './documents/imports-document.ts';
export { ImportDeskDocument } from './documents/import-desk-document.ts';
export { ImportJobDocument } from './documents/import-job-document.ts';
export { ImportFactDocument } from './documents/import-fact-document.ts';
export { ImportFindingsDocument } from './documents/import-findings-document.ts';
export { FindingKindsDocument } from './documents/finding-kinds-document.ts';
export { CheckImportDocument } from './documents/check-import-document.ts';
export { ConfirmImportDocument } from './documents/confirm-import-document.ts';
export { DiscardImportDocument } from './documents/discard-import-document.ts';
export { LayoutsDocument } from './documents/layouts-document.ts';
export { WithdrawalPreviewDocument } from './documents/withdrawal-preview-document.ts';
export { WithdrawImportDocument } from './documents/withdraw-import-document.ts';
export { InboxDocument } from './documents/inbox-document.ts';
export { ChangesSinceLastVisitDocument } from './documents/changes-since-last-visit-document.ts';
export { InboxBadgeDocument } from './documents/inbox-badge-document.ts';
export { MarkNoticesReadDocument } from './documents/mark-notices-read-document.ts';
export { NoteVisitDocument } from './documents/note-visit-document.ts';
export { IndicatorsDocument } from './documents/indicators-document.ts';
export { WorkbenchDocument } from './documents/workbench-document.ts';
export { WhatIfDocument } from './documents/what-if-document.ts';
export { WorkbenchFactsDocument } from './documents/workbench-facts-document.ts';
export { IssuesDocument } from './documents/issues-document.ts';
export { IssueDocument } from './documents/issue-document.ts';
export { OpenIssueDocument } from './documents/open-issue-document.ts';
export { AnalyseIssueDocument } from './documents/analyse-issue-document.ts';
export { SubmitRectificationDocument } from './documents/submit-rectification-document.ts';
export { CheckRectificationDocument } from './documents/check-rectification-document.ts';
export { LayoutListDocument } from './documents/layout-list-document.ts';
export { DefineLayoutDocument } from './documents/define-layout-document.ts';
export { ProposeLayoutDocument } from './documents/propose-layout-document.ts';
export { TryLayoutDocument } from './documents/try-layout-document.ts';
export { LeadershipDocument } from './documents/leadership-document.ts';
export { LeadershipBeforeDocument } from './documents/leadership-before-document.ts';
export { LeadershipGoalsDocument } from './documents/leadership-goals-document.ts';
export { LeadershipLateDocument } from './documents/leadership-late-document.ts';
export { LeadershipSignOffDocument } from './documents/leadership-sign-off-document.ts';
export { LedgerConsistencyDocument } from './documents/ledger-consistency-document.ts';
export { LedgerPageDocument } from './documents/ledger-page-document.ts';
export { SignValueDocument } from './documents/sign-value-document.ts';
export { RecordViolationDocument } from './documents/record-violation-document.ts';
export { ConfirmViolationDocument } from './documents/confirm-violation-document.ts';
export { ClearViolationDocument } from './documents/clear-violation-document.ts';
export { SetTargetDocument } from './documents/set-target-document.ts';
export { OverrideLightDocument } from './documents/override-light-document.ts';
export { EndOverrideDocument } from './documents/end-override-document.ts';
export { SetThresholdsDocument } from './documents/set-thresholds-document.ts';
export { NameMeasureLeaderDocument } from './documents/name-measure-leader-document.ts';
export { SignOffMeasureDocument } from './documents/sign-off-measure-document.ts';
export { MeasureCardDocument } from './documents/measure-card-document.ts';
export { MeasureLeadersDocument } from './documents/measure-leaders-document.ts';
export { LightBoardDocument } from './documents/light-board-document.ts';
export { MeetingsDocument } from './documents/meetings-document.ts';
export { MeetingPackDocument } from './documents/meeting-pack-document.ts';
export { CallMeetingDocument } from './documents/call-meeting-document.ts';
export { HoldMeetingDocument } from './documents/hold-meeting-document.ts';
export { OfficesDocument } from './documents/offices-document.ts';
export { DeclareOfficeDocument } from './documents/declare-office-document.ts';
export { CloseOfficeDocument } from './documents/close-office-document.ts';
export { MapOfficeNameDocument } from './documents/map-office-name-document.ts';
export { NameLeaderInChargeDocument } from './documents/name-leader-in-charge-document.ts';
export { OwnChildrenDocument } from './documents/own-children-document.ts';
export { OwnClassesDocument } from './documents/own-classes-document.ts';
export { ClassNamesDocument } from './documents/class-names-document.ts';
export { FindChildDocument } from './documents/find-child-document.ts';
export { PeopleDocument } from './documents/people-document.ts';
export { AdmitPersonDocument } from './documents/admit-person-document.ts';
export { GrantRoleDocument } from './documents/grant-role-document.ts';
export { RevokeRoleDocument } from './documents/revoke-role-document.ts';
export { SuspendPersonDocument } from './documents/suspend-person-document.ts';
export { ReinstatePersonDocument } from './documents/reinstate-person-document.ts';
export { PlansDocument } from './documents/plans-document.ts';
export { FormWorkgroupDocument } from './documents/form-workgroup-document.ts';
export { SubmitPlanDocument } from './documents/submit-plan-document.ts';
export { ReturnPlanDocument } from './documents/return-plan-document.ts';
export { ApprovePlanDocument } from './documents/approve-plan-document.ts';
export { PoliciesDocument } from './documents/policies-document.ts';
export { PolicyDocument } from './documents/policy-document.ts';
export { ActivatePolicyDocument } from './documents/activate-policy-document.ts';
export { WithdrawPolicyDocument } from './documents/withdraw-policy-document.ts';
export { AssignObligationDocument } from './documents/assign-obligation-document.ts';
export { ReleaseObligationDocument } from './documents/release-obligation-document.ts';
export { QuarantineDocument } from './documents/quarantine-document.ts';
export { ReplayQuarantinedDocument } from './documents/replay-quarantined-document.ts';
export { DiscardQuarantinedDocument } from './documents/discard-quarantined-document.ts';
export { ReceiptDocument } from './documents/receipt-document.ts';
export { RegisterDocument } from './documents/register-document.ts';
export { ApplyForEntryDocument } from './documents/apply-for-entry-document.ts';
export { DecideEntryDocument } from './documents/decide-entry-document.ts';
export { FundEntryDocument } from './documents/fund-entry-document.ts';
export { PlanMilestoneDocument } from './documents/plan-milestone-document.ts';
export { ReachMilestoneDocument } from './documents/reach-milestone-document.ts';
export { RenewEntryDocument } from './documents/renew-entry-document.ts';
export { WithdrawEntryDocument } from './documents/withdraw-entry-document.ts';
export { RecordExpertVisitDocument } from './documents/record-expert-visit-document.ts';
export { GiveCommendationDocument } from './documents/give-commendation-document.ts';
export { ReportMonthsDocument } from './documents/report-months-document.ts';
export { MonthlyReportsDocument } from './documents/monthly-reports-document.ts';
export { MonthlyReportDocument } from './documents/monthly-report-document.ts';
export { ReportTaskNamesDocument } from './documents/report-task-names-document.ts';
export { DraftReportDocument } from './documents/draft-report-document.ts';
export { WriteReportDocument } from './documents/write-report-document.ts';
export { SubmitReportDocument } from './documents/submit-report-document.ts';
export { ReturnReportDocument } from './documents/return-report-document.ts';
export { AcceptReportDocument } from './documents/accept-report-document.ts';
export { ResourcesDocument } from './documents/resources-document.ts';
export { SchoolDocument } from './documents/school-document.ts';
export { SchoolClassesDocument } from './documents/school-classes-document.ts';
export { SchoolFactsDocument } from './documents/school-facts-document.ts';
export { SchoolPlacementsDocument } from './documents/school-placements-document.ts';
export { SchoolsDocument } from './documents/schools-document.ts';
export { TasksDocument } from './documents/tasks-document.ts';
export { TaskDocument } from './documents/task-document.ts';
export { TaskDraftsDocument } from './documents/task-drafts-document.ts';
export { IssueTaskListDocument } from './documents/issue-task-list-document.ts';
export { ReportTaskDocument } from './documents/report-task-document.ts';
export { CloseTaskDocument } from './documents/close-task-document.ts';
export { ConfirmTaskDocument } from './documents/confirm-task-document.ts';
export { ReturnTaskDocument } from './documents/return-task-document.ts';
export { ReopenTaskDocument } from './documents/reopen-task-document.ts';
export { CancelTaskDocument } from './documents/cancel-task-document.ts';
export { RescheduleTaskDocument } from './documents/reschedule-task-document.ts';
export { ReassignTaskDocument } from './documents/reassign-task-document.ts';
export { TimelineDocument } from './documents/timeline-document.ts';
export { ClosePhaseDocument } from './documents/close-phase-document.ts';
export { SchoolLoadsDocument } from './documents/school-loads-document.ts';
export { AnnounceVisitDocument } from './documents/announce-visit-document.ts';
export { RecordVisitDocument } from './documents/record-visit-document.ts';
export { CancelVisitDocument } from './documents/cancel-visit-document.ts';
export { AllowVisitDocument } from './documents/allow-visit-document.ts';
export { SetVisitCapDocument } from './documents/set-visit-cap-document.ts';