"""Writes the files of this folder anew: python3 make.py (needs soffice; see README.md)."""

import subprocess
import tempfile
from datetime import date
from pathlib import Path

import people_files as people
import school_files as schools
from flat_sheet import csv_text, flat_document

HERE = Path(__file__).parent

# name: the rows of a sheet, or sheets by name
BOTH = {
    "school-conditions": schools.school_conditions(),
    "student-roster": people.student_roster(),
    "new-students": people.new_students(),
    "teacher-roster": people.teacher_roster(),
    "class-list": schools.class_list(),
    "disabled-register": people.disabled_register(),
    "county-form": schools.county_form(),
    "cohort-counts": schools.cohort_counts(),
    "roster-after-transfer": people.roster_after_transfer(),
    "roster-of-new-school": people.roster_of_new_school(),
    "roster-of-members": people.roster_of_members(),
    "roster-of-dates": people.roster_of_dates((people.BIRTH - date(1899, 12, 30)).days),
    "cohort-counts-merged": schools.cohort_counts_merged(),
    "county-form-below": schools.county_form_below([]),
    "county-form-with-units": schools.county_form_below(["unit"]),
    "county-form-with-lines": schools.county_form_below(["line"]),
    "county-form-in-ten-thousand": schools.county_form_in_ten_thousand(),
    "conditions-in-yuan": schools.school_conditions_clean(["教学仪器设备资产值（元）"], [1250000]),
    "conditions-yuan-as-ten-thousand": schools.school_conditions_clean(["教学仪器设备资产值（万元）"], [1250000]),
    "conditions-without-unit": schools.school_conditions_clean(["教学仪器设备资产值"], [125]),
    "conditions-in-both-units": schools.school_conditions_clean(["教学仪器设备资产值（元）", "教学仪器设备资产值（万元）"], [1250000, 125]),
}
XLSX_ONLY = {"rosters-by-school": people.rosters_by_school()}
CALENDAR_1904 = {"roster-of-dates-1904": people.roster_of_dates(None), "roster-of-serials-1904": people.roster_of_dates((people.BIRTH - date(1904, 1, 1)).days)[:2]}
CSV_ONLY = {"roster-with-lost-digits": people.roster_with_lost_digits()}


def main() -> None:
    documents = {name: flat_document(sheets if isinstance(sheets, dict) else {"Sheet1": sheets}) for name, sheets in (BOTH | XLSX_ONLY).items()}
    documents |= {name: flat_document({"Sheet1": rows}, "1904-01-01") for name, rows in CALENDAR_1904.items()}
    with tempfile.TemporaryDirectory() as folder:
        for name, document in documents.items():
            Path(folder, f"{name}.fods").write_text(document, encoding="utf-8")
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
             "--outdir", str(HERE), *[str(Path(folder, f"{name}.fods")) for name in documents]],
            check=True,
        )  # fmt: skip
    for name, rows in (BOTH | CSV_ONLY).items():
        (HERE / f"{name}.csv").write_bytes(csv_text(rows).encode("gb18030"))


if __name__ == "__main__":
    main()
