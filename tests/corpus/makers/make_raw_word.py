#!/usr/bin/python3
"""Makes the Word documents whose XML is written by hand, as Word and WPS write it: makers/make_raw_word.py CORPUS"""
import pathlib
import sys
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = ('xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
      'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
      'xmlns:v="urn:schemas-microsoft-com:vml"')
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
TYPES = HEAD + (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>{more}</Types>')
RELATIONS = HEAD + (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>')
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def package(path, body, parts=None):
    """A document of this body; parts are further parts of word/ by name, each with its kind's name."""
    parts = parts or {}
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
    more = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{kind.format(name)}"/>' for name in parts)
    rows = "".join(f'<Relationship Id="r{at}" Type="{OFFICE}{name}" Target="{name}.xml"/>' for at, name in enumerate(parts))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES.format(more=more))
        archive.writestr("_rels/.rels", RELATIONS.format(
            rows=f'<Relationship Id="r1" Type="{OFFICE}officeDocument" Target="word/document.xml"/>'))
        archive.writestr("word/_rels/document.xml.rels", RELATIONS.format(rows=rows))
        archive.writestr("word/document.xml",
                         f"{HEAD}<w:document {W} {MC}><w:body>{body}<w:sectPr/></w:body></w:document>")
        for name, xml in parts.items():
            archive.writestr(f"word/{name}.xml", HEAD + xml)


def run(words):
    return f'<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(*pieces, properties=""):
    runs = "".join(piece if piece.startswith("<") else run(piece) for piece in pieces)
    return f'<w:p w:rsidR="00A1"><w:pPr>{properties}</w:pPr>{runs}</w:p>'


def cell(*pieces, merge="", span=1):
    wide = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return (f'<w:tc><w:tcPr><w:tcW w:w="{1500 * span}" w:type="dxa"/>{wide}{merge}<w:vAlign w:val="center"/></w:tcPr>'
            f"{paragraph(*pieces)}</w:tc>")


def row(*cells, before="", after=""):
    return f'<w:tr w:rsidR="00A1"><w:trPr>{before}<w:trHeight w:val="600"/>{after}</w:trPr>{"".join(cells)}</w:tr>'


def grid(columns, *rows):
    wide = '<w:gridCol w:w="1500"/>' * columns
    return (f'<w:tbl><w:tblPr><w:tblStyle w:val="a3"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
            f'<w:tblGrid>{wide}</w:tblGrid>{"".join(rows)}</w:tbl>')


OPEN, BARE, GOES_ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>", '<w:vMerge w:val="continue"/>'


STAMP = 'w:author="审核人" w:date="2025-01-02T03:04:05Z"'


def deleted(words):
    return f'<w:del w:id="7" {STAMP}><w:r><w:delText>{words}</w:delText></w:r></w:del>'


def inserted(words):
    return f'<w:ins w:id="8" {STAMP}>{run(words)}</w:ins>'


def word_table(path):
    """As Word writes: bare vMerge for going on, a spell-checked run cut in pieces, a footnote mark in an owner cell."""
    mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
    proof = '<w:proofErr w:type="spellStart"/>'
    body = paragraph("石鼓市历史建筑保护重点任务分工表") + grid(
        5,
        row(cell("主要任务"), cell("序号"), cell("重点任务"), cell("牵头单位"), cell("配合单位"), before="<w:tblHeader/>"),
        row(cell("一、摸底建档", merge=OPEN), cell("1"), cell("测绘历史建筑九十处"),
            cell("市住房", proof, "城乡", "建设局", merge=OPEN), cell("市文物局", mark, "、市自然资源和规划局")),
        row(cell("", merge=BARE), cell("2"), cell("建立数字档案"), cell("", merge=BARE), cell("市档案馆、市数据局")),
        row(cell("二、修缮活化", merge=OPEN), cell("3"), cell("抢修濒危建筑"), cell("各县（市、区）人民政府"),
            cell("市财政局", merge=OPEN)),
        row(cell("", merge=BARE), cell("4"), cell("引入社会资本运营"), cell("石鼓古城投资公司"), cell("", merge=BARE)),
        row(cell("", merge=BARE), cell("5"), cell("培训传统工匠"), cell("市人力资源社会保障局"), cell("石鼓建筑职业学院")))
    notes = (f'<w:footnotes {W}><w:footnote w:id="2">{paragraph("机构改革前为市文物管理处。")}</w:footnote></w:footnotes>')
    package(path, body, {"footnotes": notes})


def wps_table(path):
    """As WPS writes: vMerge with the word continue, band rows by gridSpan."""
    body = paragraph("临溪县公路养护工程任务表") + grid(
        4,
        row(cell("序号"), cell("工程内容"), cell("责任单位"), cell("完成时限")),
        row(cell("一、县道", span=4)),
        row(cell("1"), cell("修补溪口至云岭段路面"), cell("县公路局", merge=OPEN), cell("2025年8月", merge=OPEN)),
        row(cell("2"), cell("更换破损护栏"), cell("", merge=GOES_ON), cell("", merge=GOES_ON)),
        row(cell("二、村道", span=4)),
        row(cell("3"), cell("拓宽会车道一百二十处"), cell("各乡镇人民政府、县交通运输局"), cell("2025年11月")),
        row(cell("4"), cell("安装凸面镜"), cell("县公安局交警大队"), cell("2025年9月")))
    package(path, body)


def tracked_changes(path):
    """Deleted words do not count, inserted ones do: in text, in a cell, and a whole inserted row."""
    text = (paragraph("白榆区学校周边治理分工") + paragraph("一、交通秩序") +
            paragraph("（一）设置护学岗。（牵头单位：", deleted("区城管局"), inserted("区公安分局"), "；配合单位：区教育局",
                      deleted("、区财政局"), "）") +
            paragraph("（二）施划彩色斑马线。（区公安分局、", inserted("区住建局、"), "各街道办事处负责）") +
            paragraph("二、食品安全") +
            paragraph("（三）清理流动摊贩。（区城管局负责", deleted("，区市场监管局配合"), "）"))
    package(path, text)


def tracked_rows(path):
    """A deleted row does not count, an inserted one does; words moved away stand only where they went."""
    away = f'<w:moveFrom w:id="3" {STAMP}>{run("、县财政局")}</w:moveFrom>'
    hither = f'<w:moveTo w:id="4" {STAMP}>{run("、县财政局")}</w:moveTo>'
    gone = "".join(f"<w:tc><w:tcPr/>{paragraph(deleted(words))}</w:tc>" for words in ("2", "改造旧粮仓", "县文旅局"))
    body = paragraph("临溪县文化惠民任务表") + grid(
        3, row(cell("序号"), cell("任务"), cell("责任单位")),
        row(cell("1"), cell("送戏下乡六十场"), cell("县文旅局", away)),
        row(gone, after=f'<w:del w:id="5" {STAMP}/>'),
        row(cell(inserted("2")), cell(inserted("新建农家书屋")), cell(inserted("县委宣传部")), after=f'<w:ins w:id="6" {STAMP}/>'),
        row(cell("3"), cell("修缮古戏台"), cell("县文物局", hither)))
    package(path, body)


def horizontal_merges(path):
    """As old converters write: a band row of as many cells as columns, joined by hMerge."""
    def band(words):
        first = cell(words, merge='<w:hMerge w:val="restart"/>')
        return row(first, *[cell("", merge='<w:hMerge w:val="continue"/>')] * 3)

    body = paragraph("白榆区夏季防溺水工作任务表") + grid(
        4, row(cell("序号"), cell("工作任务"), cell("牵头单位"), cell("配合单位")),
        band("一、水域管护"),
        row(cell("1"), cell("设置警示牌和救生杆"), cell("区水务局"), cell("各街道办事处")),
        row(cell("2"), cell("安装智能监控"), cell("区公安分局"), cell("区水务局、区大数据中心")),
        band("二、宣传教育"),
        row(cell("3"), cell("家访全覆盖"), cell("区教育局"), cell("区妇联")))
    package(path, body)


def ticks_as_symbols(path):
    """Ticks from the font Wingdings, as Word inserts them: w:sym without any text."""
    tick = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    body = paragraph("翠湖市会展服务保障职责表") + grid(
        4, row(cell("保障事项"), cell("市商务局"), cell("市公安局"), cell("市卫生健康委")),
        row(cell("现场安检"), cell(""), cell(tick), cell("")),
        row(cell("医疗值守"), cell(""), cell(""), cell(tick)),
        row(cell("嘉宾接待"), cell(tick), cell(tick), cell("")))
    package(path, body)


def numbered_headings(path):
    """The numbers stand in numbering.xml only: 一、 for chapters, （一） going on through the chapters."""
    def level(at, shape, words, extra=""):
        return (f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{shape}"/>{extra}'
                f'<w:lvlText w:val="{words}"/><w:lvlJc w:val="left"/></w:lvl>')

    numbering = (f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>'
                 + level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）", '<w:lvlRestart w:val="0"/>')
                 + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>')

    def item(at, words):
        return paragraph(words, properties=f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="1"/></w:numPr>')

    body = (paragraph("翠湖市轮渡服务提升方案") + item(0, "改善候船条件") +
            item(1, "翻新三处码头候船厅。（牵头单位：市交通运输局；配合单位：翠湖轮渡公司）") +
            item(1, "增设无障碍坡道。（责任单位：翠湖轮渡公司、市残联）") + item(0, "保障航行安全") +
            item(1, "更新救生设备。（责任单位：市海事局）") +
            item(1, "开展浓雾停航演练。（市海事局牵头，市应急管理局、市气象局配合）"))
    package(path, body, {"numbering": numbering})


def controls_and_boxes(path):
    """A table in a content control, a row in one, a text box whose words stand twice (choice and fallback)."""
    box = ('<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>{0}'
           '</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{0}'
           '</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>')
    note = box.format(paragraph("注：责任单位中列第一位的为牵头单位。"))
    controlled = row(cell("2"), cell("为独居老人安装烟感"), cell("区民政局、各街道办事处"))
    body = paragraph("白榆区居家安全行动任务表", note) + (
        '<w:sdt><w:sdtPr><w:alias w:val="任务表"/></w:sdtPr><w:sdtContent>' + grid(
            3, row(cell("序号"), cell("任务"), cell("责任单位")),
            row(cell("1"), cell("检修老旧燃气软管"), cell("区住建局、白榆燃气公司")),
            f"<w:sdt><w:sdtPr/><w:sdtContent>{controlled}</w:sdtContent></w:sdt>",
            row(cell("3"), cell("发放家庭应急包"), cell("区应急管理局"))) + "</w:sdtContent></w:sdt>")
    package(path, body)


def main(corpus):
    makers = {"docx-word-table": word_table, "docx-wps-table": wps_table, "docx-tracked-changes": tracked_changes,
              "docx-tracked-rows": tracked_rows, "docx-horizontal-merges": horizontal_merges,
              "docx-ticks-as-symbols": ticks_as_symbols,
              "docx-numbered-headings": numbered_headings, "docx-controls-and-boxes": controls_and_boxes}
    for name, make in makers.items():
        (corpus / name).mkdir(exist_ok=True)
        make(corpus / name / "document.docx")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]).resolve())
