"""Cells of a sheet, as flat OpenDocument for LibreOffice and as the text that Excel writes into a csv file."""

from dataclasses import dataclass
from datetime import date
from html import escape


@dataclass(frozen=True)
class Day:
    """A date cell. `form`: how it is shown."""

    day: date
    form: str = "slash"


@dataclass(frozen=True)
class Num:
    """A number with a number format, and as Excel shows it."""

    value: float
    form: str
    shown: str


@dataclass(frozen=True)
class Formula:
    """`text` in OpenFormula; `value` is what it gives: a number, a text or an error such as #N/A."""

    text: str
    value: object


@dataclass(frozen=True)
class Truth:
    value: bool


@dataclass(frozen=True)
class Rich:
    """A text in runs of different fonts: the red star of a mandatory column."""

    runs: tuple


@dataclass(frozen=True)
class Merged:
    """The cell at the upper left of merged cells; those that it covers are `covered`."""

    content: object
    columns: int = 1
    rows: int = 1


covered = object()

# name: (style element, what Excel writes)
FORMS = {
    "slash": '<number:date-style style:name="N{0}"><number:year number:style="long"/><number:text>/</number:text><number:month/><number:text>/</number:text><number:day/></number:date-style>',
    "dash": '<number:date-style style:name="N{0}"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>',
    "chinese": '<number:date-style style:name="N{0}"><number:year number:style="long"/><number:text>年</number:text><number:month/><number:text>月</number:text><number:day/><number:text>日</number:text></number:date-style>',
    "compact": '<number:date-style style:name="N{0}"><number:year number:style="long"/><number:month number:style="long"/><number:day number:style="long"/></number:date-style>',
    "month": '<number:date-style style:name="N{0}"><number:year number:style="long"/><number:month number:style="long"/></number:date-style>',
    "time": '<number:date-style style:name="N{0}"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/><number:text> </number:text><number:hours/><number:text>:</number:text><number:minutes number:style="long"/></number:date-style>',
    "thousands": '<number:number-style style:name="N{0}"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>',
    "wan": '<number:number-style style:name="N{0}"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1"/><number:text>万元</number:text></number:number-style>',
    "metres": '<number:number-style style:name="N{0}"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>m²/yd</number:text></number:number-style>',
    "digits": '<number:number-style style:name="N{0}"><number:number number:decimal-places="0" number:min-integer-digits="1"/></number:number-style>',
}

SHOWN_DAY = {
    "slash": lambda d: f"{d.year}/{d.month}/{d.day}",
    "dash": lambda d: d.isoformat(),
    "chinese": lambda d: f"{d.year}年{d.month}月{d.day}日",
    "compact": lambda d: d.strftime("%Y%m%d"),
    "month": lambda d: d.strftime("%Y%m"),
    "time": lambda d: f"{d.isoformat()} 0:00",
}


def shown(cell) -> str:
    """What Excel writes for the cell into a csv file: as it looks, an 18-digit number as 9.99999E+17."""
    if cell is None or cell is covered:
        return ""
    if isinstance(cell, Merged):
        return shown(cell.content)
    if isinstance(cell, Day):
        return SHOWN_DAY[cell.form](cell.day)
    if isinstance(cell, Num):
        return cell.shown
    if isinstance(cell, Formula):
        return shown(cell.value)
    if isinstance(cell, Truth):
        return "TRUE" if cell.value else "FALSE"
    if isinstance(cell, Rich):
        return "".join(cell.runs)
    if isinstance(cell, (int, float)):
        if abs(cell) >= 1e11:
            mantissa, exponent = f"{cell:.5E}".split("E")
            return f"{mantissa.rstrip('0').rstrip('.')}E+{int(exponent):02d}"
        return repr(cell)
    return cell


