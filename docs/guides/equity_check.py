"""Recomputes every number of the county overview from exported events and compares it with the platform's answer.

    npx junheng export events --with-sensitive -o events.jsonl && npx junheng overview -o overview.json
    python3 equity_check.py events.jsonl overview.json

Python 3.9 or later, standard library only. Exit code: 0 every number agrees, 1 some differ, 2 the files cannot be read.
"""
import json, math, re, sys
from collections import Counter, defaultdict

SIZE_LIMIT = {"primary": 45, "junior": 50}  # 金教发〔2018〕16号; big class 56, oversized 66: national terms
CV_LIMIT = {"primary": 0.50, "junior": 0.45}  # 教督〔2017〕6号: seven resources, per student or per 100, at least:
STANDARD = {"higher-degree-teachers-per100": (4.2, 5.3), "backbone-teachers-per100": (1, 1), "pe-art-teachers-per100": (0.9, 0.9),
            "teaching-area-per-student": (4.5, 5.8), "sports-area-per-student": (7.5, 10.2),
            "equipment-value-per-student": (2000, 2500), "multimedia-rooms-per100": (2.3, 2.4)}
SPECIAL, VOCATIONAL, SENIOR, TEACHING_POINT = {"511", "512", "513", "514"}, {"321"}, {"341", "345"}, "218"  # GB/T 33782

# 1. The events, in ledger order: of each subject and school year the newest statement of each kind that was not withdrawn.
KINDS = {"school-conditions-declared": "school conditions", "student-registered": "student registration", "student-corrected": "student registration",
         "student-enrolled": "student place", "student-care-recorded": "student care", "teacher-registered": "teacher registration",
         "teacher-corrected": "teacher registration", "teacher-placed": "teacher place", "cohort-counted": "cohort count",
         "county-figures-declared": "county figures"}
GO_WITH = {"school registration": ["school conditions"], "student registration": ["student place", "student care"],
           "teacher registration": ["teacher place"]}
schools, standing, classes = {}, {}, {}
stated = defaultdict(lambda: defaultdict(dict))  # kind of fact -> subject -> school year -> its fields
def take_in(index, header, data, opened):
    event = header["type"].split(".")[2]
    if event in KINDS:
        subject = data[{"school": "schoolId", "student": "studentId", "teacher": "teacherId", "cohort": "cohortId", "county": "figuresId"}[KINDS[event].split()[0]]]
        stated[KINDS[event]][subject][data["schoolYear"]] = {**data, **opened, "index": index}
    if event in ("school-registered", "school-corrected"): schools[data["schoolId"]] = {**schools.get(data["schoolId"], {}), **data}
    if event == "school-registered": standing[data["schoolId"]] = True
    if event in ("class-opened", "class-declared", "student-enrolled") and data["classId"]: classes.setdefault(data["classId"], data)
    for fact in data["facts"] if event == "facts-withdrawn" else []:
        kind, subject, year = f"{data['subjectKind']} {fact['fact']}", data["subjectId"], fact["schoolYear"]
        if kind == "school registration": standing[subject] = False
        for gone in [kind] + GO_WITH.get(kind, []):
            if year is None or gone != kind: stated[gone].pop(subject, None)
            else: stated[gone][subject].pop(year, None)
def said_of(kind, subject, year):  # what holds for a year: its own description, else the newest earlier, else the oldest later one
    years = stated[kind].get(subject, {})
    return years.get(year) or next((years[y] for y in sorted(years, reverse=True) if y < year), None) or next((years[y] for y in sorted(years)), {})
