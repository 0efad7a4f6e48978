"""学籍基础信息表, 起始年级新生名册, 教师花名册, 适龄残疾儿童少年登记表: the files about persons."""

from datetime import date

from flat_sheet import Day, Formula, Merged, Truth, covered
from invented_people import enrolment_key, full_width, id_number
from school_files import HEWAN, LIUXI, YUNDU, across, down, star


def student_roster():
    own = [
        "学籍接续标识", "学校标识码", "姓名", "性别", "出生日期", "身份证件类型", "身份证件号", "户口性质", "是否留守儿童", "是否进城务工人员随迁子女",
        "年级", "班级号", "入学年月", "就读方式", "残疾人类型",
    ]
    member = ["姓名", "关系", "身份证件号", "民族"]
    groups = [cell for number in (1, 2) for cell in across(f"成员{number}", len(member))]
    top = [*[down(star(title) if title in ("姓名", "性别") else title) for title in own], *groups]
    bottom = [*[covered] * len(own), *member, *member]

    def child(birth, serial, school=HEWAN, name="测试生", gender=None, shown=None, number=None, key=None, grade="三年级", class_no=1, entry="201709", migrant="否"):
        parent = [f"家长{serial}", "父亲", id_number("19800101", serial), "回族"]
        return [
            enrolment_key(birth, serial) if key is None else key, school, f"{name}{serial}" if name == "测试生" else name,
            (1 if serial % 2 else 2) if gender is None else gender, birth if shown is None else shown, "居民身份证",
            id_number(birth, serial) if number is None else number, "农业户口", "非留守儿童", migrant, grade, class_no, entry, "走读", "无残疾",
            *parent, *[None] * 4,
        ]

    day = lambda text: date(int(text[:4]), int(text[4:6]), int(text[6:]))
    serial_of = lambda text: (day(text) - date(1899, 12, 30)).days
    width = len(bottom)
    return [
        across("示例县学籍基础信息表", width),
        across("导出单位：示例县教育局基础教育科　　导出日期：2019年9月5日", width),
        top,
        bottom,
        child("20110305", 1, shown=Day(day("20110305")), number="'" + id_number("20110305", 1)),
        child("20111210", 2, shown=serial_of("20111210"), class_no=full_width("1"), name="李　测"),
        child("20110709", 3, gender="1", shown="2011年7月9日", number=full_width(id_number("20110709", 3)), grade=3, class_no="01"),
        child("20110601", 4, gender="女性", shown=20110601, class_no="（2）班", migrant=Truth(False), grade=full_width("3")),
        child("20110412", 5, number=int(id_number("20110412", 5))),
        child("20110413", 6, number=Formula(f'VALUE("{id_number("20110413", 6)}")', int(id_number("20110413", 6)))),
        child("20110414", 7, shown="不详"),
        child("20110230", 8),
        child("20110415", 9, gender=2),
        child("20110416", 10),
        [None, None, "小计", Formula("COUNTA([.C5:.C14])", 10)],
        child("20110507", 11, school=LIUXI, shown=Day(day("20110507"), "chinese"), migrant=Truth(True)),
        child("20110416", 10, school=LIUXI, grade="三年级"),
        child("20070220", 13, school=YUNDU, grade="初一", class_no="一班", shown=Day(day("20070220"), "compact"), entry=Day(date(2019, 9, 1), "month")),
        child("20110508", 14, name=Formula('VLOOKUP("无";[.A5:.C6];3;0)', "#N/A")),
        child("20110509", 15, number="—", key="L99999920110001", shown="2011-05-09"),
        child("20110510", 16, key=enrolment_key("20110510", 16) + " ", school=int(HEWAN), shown=Day(day("20110510"), "time")),
        [Merged("合计", columns=2), covered, Formula("COUNTA([.C5:.C21])-1", 16)],
        ["注：本表由学籍系统导出。"],
    ]


ROSTER_HEADER = ["学籍接续标识", "学校标识码", "姓名", "性别", "出生日期", "身份证件号", "年级", "班级号", "入学年月"]


