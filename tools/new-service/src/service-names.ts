/** One name in the forms that programs, tables and topics need. */
export type NameForms = { kebab: string; camel: string; pascal: string; snake: string; sentence: string };

/** A sentence in both languages, Chinese first. */
export type Problem = { zh: string; en: string };

const capitalised = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** `teacher-assignment`: teacherAssignment, TeacherAssignment, teacher_assignment, Teacher-assignment. */
export function nameForms(kebab: string): NameForms {
  const words = kebab.split('-');
  const pascal = words.map(capitalised).join('');
  return { kebab, camel: pascal.slice(0, 1).toLowerCase() + pascal.slice(1), pascal, snake: words.join('_'), sentence: capitalised(kebab) };
}

/** Words of the language and of SQL that name no variable, schema or table. */
const reservedWords = new Set(
  `await break case catch class const continue debugger default delete do else enum export extends false finally for function if
  implements import in instanceof interface let new null package private protected public return static super switch this throw
  true try typeof var void while with yield
  all analyse analyze and any array as asc asymmetric authorization binary both cast check collate collation column concurrently
  constraint create cross current deferrable desc distinct end except fetch foreign freeze from full grant group having ilike
  initially inner intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull
  offset on only or order outer overlaps placing primary references returning right select similar some symmetric table
  tablesample then to trailing union unique user using variadic verbose when where window`.split(/\s+/),
);
/** What every service's files name already: a table of the event store, a type of the door, a file that may not be called so. */
const taken = new Set(
  `event migration relay-checkpoint actor message result refusal service api domain view any-event record readonly partial required
  pick omit exclude extract parameters awaited relay store log sql row type util helper core base misc manager common shared
  types utils helpers pg`.split(/\s+/),
);

/** Null: the name can be used as that of a service or of a stream. */
export function problemOfName(name: string): Problem | null {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name) || name.length > 40)
    return {
      zh: `“${name}”不是可用的名称：应为小写英文单词，以连字符相连，不超过 40 个字符，例如 teacher-assignment。`,
      en: `"${name}" cannot be a name: use lower-case words joined by hyphens, at most 40 characters, such as teacher-assignment.`,
    };
  if (reservedWords.has(name) || taken.has(name) || name.startsWith('pg-') || nameForms(name).pascal in globalThis)
    return {
      zh: `“${name}”是保留名称（程序语言、数据库或每个服务都已在用）；请换一个。`,
      en: `"${name}" is reserved: the language, the database or every service uses it already. Choose another.`,
    };
  return null;
}
