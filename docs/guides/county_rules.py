"""The rules that equity_check.py counts by: 金教发〔2018〕16号 (class sizes), 教督〔2017〕6号 (limits, standards, who is counted),
GB/T 4658 (degrees), GB/T 33782 (kinds of schools). Python 3.9 or later, standard library only."""
import re
import statistics
from collections import Counter

THROUGH_SCHOOLS = {"312", "345", "511", "512", "513", "514"}
SIZE_LIMIT, CV_LIMIT = {"primary": 45, "junior": 50, "kindergarten": None}, {"primary": 0.50, "junior": 0.45}
OUT_OF_SCOPE, TEACHING_POINT = {"511", "512", "513", "514", "321", "341", "345"}, "218"  # special, vocational, with senior grades

def has(pattern, text):
    return bool(re.search(pattern, text or "", re.I))

def first_day(date):  # of 2009, 2009-Q3, 2009-07
    return (re.sub(r"-Q(\d)", lambda q: "-%02d" % (3 * int(q[1]) - 2), date or "0") + "-01-01")[:10]

def stage_of(grade):
    return "kindergarten" if grade == 0 else "primary" if grade <= 6 else "junior"

# of a teacher; None: not stated
def bachelor(t):
    return has(r"^[12]\d$|博士|硕士|研究生|本科|bachelor|master|doctor|specialist|ph\.?d|ed\.?[sd]\b|\b[bm][as]\b", t.get("degree"))

def college(t):
    if bachelor(t) or has(r"^3\d$|专科|大专|associate", t.get("degree")):
        return True
    return False if has(r"^[4678]\d$|中专|中师|中等|高中|职高|技校|初中|小学|secondary|high school", t.get("degree")) else None

def educated(t, stage):  # above the requirement: primary college, junior bachelor
    return college(t) if stage == "primary" or college(t) is None else bachelor(t)

def backbone(t, _=None):
    return has("国家|省|市|县|区", t.get("backboneLevel"))

def pe_or_art(t, _):
    words = r"体育|音乐|美术|艺术|physical education|\bp\.?e\.?\b|music|\barts?\b"
    return any(has(words, subject) for subject in t["subjects"]) if t["subjects"] else None

TEACHERS = {"total": lambda t: True, "fullTime": lambda t: t["fullTime"] is True, "bachelorOrHigher": bachelor, "backbone": backbone,
            "midTitleOrHigher": lambda t: has("^(正高级|高级|一级|中学高级|中学一级|小学高级)", t.get("title")),
            "ruralUnder35": lambda t: t["rural"] is True and first_day(t.get("birthDate")) >= "%d-09-01" % (t["schoolYear"] - 35)}

# the standards for primary and junior, and how a teacher counts or what a school's declared conditions come to
RESOURCES = {"higher-degree-teachers-per100": (4.2, 5.3, educated), "backbone-teachers-per100": (1, 1, backbone),
             "pe-art-teachers-per100": (0.9, 0.9, pe_or_art),
             "teaching-area-per-student": (4.5, 5.8, lambda school: (school["teachingAreaDm2"] - school["indoorSportsAreaDm2"]) / 100),
             "sports-area-per-student": (7.5, 10.2, lambda school: (school["sportsGroundAreaDm2"] + school["indoorSportsAreaDm2"]) / 100),
             "equipment-value-per-student": (2000, 2500, lambda school: school["equipmentValueFen"] / 100),
             "multimedia-rooms-per100": (2.3, 2.4, lambda school: school["multimediaRooms"] / 1)}

def add(values): return None if None in values else sum(values)  # what one part does not state, the sum does not state
def share(part, whole, times=1): return None if part is None or not whole else times * part / whole
def teachers_of(staff, students):
    counts = {name: sum(map(test, staff)) for name, test in TEACHERS.items()}
    return {**counts, "studentsPerFullTimeTeacher": share(students, counts["fullTime"])} if staff else None
def class_sizes(sizes, limit):
    mean, edges = statistics.fmean(sizes) if sizes else None, [1, 21, 26, 31, 36, 41, 46, 51, 56, 61, 66, 10**9]
    def above(least): return sum(size >= least for size in sizes) if limit else 0
    return {"mean": mean, "largest": max(sizes, default=None), "cv": statistics.pstdev(sizes) / mean if sizes else None, "sizeLimit": limit,
        "aboveLimit": above((limit or 0) + 1), "oversized": above(56), "extremelyOversized": above(66), "oneStudentClasses": sizes.count(1),
        "distribution": [{"from": a, "to": b - 1 if b < edges[-1] else max([120, *sizes]), "classes": sum(a <= size < b for size in sizes)}
            for a, b in zip(edges, edges[1:])]}
def composition(members):
    genders = Counter(member.get("gender") for member in members)
    counts = {name + more: sum(member.get(name) is value for member in members)
        for name in ("migrant", "leftBehind", "subsidised", "boarding") for more, value in (("", True), ("Unknown", None))}
    return {"students": len(members), "male": genders["1"], "female": genders["2"], "genderUnknown": len(members) - genders["1"] - genders["2"], **counts}
def total(name, stage, students, declared, staff):  # of a resource at a school's stage; None where the files do not say
    formula, shares = RESOURCES[name][2], {"primary": students["primary"], "junior": 1.1 * students["junior"]}  # 1 : 1.1 in a through-school
    def count(t):  # a teacher of no stated stage teaches the only one there is; in a through-school one who may count leaves the total open
        counts = None if t["fullTime"] is None else t["fullTime"] and formula(t, stage)
        return None if counts and not t["stage"] and all(shares.values()) else counts
    if "teachers" in name: return add([count(t) for t in staff if t["stage"] in (stage, None)]) if staff else None
    try: whole = formula(declared)
    except TypeError: return None  # not declared
    return whole * shares[stage] / sum(shares.values()) if whole >= 0 else None