def plain_child(birth, serial, school, shown=None, grade="四年级", number=None, entry="201609", class_no=1):
    return [
        enrolment_key(birth, serial), school, f"测试生{serial}", "男" if serial % 2 else "女", birth if shown is None else shown,
        id_number(birth, serial) if number is None else number, grade, class_no, entry,
    ]


def rosters_by_school():
    return {
        "河湾小学": [ROSTER_HEADER, plain_child("20100102", 101, HEWAN)],
        "柳溪第二小学": [ROSTER_HEADER, plain_child("20100103", 102, LIUXI)],
        "填表说明": [["每所学校一张工作表"]],
    }


def roster_after_transfer():
    """The same child in the former and in the new school."""
    return [
        ROSTER_HEADER,
        plain_child("20100104", 103, HEWAN),
        plain_child("20100105", 104, HEWAN),
        plain_child("20100104", 103, LIUXI, shown="2010/1/4", number=full_width(id_number("20100104", 103))),
        plain_child("20100106", 105, LIUXI),
    ]


def roster_of_new_school():
    """A month later: the former school's child now stands in the new one only."""
    return [ROSTER_HEADER, plain_child("20100105", 104, LIUXI)]


BIRTH = date(2010, 2, 28)
DATES = [
    Day(BIRTH), Day(BIRTH, "dash"), Day(BIRTH, "chinese"), Day(BIRTH, "compact"), Day(BIRTH, "time"), 20100228, "20100228", "2010-02-28",
    "2010/2/28", "2010.2.28", "2010年2月28日", full_width("2010-02-28"), "'20100228", " 2010-02-28 ",
]
MONTHS = [
    201609, "201609", "2016-09", "2016/9", "2016.9", "2016年9月", full_width("201609"), Day(date(2016, 9, 1)), Day(date(2016, 9, 1), "month"),
    Day(date(2016, 9, 1), "chinese"), "'201609", "2016年09月", "2016-09-01", "20160901",
]


def roster_of_dates(bare_serial):
    """Every child is born on 28 February 2010. The first rows' dates are bare numbers, without and with a fraction."""
    serials = [bare_serial] if bare_serial else []
    born = [*serials, *DATES]
    entered = [*[201609 for _ in serials], *MONTHS]
    rows = [
        plain_child("20100228", 201 + index, HEWAN, shown=shown, entry=entry, class_no=2) for index, (shown, entry) in enumerate(zip(born, entered))
    ]
    return [ROSTER_HEADER, *rows]


def roster_with_lost_digits():
    """Id numbers that Excel kept as numbers and wrote into a csv file whole: the last three digits are zeros."""
    rows = []
    for serial in range(301, 313):
        row = plain_child("20100307", serial, HEWAN)
        row[5] = row[5][:15] + "000"
        rows.append(row)
    return [ROSTER_HEADER, *rows]


def roster_of_members():
    """The child's own 民族 has no column; the members' has one, under their group's title."""
    header = [*[down(title) for title in ROSTER_HEADER], *across("成员1", 3)]
    parent = ["家长", "母亲", "回族"]
    return [header, [*[covered] * len(ROSTER_HEADER), "姓名", "关系", "民族"], [*plain_child("20100401", 401, HEWAN, class_no=3), *parent]]


def new_students():
    header = [
        star("学校标识码"), star("年级"), "报名序号", star("姓名"), star("性别"), "出生\n日期", "民族", "身份证件号", "是否留守儿童",
        "是否进城务工人员\n随迁子女", "残疾人类型", "是否受过学前教育", "双胞胎(多胞胎)组号", "监护人姓名", "监护人联系电话", "备注",
    ]
    serial_of = lambda day: (day - date(1899, 12, 30)).days

    def child(birth, serial, shown=None, gender=None, number=None, school=LIUXI, grade="一年级", twins=None, name=None, ethnicity="汉族"):
        return [
            school, grade, serial, name or f"新生{serial}", (1 if serial % 2 else 2) if gender is None else gender, birth if shown is None else shown,
            ethnicity, id_number(birth, serial) if number is None else number, "否", "否", "无", 1, twins, "家长", "10000000000", None,
        ]

    return [
        across("示例县2019年秋季起始年级新生名册", len(header)),
        header,
        child("20130112", 21, shown=Day(date(2013, 1, 12)), ethnicity=1),
        child("20130212", 22, shown=serial_of(date(2013, 2, 12)), number="'" + id_number("20130212", 22), ethnicity="01-汉族"),
        child("20130312", 23, shown=full_width("20130312"), number=full_width(id_number("20130312", 23)), twins="S1"),
        child("20130312", 25, gender="男", twins="S1", grade=full_width("1")),
        child("20130412", 26, number=int(id_number("20130412", 26))),
        child("20130512", 27, shown="2013年秋"),
        child("20130612", 28, school=HEWAN),
        child("20130612", 28, school=YUNDU, shown="2013/6/12"),
        child("20070812", 29, school=int(YUNDU), grade="七年级", shown="2007.8.12"),
        ["合计", None, Formula("COUNTA([.D3:.D11])", 9)],
    ]


