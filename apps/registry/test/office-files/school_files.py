"""学校办学条件表, 区县采集表, 年度同龄组统计表, 班级信息表: the files about schools."""

from datetime import date

from flat_sheet import Day, Formula, Merged, Num, Rich, Truth, covered
from invented_people import full_width

HEWAN, LIUXI, YUNDU, QINGSHAN = "9900000901", "9900000902", "9900000903", "9900000904"
star = lambda title: Rich((title, "*"))
down = lambda title: Merged(title, rows=2)
across = lambda title, columns: [Merged(title, columns=columns), *[covered] * (columns - 1)]


def school_conditions():
    top = [
        down(star("学校标识码")), down("学校名称"), down("办学\n类型"), down("城乡类型"), down("建校年份"), down("占地面积（m²）"),
        down("教学及辅助用房面积（平方米）"), down("其中：室内体育用房面积（平方米）"), "教学仪器设备资产值", *across("计算机", 2),
        down("图书册数"), *across("专用教室", 4), down("校园网是否建成"), down("所属乡镇"), down("公办/民办"),
    ]
    bottom = [
        *[covered] * 8, "（万元）", "计算机台数", "其中：学生用机台数", covered,
        "音乐专用教室间数", "音乐专用教室面积(平方米,逐间)", "美术专用教室间数", "美术专用教室面积(平方米,逐间)", *[covered] * 3,
    ]

    def school(code, name, kind="小学", place="村庄", year=1968, site=12000, value=120, computers=40, books=9000, network="是"):
        return [code, name, kind, place, year, site, 3000, 200, value, computers, 30, books, 1, 96, 1, "96、88.5", network, "河湾镇", "公办"]

    def totals(label, first, last):
        columns = {5: "F", 6: "G", 7: "H", 8: "I", 9: "J", 10: "K", 11: "L"}
        sums = [Formula(f"SUM([.{name}{first}:.{name}{last}])", 1) for name in columns.values()]
        return [Merged(label, columns=5), *[covered] * 4, *sums]

    return [
        across("示例县学校办学条件表", len(top)),
        across("填报单位：示例县教育局　　　填报日期：2019年9月5日", len(top)),
        top,
        bottom,
        totals("合　计", 6, 13),
        school(full_width(HEWAN), "示例县河湾小学", place="镇中心区", value=Formula("2598000/10000", 259.8)),
        school(int(LIUXI), "柳溪第二小学", year="1972年", site=Num(13456.5, "thousands", "13,456.50"), value=Num(124.41, "wan", "124.41万元")),
        totals("小学小计", 6, 7),
        school("'" + YUNDU, "云渡学校", "九年一贯制学校", 122, value=full_width("1005.005"), computers=Num(240, "digits", "240")),
        school(QINGSHAN, "示例县青山初级中学", 311, "220-村庄", value="1,005.5", network=Truth(True)),
        school("9900000905", "柏林村教学点", "教学点", value=85800),
        school("9900000906", "松坡小学", books=Formula("9000/0", "#DIV/0!")),
        school(90000907, "竹溪小学"),
        [],
        across("填表人：张测　　　审核人：李测", len(top)),
    ]


def school_conditions_clean(title, value):
    header = ["学校标识码", "学校名称", "办学类型", "城乡类型", *title]
    return [header, *[[code, name, kind, "村庄", *value] for code, name, kind in SCHOOLS]]


SCHOOLS = [
    (HEWAN, "河湾小学", "小学"),
    (LIUXI, "柳溪第二小学", "小学"),
    (YUNDU, "云渡学校", "九年一贯制学校"),
    (QINGSHAN, "青山初级中学", "初级中学"),
]


