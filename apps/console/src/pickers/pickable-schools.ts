export type PickableSchool = { code: string; name: string; township: string | null };
export type Choice = PickableSchool & { /** what stands in the list; no two are the same */ text: string };

/** Schools under texts that tell them apart: the name, and where two bear it also the school code. */
export function pickable(schools: readonly PickableSchool[]): Choice[] {
  const bearers = new Map<string, number>();
  for (const { name } of schools) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return schools.map((school) => ({ ...school, text: bearers.get(school.name)! > 1 ? `${school.name} ${school.code}` : school.name }));
}

/** The choices that a typed text may mean: the one it names exactly, else all that contain it or bear it as their code. */
export function matchesOf(choices: readonly Choice[], typed: string): Choice[] {
  const text = typed.trim();
  if (text === '') return [];
  const exact = choices.filter((choice) => choice.text === text || choice.code === text);
  return exact.length > 0 ? exact : choices.filter((choice) => choice.text.includes(text));
}
