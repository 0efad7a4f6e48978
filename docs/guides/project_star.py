#!/usr/bin/env python3
"""Class sizes, their coefficient of variation and the share of free-lunch pupils in Project STAR, straight from star.csv.

Usage: python3 project_star.py star.csv        (Python 3.9 or later, standard library only; prints JSON)
"""
import csv
import json
import statistics
import sys
from collections import defaultdict

YEARS = {"K": 1985, "1": 1986, "2": 1987, "3": 1988}  # the school year by the calendar year it starts in

with open(sys.argv[1], newline="", encoding="utf-8") as file:
    rows = list(csv.DictReader(file))

classes = defaultdict(list)  # a class is (school year, school, teacher): each teacher has one class in one grade
for row in rows:
    classes[YEARS[row["gr"]], row["sch"].zfill(10), int(row["tch"])].append(row["ses"])

def figures(year):
    sizes = [len(lunches) for (of, _, _), lunches in classes.items() if of == year]
    mean = statistics.fmean(sizes)
    return {"classes": len(sizes), "students": sum(sizes), "mean": mean, "cv": statistics.pstdev(sizes) / mean}

json.dump({
    "rows": len(rows), "students": len({row["id"] for row in rows}), "schools": len({row["sch"] for row in rows}),
    "teachers": len({row["tch"] for row in rows}), "classes": len(classes),
    "oneStudentClasses": sum(len(lunches) == 1 for lunches in classes.values()),
    "missing": {name: sum(row[name] == "NA" for row in rows) for name in ("birthy", "sx", "eth", "ses", "read", "math")},
    "years": {year: figures(year) for year in YEARS.values()},
    "classList": [{"year": year, "school": school, "class": tch, "size": len(lunches), "freeLunch": lunches.count("F"),
                   "known": len(lunches) - lunches.count("NA")} for (year, school, tch), lunches in sorted(classes.items())],
}, sys.stdout)
