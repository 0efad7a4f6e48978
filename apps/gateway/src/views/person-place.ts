import type { PersonPlace } from '../api.ts';
import type { Queryable } from './queryable.ts';

/** Where the view has a student or teacher last, and how many events are about the person; null: it knows nobody of this id. */
export async function readPersonPlace(sql: Queryable, county: string, personId: string): Promise<PersonPlace | null> {
  const [place] = await sql<Omit<PersonPlace, 'facts'>[]>`
    select kind, place.school_year as "schoolYear", coalesce(place.school_id, class.school_id) as "schoolId", school.name as "schoolName",
      coalesce(class.grade, place.grade) as grade, class.class_no as "classNo"
    from (
      select 'student' as kind, school_year, class_id, school_id, grade from student_year
        where county = ${county} and student_id = ${personId}
      union all
      select 'teacher', school_year, null, school_id, null from teacher_year where county = ${county} and teacher_id = ${personId}
    ) as place
    left join class on class.county = ${county} and class.class_id = place.class_id
    left join school on school.county = ${county} and school.school_id = coalesce(place.school_id, class.school_id)
    order by place.school_year desc limit 1`;
  if (!place) return null;
  const [count] = await sql<[{ facts: number }]>`
    select count(*)::int as facts from fact where county = ${county} and subject_id = ${personId}`;
  return { ...place, facts: count.facts };
}
