"""Numbers that nobody has: area code 999999 is no place (see tools/county-generator/src/people/id-number.ts)."""

WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]


def id_number(birth: str, serial: int) -> str:
    """`birth` YYYYMMDD; the serial number is odd for a boy or man. Check character by GB 11643."""
    first = f"999999{birth}{serial:03d}"
    return first + "10X98765432"[sum(int(digit) * weight for digit, weight in zip(first, WEIGHTS)) % 11]


def enrolment_key(birth: str, serial: int) -> str:
    return "G" + id_number(birth, serial)


FULL_WIDTH = str.maketrans("0123456789.X-()", "０１２３４５６７８９．Ｘ－（）")


def full_width(text: str) -> str:
    return text.translate(FULL_WIDTH)