def csv_text(rows) -> str:
    """Comma separated with CRLF, quotes only where they must be."""

    def quoted(text):
        return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in ',"\r\n') else text

    width = max(len(row) for row in rows)
    lines = [",".join(quoted(shown(cell)) for cell in [*row, *[None] * (width - len(row))]) for row in rows]
    return "\r\n".join(lines) + "\r\n"


def paragraphs(text: str) -> str:
    lines = escape(text, quote=False).split("\n")
    return "".join("<text:p>" + line.replace("  ", ' <text:s/>') + "</text:p>" for line in lines)


def cell_xml(cell, spans: str = "") -> str:
    def element(attributes: str, body: str = "") -> str:
        return f"<table:table-cell{spans}{attributes}>{body}</table:table-cell>"

    def number(value, extra: str = "") -> str:
        return element(f'{extra} office:value-type="float" office:value="{value!r}"')

    if isinstance(cell, Merged):
        return cell_xml(
            cell.content,
            f' table:number-columns-spanned="{cell.columns}" table:number-rows-spanned="{cell.rows}"',
        )
    if cell is covered:
        return "<table:covered-table-cell/>"
    if cell is None:
        return element("")
    if isinstance(cell, Day):
        value = cell.day.isoformat() + ("T00:00:00" if cell.form == "time" else "")
        return element(f' table:style-name="c-{cell.form}" office:value-type="date" office:date-value="{value}"')
    if isinstance(cell, Num):
        return number(cell.value, f' table:style-name="c-{cell.form}"')
    if isinstance(cell, Formula):
        formula = f' table:formula="of:={escape(cell.text)}"'
        if isinstance(cell.value, str):
            return element(f'{formula} office:value-type="string"', paragraphs(cell.value))
        return number(cell.value, formula)
    if isinstance(cell, Truth):
        return element(f' table:style-name="c-truth" office:value-type="boolean" office:boolean-value="{str(cell.value).lower()}"')
    if isinstance(cell, Rich):
        first, *rest = cell.runs
        runs = "".join(f'<text:span text:style-name="red">{escape(run)}</text:span>' for run in rest)
        return element(' office:value-type="string"', f"<text:p>{escape(first)}{runs}</text:p>")
    if isinstance(cell, (int, float)):
        # An 18-digit number in General would be shown as 9.99999E+17; offices widen the column with format 0.
        return number(cell, ' table:style-name="c-digits"' if abs(cell) >= 1e11 else "")
    return element(' office:value-type="string"', paragraphs(cell))


HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>"""


def flat_document(sheets: dict, null_date: str | None = None) -> str:
    """`sheets`: rows by sheet name. `null_date`: day 0 of the file's calendar, 1904-01-01 as on old Macs."""
    styles = ['<style:style style:name="red" style:family="text"><style:text-properties fo:color="#ff0000"/></style:style>']
    for index, (name, style) in enumerate(FORMS.items(), 100):
        styles.append(style.format(index))
        styles.append(f'<style:style style:name="c-{name}" style:family="table-cell" style:data-style-name="N{index}"/>')
    styles.append('<number:boolean-style style:name="N99"><number:boolean/></number:boolean-style>')
    styles.append('<style:style style:name="c-truth" style:family="table-cell" style:data-style-name="N99"/>')
    calendar = (
        f'<table:calculation-settings><table:null-date table:date-value="{null_date}"/></table:calculation-settings>'
        if null_date
        else ""
    )
    tables = []
    for name, rows in sheets.items():
        width = max(len(row) for row in rows)
        lines = "".join(
            "<table:table-row>" + "".join(cell_xml(cell) for cell in [*row, *[None] * (width - len(row))]) + "</table:table-row>\n"
            for row in rows
        )
        tables.append(f'<table:table table:name="{name}"><table:table-column table:number-columns-repeated="{width}"/>{lines}</table:table>')
    return (
        HEAD
        + "".join(styles)
        + "</office:automatic-styles><office:body><office:spreadsheet>"
        + calendar
        + "".join(tables)
        + "</office:spreadsheet></office:body></office:document>\n"
    )
