"""Recomputes every number of the county overview from exported events and compares it with the platform's own answer.
    npx junheng overview -o overview.json && npx junheng export events --with-sensitive -o events.jsonl
    python3 equity_check.py events.jsonl overview.json        (beside it: county_events.py, county_rules.py)
Python 3.9 or later, standard library only. Exit code: 0 every number agrees, 1 some differ, 2 the files cannot be read."""
import json, sys
from collections import Counter, defaultdict
from county_events import in_year, people, read_events, schools, schools_with_grade, standing
from county_rules import (CV_LIMIT, OUT_OF_SCOPE, RESOURCES, SIZE_LIMIT, TEACHING_POINT, THROUGH_SCHOOLS, add, class_sizes, composition, share,
    stage_of, teachers_of, total)

def resources(stage, enrolled, conditions, teachers):
    def is_counted(kind, students): return students[stage] and kind not in OUT_OF_SCOPE and not (kind == TEACHING_POINT and sum(students.values()) < 50)
    counted = {school: students for school, students in enrolled.items() if is_counted(schools[school]["schoolType"], students)}
    staff, ratios, indicators = {school: [t for t in teachers if t["schoolId"] == school] for school in counted}, defaultdict(list), []
    for name, rule in RESOURCES.items():
        per, standard = 100 if name.endswith("per100") else 1, rule[stage == "junior"]
        found = [(of[stage], total(name, stage, of, conditions.get(school), staff[school])) for school, of in counted.items()]
        for school, (n, amount) in zip(counted, found): ratios[school].append(share(amount, n, per / standard))
        known = [(n, amount) for n, amount in found if amount is not None]
        students, amounts = map(sum, zip(*known)) if known else (0, 0)
        mean = share(amounts, students)
        cv = sum(n / students * (amount / n - mean) ** 2 for n, amount in known) ** 0.5 / mean if mean else None
        indicators.append({"id": "res." + name, "mean": mean and per * mean, "cv": {"value": cv, "limit": CV_LIMIT[stage]}, "standard": standard,
            "known": len(known), "inScope": len(counted), "meeting": sum((row[-1] or 0) >= 1 for row in ratios.values())})
    lows = [[ratio for ratio in row if ratio is not None and ratio < 1] for row in ratios.values()]
    fails = [len(low) > 1 or min(low, default=1) < 0.85 for low in lows]  # at least 6 of the 7 met, the rest to 85 %
    unsure = sum(not fail and None in row for fail, row in zip(fails, ratios.values()))
    return {"stage": stage, "inScope": len(fails), "failing": sum(fails), "undetermined": unsure, "passing": fails.count(False) - unsure,
        "indicators": indicators}, min((ratio for row in ratios.values() for ratio in row if ratio is not None), default=None)
def retention(first, year):  # of the newest of five cohorts that is wholly known
    def cohort(end):  # that ends grade 9 in `end`: graduated, entered, came, left, died, and that year
        rows = {grade: [row for row in in_year("cohort", "count", end - 9 + grade).values() if row["grade"] == grade] for grade in range(first, 10)}
        def of(grade, name):  # the county's own row, else those of every school that had the grade or another year of the cohort
            own, there = [row for row in rows[grade] if row["schoolId"] is None], {row["schoolId"] for row in rows[grade]}
            wanted = {row["schoolId"] for each in rows if stage_of(each) == stage_of(grade) for row in rows[each]} | schools_with_grade(end - 9 + grade, grade)
            return add([row[name] for row in own[:1] or rows[grade]]) if own or there and not wanted - there - {None} else None
        over = [add([of(grade, name) for grade in rows]) for name in ("transferredIn", "transferredOut", "died")]
        return [of(9, "graduated"), of(first, "students"), *over, end]
    cohorts = [cohort(year - back) for back in range(5)]
    row = g, e, i, o, d, end = next((c for c in cohorts if None not in c), next((c for c in cohorts if c[0] is not None), cohorts[0]))
    return 100 * g / (e + i - o - d) if None not in row and e + i - o - d > 0 else None, share(g, e, 100), row[:5], end
def rates(year):
    care = [fact["enrolled"] for fact in in_year("student", "care", year).values() if fact["enrolled"] is not None]
    form = next(iter(in_year("county", "figures", year).values()), {})
    inputs = [sum(care) if care else None, len(care) or None, form.get("disabledEnrolled"), form.get("disabledChildren")]
    found = {"retention-nine-year": retention(1, year), "retention-junior-3y": retention(7, year),
        "disabled-enrolment": (share(*inputs[:2], 100), share(*inputs[2:], 100), inputs, None)}
    return [{"id": "cty." + id, "value": value, "variantValue": variant, "inputs": [{"value": amount} for amount in row], "cohortYear": end}
        for id, (value, variant, row, end) in found.items()]
