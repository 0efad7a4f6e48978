"""What stands in a county, read from its exported events: of each kind of fact, subject and school year the newest statement
that was not withdrawn. Used by equity_check.py. Python 3.9 or later, standard library only."""
import json
from collections import defaultdict

# what an event states, by the end of its name: student-enrolled states a place of a student
STATES = {"registered": "registration", "corrected": "registration", "enrolled": "place", "placed": "place", "care-recorded": "care",
          "conditions-declared": "conditions", "counted": "count", "figures-declared": "figures"}
# what falls with a registration that is withdrawn
FALLS_WITH = {"school": ["conditions"], "student": ["place", "care"], "teacher": ["place"]}

schools, standing, classes = {}, set(), {}
stated = defaultdict(lambda: defaultdict(dict))  # (kind of subject, fact) -> subject -> school year -> fields

def read_events(path, size):
    """Takes in the first `size` entries of the ledger. Raises ValueError when the file does not hold them all."""
    with open(path, encoding="utf-8") as lines:
        for index, line in zip(range(size), lines):
            entry = json.loads(line)
            if entry["index"] != index:
                raise ValueError("line %d is entry %s: export from 0" % (index + 1, entry["index"]))
            take_in(entry["header"]["type"].split(".")[2], entry["data"], entry.get("opened", {}))
    if size > 0 and index < size - 1:
        raise ValueError("the export ends before entry %d, which the answer holds: export again" % (size - 1))

def take_in(event, data, opened):
    kind, what = event.split("-", 1)
    if kind == "school" and "schoolYear" not in data:
        schools[data["schoolId"]] = {**schools.get(data["schoolId"], {}), **data}
    elif what in STATES:
        subject = data["figuresId" if kind == "county" else kind + "Id"]
        stated[kind, STATES[what]][subject][data["schoolYear"]] = {**data, **opened}
    if event == "school-registered":
        standing.add(data["schoolId"])
    if event in ("class-opened", "class-declared", "student-enrolled") and data["classId"]:
        classes.setdefault(data["classId"], data)
    if event == "facts-withdrawn":
        for fact in data["facts"]:
            withdraw(data["subjectKind"], data["subjectId"], fact["fact"], fact["schoolYear"])

def withdraw(kind, subject, fact, year):
    if fact == "registration":
        standing.discard(subject)
        for along in FALLS_WITH.get(kind, []):
            stated[kind, along].pop(subject, None)
    if year is None:
        stated[kind, fact].pop(subject, None)
    else:
        stated[kind, fact][subject].pop(year, None)

def in_year(kind, fact, year):
    return {subject: years[year] for subject, years in stated[kind, fact].items() if year in years}

def people(kind, year):
    """Place and description of each person: the description of the year, else the newest earlier one, else the oldest later one."""
    for who, place in in_year(kind, "place", year).items():
        years, room = stated[kind, "registration"].get(who, {}), classes.get(place.get("classId"), {})
        near = year if year in years else max((y for y in years if y < year), default=min(years, default=None))
        yield {**years.get(near, {}), **place, **{name: room[name] for name in ("schoolId", "stage", "grade") if room}}

def schools_with_grade(year, grade):
    rooms = (classes[place["classId"]] for place in in_year("student", "place", year).values() if place["classId"])
    return {room["schoolId"] for room in rooms if room["grade"] == grade}
