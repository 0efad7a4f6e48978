import type { CompulsoryStage } from '@junheng/contracts';
import type { Message } from '@junheng/graphql';

/** Students per class, 班额. Documents: 金教发〔2018〕16号 二(一), 教督〔2017〕6号 政府保障5. */
export const classSizeLimit: Record<CompulsoryStage, number> = { primary: 45, junior: 50 };

/** Official size bands, the same for both stages: 大班额 from 56, 超大班额 from 66. */
export const oversizedFrom = 56;
export const extremelyOversizedFrom = 66;

/** CNY per student, 教督〔2017〕6号 资源配置6. */
export const equipmentStandardYuan: Record<CompulsoryStage, number> = { primary: 2000, junior: 2500 };

/** Largest coefficient of variation between schools, 教督〔2017〕6号 资源配置. */
export const schoolCvLimit: Record<CompulsoryStage, number> = { primary: 0.5, junior: 0.45 };

/** Largest coefficient of variation between classes of a stage, 金教发〔2018〕16号 二(一). */
export const classCvLimit = 0.3;

/** Below this a teaching point stands outside the resource indicators, 教督〔2017〕6号. */
export const smallestCountedTeachingPoint = 50;

export const schoolCvSource: Record<CompulsoryStage, Message> = {
  primary: {
    code: 'nq.a.15',
    zh: '《县域义务教育优质均衡发展督导评估办法》（教督〔2017〕6号）资源配置·校际均衡：小学差异系数≤0.50',
    en: 'National measure for inspecting quality and balanced compulsory education (教督〔2017〕6号), resources, balance between schools: primary CV ≤ 0.50',
  },
  junior: {
    code: 'nq.a.16',
    zh: '《县域义务教育优质均衡发展督导评估办法》（教督〔2017〕6号）资源配置·校际均衡：初中差异系数≤0.45',
    en: 'National measure for inspecting quality and balanced compulsory education (教督〔2017〕6号), resources, balance between schools: junior CV ≤ 0.45',
  },
};

export const classCvSource: Message = {
  code: 'jt.overall.8',
  zh: '《金堂县教育局关于推进义务教育“班级均衡”改革的意见》（金教发〔2018〕16号）二（一）：同学段班级生均教学设备值差异系数不高于0.3',
  en: 'Opinions of the Jintang County Education Bureau on class-level balance (金教发〔2018〕16号), part 2 (1): CV of equipment value per student between classes of a stage ≤ 0.3',
};