def teacher_roster():
    names = [
        "所在学校", "学校标识码", "姓名", "性别", "出生日期", "民族", "身份证件号", "工号", "参加工作年月", "教龄", "最高学历", "现职称", "是否在编",
        "是否专任教师", "任教学段", "任教学科1", "周课时",
    ]
    top = [*[down(title) for title in names], *across("班主任", 2), down("来校年月")]
    bottom = [*[covered] * len(names), "年级", "班级", covered]

    def teacher(birth, serial, school, code=None, name=None, gender=None, shown=None, number=None, work=None, homeroom=(None, None), years=12):
        return [
            school, code, name or f"测试师{serial}", (1 if serial % 2 else 2) if gender is None else gender, birth if shown is None else shown, "汉族",
            id_number(birth, serial) if number is None else number, work or f"T{serial:05d}", "200709", years, "大学本科", "一级教师", "是", 1, "小学",
            "语文", 14, *homeroom, Day(date(2012, 9, 1), "month"),
        ]

    return [
        across("示例县教师花名册", len(bottom)),
        top,
        bottom,
        teacher("19850607", 31, "河湾小学", name="王　测", shown=Day(date(1985, 6, 7), "chinese"), homeroom=("三年级", full_width("1")), years=Formula("2019-2007", 12)),
        teacher("19850708", 32, "示例县河湾小学", work="001234", shown=31236, homeroom=("初三", "1班")),
        teacher("19850809", 33, "示例县柳溪第二小学", gender="男", number="'" + id_number("19850809", 33)),
        teacher("19850910", 34, "云渡学校", int(YUNDU), work=full_width("T00034")),
        teacher("19851011", 35, "河湾小学", number=int(id_number("19851011", 35))),
        teacher("19851112", 36, "示例县无名小学"),
        teacher("19851213", 37, None),
        teacher("19860114", 38, "河湾小学"),
        teacher("19860114", 38, "柳溪第二小学"),
        [Merged("合计", columns=3), covered, covered, Formula("COUNTA([.C4:.C12])", 9)],
    ]


def disabled_register():
    header = ["姓名", "身份证件号", "残疾类别", "残疾等级", "户籍地", "安置方式(特教学校/随班就读/特教班/送教上门/未入学)", "学校标识码", "送教教师", "每月送教次数"]

    def child(birth, serial, number=None, placement="随班就读", school=HEWAN, category="智力残疾", level="二级", visits=None):
        return [f"测试童{serial}", id_number(birth, serial) if number is None else number, category, level, "河湾镇", placement, school, None, visits]

    return [
        across("示例县适龄残疾儿童少年登记表", 9),
        header,
        child("20110101", 41, number="'" + id_number("20110101", 41), level=2),
        child("20110102", 42, number=id_number("20110102", 42) + "52", level=full_width("3"), category="肢体"),
        child("20110103", 43, number=int(id_number("20110103", 43))),
        child("20110104", 44, placement="送教上门", visits=2, school=int(LIUXI)),
        child("20110105", 45, placement="未入学", school=None),
        child("20110106", 46, school=Merged(LIUXI, rows=2)),
        child("20110107", 47, school=covered),
        child("20110108", 48, school=HEWAN),
        child("20110108", 48, school=LIUXI),
        ["合计", Formula("COUNTA([.A3:.A11])", 9)],
    ]