def class_list():
    top = [
        *[down(title) for title in ["学校标识码", "学校名称", "学段", "年级", "班号", "班级名称"]], *across("班主任", 2),
        down("建班年月"), *across("学生数", 3), down("是否寄宿班"),
    ]
    bottom = [*[covered] * 6, "班主任姓名", "班主任工号", covered, "在册人数", "男生数", "女生数", covered]
    month = Day(date(2017, 9, 1), "month")
    return [
        across("示例县班级信息表", 13),
        top,
        bottom,
        [HEWAN, "河湾小学", "小学", "三年级", full_width("(1)班"), "三年级1班", "王　测", None, month, 3, 2, 1, "否"],
        [HEWAN, "示例县河湾小学", "小学", 3, "2班", "三年级2班", None, "001234", "201709", 1, 0, 1, 0],
        ["小计", None, None, None, None, None, None, None, None, Formula("SUM([.J4:.J5])", 4), Formula("SUM([.K4:.K5])", 2)],
        [Merged(LIUXI, rows=2), Merged("柳溪第二小学", rows=2), "小学", "三年级", 1, "三年级1班", None, 1234, 201709, 2, 1, 2, Truth(False)],
        [covered, covered, "小学", "四年级", 1, "四年级1班", None, None, 201609, 2, 1, 1, "否"],
        [int(YUNDU), "云渡学校", "初中", "一年级", "第一班", "初一（1）班", None, None, "2019年9月", 1, 1, 0, "是"],
        [Merged("合计", columns=2), covered, None, None, None, None, None, None, None, Formula("[.J6]+SUM([.J7:.J9])", 9)],
    ]


FORM = {
    "小学在校学生数": 1464, "初中在校学生数": 781, "小学专任教师数": full_width("91"), "初中专任教师数": "69",
    "教师年平均工资收入": Num(86257.5, "thousands", "86,257.50"), "公务员年平均工资收入": Formula("85000+716", 85716),
    "符合交流轮岗条件教师总数": 72, "实际交流轮岗教师数": 8, "适龄残疾儿童少年人口总数": 19, "适龄残疾儿童少年入学总人数": 18,
}


def county_form():
    top = [*across("在校学生数", 2), *across("专任教师数", 2), *across("年平均工资收入（元）", 2), *across("交流轮岗", 2), *across("适龄残疾儿童少年", 2)]
    return [across("示例县义务教育优质均衡发展采集表", 10), top, list(FORM), list(FORM.values())]


def county_form_in_ten_thousand():
    titles = [title + ("（万元）" if "工资" in title else "") for title in FORM]
    return [titles, [1464, 781, 91, 69, 8.6257, 8.5716, 72, 8, 19, 18]]


def county_form_below(columns):
    """The figures below one another. `columns` between name and value: unit, number of the line."""
    titles = {"unit": "计量单位", "line": "代码"}
    rows = [[across("示例县采集表", 2 + len(columns))[0], *[covered] * (1 + len(columns))], ["指标名称", *[titles[name] for name in columns], "数值"]]
    for line, (name, value) in enumerate(FORM.items(), 1):
        cells = {"unit": "元" if "工资" in name else "人", "line": f"{line:02d}"}
        rows.append([name, *[cells[column] for column in columns], value])
    return rows


def cohort_counts():
    return [
        across("示例县年度同龄组统计表", 8),
        ["学　年", "学校标识码", "年　级", "学年初在校学生数（人）", "本学年转入人数", "本学年转出人数", "本学年死亡人数", "本学年毕业人数"],
        ["2018-2019", None, "五年级", 240, 3, 2, 0, None],
        [full_width("2018") + "—" + full_width("2019学年"), "全县", "六年级", "1,238", 5, 4, "—", Formula("1238+1", 1239)],
        [2018, None, "小计", Formula("SUM([.D3:.D4])", 1478)],
        ["2018/19", HEWAN, 5, 40, 0, 0, 0, 0],
        [2018, int(HEWAN), full_width("6"), 42, 1, 0, 0, 43],
        ["合计", None, None, Formula("SUM([.D3:.D7])", 1560)],
    ]


def cohort_counts_merged():
    header = ["学年", "学校标识码", "年级", "学年初在校学生数", "本学年转入人数", "本学年转出人数", "本学年死亡人数", "本学年毕业人数"]
    return [
        header,
        ["2017-2018", Merged(HEWAN, rows=2), "一年级", 41, 0, 0, 0, None],
        ["2017-2018", covered, "二年级", 39, 0, 0, 0, None],
        ["2017-2018", Merged(LIUXI, rows=2), "三年级", 21, 0, 0, 0, None],
        ["2017-2018", covered, "四年级", 19, 0, 0, 0, None],
    ]
