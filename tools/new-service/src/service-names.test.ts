import { expect, test } from 'vitest';
import { fillTemplate } from './fill-template.ts';
import { nameForms, problemOfName } from './service-names.ts';

test('a name has the form that each place needs', () => {
  expect(nameForms('teacher-assignment')).toEqual({
    kebab: 'teacher-assignment',
    camel: 'teacherAssignment',
    pascal: 'TeacherAssignment',
    snake: 'teacher_assignment',
    sentence: 'Teacher-assignment',
  });
});

test.each(['placement', 'teacher-assignment', 'support-plan', 'a'.repeat(40)])('%s can be a name', (name) => {
  expect(problemOfName(name)).toBeNull();
});

test.each([
  '',
  'Placement',
  'place_ment',
  'place--ment',
  '-placement',
  '2placement',
  'placement.v',
  '../placement',
  '均衡',
  'a'.repeat(41),
])('"%s" cannot be a name, and the sentence says why in both languages', (name) => {
  expect(problemOfName(name)).toEqual({ zh: expect.stringContaining('小写'), en: expect.stringContaining('lower-case') });
});

test.each(['class', 'order', 'user', 'event', 'relay-checkpoint', 'pg-catalog', 'date', 'promise', 'record', 'util'])(
  '%s is reserved',
  (name) => {
    expect(problemOfName(name)).toEqual({ zh: expect.stringContaining('保留'), en: expect.stringContaining('reserved') });
  },
);

test('a template takes the names of service and stream in every form', () => {
  const text = 'createSampleService sampleServiceContracts sample_service sample-service SampleStreamOpened Sample-stream sample_stream_id';
  expect(fillTemplate(text, nameForms('teacher-assignment'), nameForms('rotation'))).toBe(
    'createTeacherAssignment teacherAssignmentContracts teacher_assignment teacher-assignment RotationOpened Rotation rotation_id',
  );
});