def goals(rates, stages, by_stage, lowest, enrolled):
    def goal(id, value, least=None, most=None, shown=True):
        gap = None if value is None else least - value if least and value < least else value - most if most and value > most else None
        return {"obligationId": id, "value": value if shown else None, "gap": gap}
    nine_years, junior, disabled = (rate["value"] for rate in rates)
    ratios, largest = [100 * ratio for ratio in lowest if ratio is not None], [stage["classSizes"]["largest"] for stage in stages]
    cvs = [max((each["cv"]["value"] for each in of["indicators"] if each["cv"]["value"] is not None), default=None) for of in by_stage]
    def school_size(through): return max((of["primary"] + of["junior"] for school, of in enrolled.items()
        if (schools[school]["schoolType"] in THROUGH_SCHOOLS) == through and of["primary"] + of["junior"]), default=None)
    return [goal("jt.overall.4", nine_years, 99), goal("jt.overall.5", disabled, 95), goal("nq.c.1", junior, 95), goal("nq.c.2", disabled, 95),
        *(goal(id, largest[at], None, (45, 50)[at], False) for id, at in (("jt.overall.6", 0), ("jt.overall.7", 1), ("nq.b.8", 0), ("nq.b.9", 1))),
        goal("nq.a.14", min(ratios, default=None), 85), goal("nq.a.15", cvs[0], None, 0.50), goal("nq.a.16", cvs[1], None, 0.45),
        goal("nq.b.6", school_size(False), None, 2000), goal("nq.b.7", school_size(True), None, 2500)]
def overview(year):
    students, teachers, conditions = list(people("student", year)), list(people("teacher", year)), in_year("school", "conditions", year)
    waiting, placed, enrolled, stages = [student for student in students if not student["classId"]], defaultdict(list), defaultdict(Counter), []
    for student in (student for student in students if student["classId"]): placed[student["classId"]].append(student)
    for members in placed.values(): enrolled[members[0]["schoolId"]][members[0]["stage"]] += len(members)
    told = set(enrolled) | {student["schoolId"] for student in waiting} | standing & (set(conditions) | {t["schoolId"] for t in teachers})
    for stage, limit in SIZE_LIMIT.items():
        groups = [members for members in placed.values() if members[0]["stage"] == stage]
        members = [member for group in groups for member in group]
        stages.append({"stage": stage, "students": len(members), "classCount": len(groups), "schoolCount": sum(of[stage] > 0 for of in enrolled.values()),
            "classSizes": class_sizes([len(group) for group in groups], limit), "composition": composition(members), "teachers": teachers_of(
                [t for t in teachers if t["stage"] == stage], len(members) + sum(stage_of(student["grade"]) == stage for student in waiting))})
    by_stage, lowest = zip(*(resources(stage, enrolled, conditions, teachers) for stage in CV_LIMIT))
    for stage, found in zip(stages, by_stage): stage.update(equipmentYuanPerStudent=found["indicators"][5]["mean"], equipmentCv=found["indicators"][5]["cv"])
    return {"students": len(students) - len(waiting), "unplaced": len(waiting), "classCount": len(placed), "schoolCount": len(told), "stages": stages,
        "teachers": teachers_of(teachers, len(students)), "indicators": rates(year), "resources": by_stage,
        "goals": goals(rates(year), stages, by_stage, lowest, enrolled)}
def numbers(answer, path=""):  # by their path; an item of a list goes by what names it
    for name, value in answer.items() if type(answer) is dict else enumerate(answer):
        names = {} if type(answer) is dict else {**value, **value.get("definition", {})}
        label = str(next((names[key] for key in ("obligationId", "id", "stage", "from") if key in names), "")).lower() or str(name)
        if type(value) in (dict, list, tuple): yield from numbers(value, path + label + ".")
        elif type(value) in (int, float, type(None)) and name not in ("schoolYear", "ledgerSize", "from"): yield path + label, value
def main(events, answer):
    try:
        theirs = json.load(open(answer, encoding="utf-8"))["county"]
        read_events(events, theirs["ledgerSize"])
    except (OSError, ValueError, KeyError, TypeError) as fault: print("unreadable: %s" % fault); return 2
    mine, asked, differing = dict(numbers(overview(theirs["schoolYear"]))), dict(numbers(theirs)), 0
    for path, value in asked.items():
        if value is None and path not in mine: continue  # no number is shown, and nothing says one
        own = mine.get(path, "not recomputed")
        agrees = own == value or type(own) in (int, float) and value is not None and abs(own - value) <= 1e-9 * max(1, abs(value))
        differing += not agrees
        print("%-7s %-62s %22r %22r" % ("agrees" if agrees else "differs", path, own, value))
    print("%d numbers, %d differ" % (len(asked), differing))
    return 1 if differing else 0
if __name__ == "__main__": sys.exit(main(*sys.argv[1:3]))
