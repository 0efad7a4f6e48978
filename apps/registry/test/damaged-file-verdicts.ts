/** Verdict → names of the kinds of damage (see `damagedFiles`) that end with it, in any order. */
export type Verdicts = Readonly<Record<string, string>>;

/** A roster of 12 students that is in the registry already. */
export const rosterVerdicts: Verdicts = {
  'refused empty-file': `
    empty-file`,
  'refused no-header': `
    one-byte blanks-only prose csv-mark-only csv-full-width-commas csv-pipes csv-single-quotes csv-of-separators
    csv-a-million-rows-and-more header-below-the-search header-missing header-misspelt`,
  'refused not-a-spreadsheet': `
    zeros-only png jpeg random-bytes web-page-as-xls xml-spreadsheet-2003 mime-web-archive program rar-archive seven-zip-archive
    open-document letter-docx slides-pptx binary-workbook-xlsb empty-zip zip-of-photos zip-of-a-csv head-lost
    missing-_rels/.rels csv-utf16-without-mark csv-utf32 csv-read-as-latin1-and-saved csv-many-nul-characters`,
  'not received PackedFileDamaged': `
    gzip-cut`,
  'not received FileTooLarge': `
    gzip-bomb`,
  'refused pdf': `
    pdf pdf-behind-a-mark`,
  'refused too-many-columns-for-kind': `
    json columns-further-300`,
  'refused old-xls': `
    old-xls ole-head-only`,
  'refused password-protected': `
    password-protected entry-encrypted`,
  'refused damaged': `
    cut-in-the-first-header cut-behind-the-first-header cut-in-the-sheet cut-in-the-middle cut-before-the-directory
    cut-in-the-directory cut-before-the-end-record cut-in-the-end-record cut-anywhere bytes-behind-the-end bytes-flipped-in-the-sheet
    one-bit-flipped bytes-flipped-in-the-directory wrong-checksum wrong-checksum-of-texts size-too-small size-too-large
    packed-size-beyond-the-file packed-size-zero extra-field-cut unknown-packing stored-called-deflated entry-twice
    entry-twice-in-other-case entries-in-one-place entry-count-too-small directory-offset-wrong directory-offset-beyond-the-file
    path-to-the-parent path-absolute path-with-drive-letter path-with-backslashes bomb-with-a-small-declared-size
    missing-xl/workbook.xml missing-xl/_rels/workbook.xml.rels missing-xl/sharedStrings.xml missing-xl/worksheets/sheet1.xml
    empty-_rels/.rels empty-xl/workbook.xml empty-xl/_rels/workbook.xml.rels empty-xl/styles.xml empty-xl/sharedStrings.xml
    empty-xl/worksheets/sheet1.xml sheet-cut-in-a-tag sheet-cut-between-rows texts-cut tags-crossed attribute-without-quotes
    attribute-twice huge-attribute deep-nesting endless-comment billion-laughs external-entity parameter-entity external-document-type
    unknown-entity zero-character-reference control-character not-utf8 overlong-utf8 utf16-part sheet-outside-the-file
    sheet-at-a-parent-path sheet-listed-twice sheet-name-twice sheet-name-of-a-book sheet-name-empty no-sheets no-end-of-data
    data-twice cell-of-unknown-type text-number-out-of-range text-number-negative text-number-fraction text-number-of-letters
    rows-descending row-twice row-zero row-fraction cell-twice cells-out-of-order cell-reference-of-nonsense cell-reference-lower-case
    row-in-a-row csv-quote-that-never-ends csv-of-quotes`,
  'unchanged 12': `
    gzip-of-a-csv end-record-twice zip-comment data-descriptor data-descriptor-lies path-with-nul path-not-utf8 path-very-long symbolic-link
    zip-in-the-zip missing-[Content_Types].xml missing-xl/styles.xml many-attributes escaped-control-character
    half-a-surrogate-pair-escaped gbk-declared-but-utf8 byte-order-mark line-ends-of-windows processing-instructions
    relationship-in-a-circle relationships-doubled external-links external-picture web-query macros chart-sheet-first
    hidden-sheet-beside sheet-name-of-200-characters sheet-name-with-a-path dimension-of-a-million-rows merged-cells-over-data
    filter-and-protection drawing-behind-with-rows days-from-1904 style-out-of-range style-negative rich-text-with-pronunciation
    cell-of-another-row styled-cell-at-the-last-place hundred-thousand-empty-rows hidden-rows-and-columns cell-outside-a-row csv-plain
    csv-utf8-marked csv-marked-twice csv-gbk csv-utf16 csv-utf16-tabs csv-utf16-big-endian csv-semicolons csv-old-mac-lines
    csv-windows-lines csv-no-last-line-end csv-all-quoted csv-line-break-in-a-cell csv-nul-characters csv-a-million-separators-behind
    csv-ragged-lines csv-separator-hint date-with-slashes date-with-dots date-with-dashes date-in-chinese date-serial-of-1900
    date-serial-as-text date-as-number date-full-width id-full-width id-leading-apostrophe id-blanks-around id-zero-width
    id-no-break-space id-lower-case id-with-dashes id-empty gender-one-two gender-letters gender-blanks-inside gender-with-suffix
    name-right-to-left-override whole-with-unit whole-full-width school-as-number required-column-renamed required-column-missing good
    titles-above titles-far-above header-with-blanks header-with-line-breaks header-full-width header-in-two-rows header-column-twice
    header-column-twice-of-other-values header-required-marks columns-reversed columns-first-and-last-swapped
    column-of-numbers-in-front columns-further columns-empty-between columns-empty-in-front row-longer-than-the-header rows-reversed
    second-table-beside second-sheet-of-notes second-sheet-template`,
  'refused zip-bomb': `
    size-of-two-gigabytes zip64-size-lies zip64-size-negative entry-count-too-large many-entries bomb-of-blanks`,
  'refused too-many-sheets': `
    thousand-sheets`,
  'refused too-large': `
    styles-swollen`,
  'unchanged 11 rejected 1, 残疾人类型 bad-disability': `
    formula-with-result formula-without-result formula-with-text formula-with-error formula-of-another-file formula-of-dde
    formula-of-a-web-service formula-in-a-circle formula-array formula-shared error-not-available boolean boolean-of-another-kind
    date-as-iso-text number-not-a-number number-infinite number-1e309 number-1e17 number-with-blanks number-with-comma
    number-negative-zero number-hexadecimal serial-date serial-date-negative serial-date-beyond-9999 serial-date-of-1900-02-29
    serial-date-in-chinese number-format-of-nonsense number-format-percent rich-text-inline`,
  'changed 1 unchanged 11': `
    cell-without-value cell-of-blanks text-number-missing name-emoji name-of-a-rare-character name-with-line-break
    name-with-blanks-inside name-formula name-markup name-sql name-path name-middle-dot name-private-use name-control-characters
    name-number whole-in-chinese`,
  'refused text-too-long': `
    text-of-40000-characters one-text-in-many-cells csv-one-line-of-100-megabytes csv-cell-of-40000-characters`,
  'refused no-good-row': `
    references-left-out ids-of-all-rows-equal`,
  'refused too-many-rows': `
    row-beyond-the-last`,
  'refused too-many-columns': `
    cell-beyond-the-last-column cell-at-the-last-place million-cells-in-a-row csv-a-million-columns`,
  'unchanged 12 rejected 1, 学校标识码 missing-value, 年级 missing-value, 班级号 missing-value, and more': `
    csv-utf16-with-an-odd-byte csv-ctrl-z-at-the-end rows-of-dashes`,
  'refused bad-encoding': `
    csv-utf8-and-gbk-lines csv-utf8-and-utf16-lines csv-gbk-under-a-utf8-mark csv-cut-in-a-character`,
  'unchanged 11 rejected 1, 学校标识码 missing-value, 年级 missing-value, 班级号 missing-value, and more': `
    csv-mixed-separators`,
  'unchanged 12 skipped 4': `
    csv-mixed-lines`,
  'unchanged 11 rejected 1, 学籍接续标识 bad-identity': `
    csv-quote-inside`,
  'unchanged 11 rejected 1, 出生日期 bad-date': `
    date-in-chinese-numerals date-of-the-republic date-lunar date-two-digit-year date-day-first date-month-first date-with-time
    date-in-english date-month-only date-impossible date-month-13 date-zero date-negative`,
  'unchanged 11 rejected 1, 出生日期 birth-date-contradicts-id': `
    date-serial-of-1904 date-year-off-by-one`,
  'unchanged 11 rejected 1, 出生日期 implausible-age, 出生日期 birth-date-contradicts-id': `
    date-year-off-by-hundred date-year-9999`,
  'unchanged 11 rejected 1, 出生日期 missing-value': `
    date-dash-for-unknown date-empty`,
  'unchanged 11 rejected 1, 身份证件号 digits-lost': `
    id-as-number id-in-scientific-notation`,
  'unchanged 11 rejected 1, 身份证件号 bad-id-number': `
    id-one-digit-short id-one-digit-long id-digits-swapped id-letter-for-zero`,
  'unchanged 11 rejected 1, 身份证件号 bad-identity': `
    id-with-note`,
  'unchanged 11 rejected 1, 性别 bad-gender': `
    gender-unknown gender-three`,
  'unchanged 11 rejected 1, 姓名 bad-name': `
    name-very-long name-combining-marks`,
  'unchanged 11 rejected 1, 姓名 missing-value': `
    name-empty`,
  'unchanged 11 rejected 1, 班级号 bad-class-number': `
    whole-negative whole-fraction whole-with-thousands whole-percent whole-huge whole-zero whole-text whole-as-text-with-zeros
    whole-with-formula`,
  'unchanged 11 rejected 1, 学校标识码 bad-school-code': `
    school-with-prefix`,
  'unchanged 11 rejected 1, 学校标识码 unknown-school': `
    school-unknown`,
  'unchanged 11 rejected 1, 学校标识码 missing-value': `
    school-empty`,
  'unchanged 12 skipped 1': `
    totals-row header-twice signatures-below`,
  'unchanged 11 rejected 2, 学籍接续标识 duplicate-after-transfer, 身份证件号 same-student-twice': `
    duplicate-after-transfer`,
  'unchanged 11 rejected 2, 学籍接续标识 duplicate-in-file, 身份证件号 same-student-twice': `
    two-persons-of-one-id duplicate-row`,
  'unchanged 11 rejected 1, 姓名 bad-name, 身份证件号 bad-identity': `
    id-and-name-swapped`,
  'unchanged 11 rejected 1, 学校标识码 bad-school-code, 年级 missing-value, 班级号 bad-class-number, and more': `
    row-shifted-right`,
  'unchanged 11 rejected 1, 学校标识码 bad-school-code, 班级号 bad-class-number, 性别 bad-gender, and more': `
    row-shifted-left`,
  'unchanged 11 rejected 1, 年级 missing-value, 班级号 missing-value, 性别 missing-value, and more': `
    row-cut`,
  'unchanged 12 skipped 22': `
    rows-empty-between`,
  'refused no-rows': `
    rows-none`,
  'unchanged 12 rejected 1, 学校标识码 bad-school-code, 年级 bad-grade, 班级号 bad-class-number, and more': `
    row-of-examples`,
  'unchanged 11 rejected 2, 学籍接续标识 duplicate-after-transfer, 学校标识码 bad-school-code, 年级 bad-grade, and more': `
    rows-ditto`,
  'unchanged 12 skipped 3': `
    notes-below`,
  'unchanged 12 rejected 2 skipped 1, 学校标识码 bad-school-code, 年级 missing-value, 班级号 missing-value, and more': `
    second-table-below`,
  'refused several-sheets': `
    second-sheet-alike`,
};

/** The conditions of five schools that are in the registry already. */
export const conditionsVerdicts: Verdicts = {
  'unchanged 5': `
    id-full-width id-leading-apostrophe id-as-number id-blanks-around id-zero-width id-no-break-space id-lower-case id-digits-swapped
    name-right-to-left-override name-with-blanks-inside whole-full-width whole-as-text-with-zeros good titles-above titles-far-above
    header-with-blanks header-with-line-breaks header-full-width header-in-two-rows header-column-twice
    header-column-twice-of-other-values header-required-marks columns-reversed columns-first-and-last-swapped
    column-of-numbers-in-front columns-further columns-empty-between columns-empty-in-front row-longer-than-the-header rows-reversed
    second-table-beside second-sheet-of-notes second-sheet-template decimal-with-unit`,
  'unchanged 4 rejected 1, 学校标识码 bad-school-code': `
    id-in-scientific-notation id-with-dashes id-one-digit-short id-one-digit-long id-letter-for-zero id-with-note id-and-name-swapped`,
  'unchanged 4 rejected 1, 学校标识码 missing-value': `
    id-empty`,
  'changed 1 unchanged 4': `
    name-emoji name-of-a-rare-character name-with-line-break name-formula name-markup name-sql name-path name-middle-dot
    name-private-use name-control-characters name-number whole-with-thousands decimal-with-thousands`,
  'unchanged 4 rejected 1, 学校名称 bad-name': `
    name-very-long name-combining-marks`,
  'unchanged 4 rejected 1, 学校名称 missing-value': `
    name-empty`,
  'unchanged 4 rejected 1, 计算机台数 negative': `
    whole-negative`,
  'unchanged 4 rejected 1, 计算机台数 not-whole': `
    whole-fraction`,
  'unchanged 4 rejected 1, 计算机台数 not-a-number': `
    whole-percent whole-with-unit whole-in-chinese whole-text whole-with-formula`,
  'unchanged 4 rejected 1, 计算机台数 too-large-number': `
    whole-huge`,
  'unchanged 4 rejected 1, 其中:学生用机台数 part-exceeds-whole': `
    whole-zero`,
  'refused wrong-unit': `
    decimal-in-yuan`,
  'unchanged 4 rejected 1, 教学仪器设备资产值(万元) implausible-equipment-value': `
    decimal-in-yuan-once`,
  'unchanged 4 rejected 1, 教学仪器设备资产值(万元) not-a-number': `
    decimal-with-other-unit decimal-with-comma decimal-currency-sign decimal-two-points decimal-range`,
  'unchanged 4 rejected 1, 教学仪器设备资产值(万元) negative': `
    decimal-negative`,
  'unchanged 5 skipped 1': `
    totals-row header-twice signatures-below`,
  'unchanged 4 rejected 2, 学校标识码 duplicate-in-file': `
    two-persons-of-one-id duplicate-row`,
  'refused no-good-row': `
    ids-of-all-rows-equal`,
  'refused missing-columns': `
    required-column-renamed required-column-missing`,
  'refused no-header': `
    header-below-the-search header-missing header-misspelt`,
  'refused too-many-columns-for-kind': `
    columns-further-300`,
  'unchanged 4 rejected 1, 学校标识码 missing-value, 办学类型 bad-school-type, 城乡类型 bad-urban-rural, and more': `
    row-shifted-right`,
  'unchanged 4 rejected 1, 学校标识码 bad-school-code, 办学类型 bad-school-type, 城乡类型 bad-urban-rural, and more': `
    row-shifted-left`,
  'unchanged 4 rejected 1, 城乡类型 missing-value': `
    row-cut`,
  'unchanged 5 skipped 8': `
    rows-empty-between`,
  'refused no-rows': `
    rows-none`,
  'unchanged 5 rejected 1, 学校标识码 missing-value, 办学类型 missing-value, 城乡类型 missing-value': `
    rows-of-dashes`,
  'unchanged 5 rejected 1, 学校标识码 bad-school-code, 办学类型 bad-school-type, 城乡类型 bad-urban-rural, and more': `
    row-of-examples`,
  'unchanged 4 rejected 2, 学校标识码 duplicate-in-file, 办学类型 bad-school-type, 城乡类型 bad-urban-rural, and more': `
    rows-ditto`,
  'unchanged 5 skipped 3': `
    notes-below`,
  'unchanged 5 rejected 2 skipped 1, 学校标识码 bad-school-code, 办学类型 missing-value, 城乡类型 missing-value': `
    second-table-below`,
  'refused several-sheets': `
    second-sheet-alike`,
};
