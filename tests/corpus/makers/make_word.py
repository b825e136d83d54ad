#!/usr/bin/python3
"""Makes the Word documents of the corpus: makers/make_word.py CORPUS

Needs python3-docx, pandoc and LibreOffice (soffice). The committed files are what the tests read; run this only to
change one, and run make.mjs for those that the npm package docx writes. What is here is content; truth stands in
truth.json, written by hand.
"""
import pathlib
import subprocess
import sys
import tempfile

import docx
from docx.enum.section import WD_ORIENT


def table(document, rows, merges=()):
    """A grid of words; a merge is (first row, column, last row, column). Lines of a cell become paragraphs."""
    grid = document.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid")
    for row, words in enumerate(rows):
        for column, text in enumerate(words):
            lines = text.split("\n")
            grid.cell(row, column).text = lines[0]
            for line in lines[1:]:
                grid.cell(row, column).add_paragraph(line)
    for top, left, bottom, right in merges:
        words = grid.cell(top, left).text
        merged = grid.cell(top, left).merge(grid.cell(bottom, right))
        for paragraph in merged.paragraphs[1:]:
            paragraph._element.getparent().remove(paragraph._element)
        merged.paragraphs[0].text = words
    return grid


def merged_groups(path):
    document = docx.Document()
    document.add_heading("青屏省县域充电网络建设任务清单", 0)
    rows = [["主要任务", "序号", "重点任务", "牵头单位", "配合单位", "完成时限"],
            ["一、完善布局", "1", "编制县域充电设施规划", "省能源局", "省自然资源厅、省交通运输厅", "2025年6月"],
            ["", "2", "实现乡镇公共充电站全覆盖", "", "省财政厅、国网青屏省电力有限公司", "2026年底"],
            ["", "3", "在农村客运站配建充电桩", "省交通运输厅", "", "2026年底"],
            ["二、优化服务", "4", "接入统一监测平台", "省能源局", "省数据局", "2025年10月"],
            ["", "5", "公布设施完好率", "", "", "每季度"]]
    table(document, rows, [(1, 0, 3, 0), (1, 3, 2, 3), (2, 4, 3, 4), (4, 0, 5, 0), (4, 3, 5, 3), (4, 4, 5, 4)])
    document.save(path)


def running_text(path):
    document = docx.Document()
    document.add_heading("白榆区老年助餐服务行动方案", 0)
    document.add_heading("一、扩大服务供给", 1)
    for words in ("（一）布设社区食堂。优先改造闲置配套用房。（牵头单位：区民政局；配合单位：区住建局、各街道办事处）",
                  "（二）发展送餐上门。对失能老人免收配送费。（区民政局、区商务局负责）"):
        document.add_paragraph(words)
    document.add_heading("二、强化质量监管", 1)
    measure = document.add_paragraph()
    for piece in ("（三）", "公开菜品", "来源。每餐留样四十八小时。（区市场", "监管局牵头，区卫健", "委配合）"):
        measure.add_run(piece).bold = piece == "公开菜品"
    document.add_paragraph("（四）开展满意度回访。")
    document.add_paragraph("责任单位：区民政局、区养老服务协会")
    document.save(path)


def two_tables(path):
    document = docx.Document()
    document.add_heading("石鼓市产业招商任务分解表", 0)
    document.add_paragraph("一、招商活动")
    table(document, [["序号", "任务内容", "责任单位", "配合单位", "完成时限"],
                     ["1", "举办电子信息产业恳谈会", "市商务局", "市工业和信息化局、各园区管委会", "5月"],
                     ["2", "组织民企回乡考察", "市工商联", "市商务局", "10月"]])
    document.add_paragraph("二、项目落地")
    table(document, [["序号", "完成时限", "配合单位", "责任单位", "任务内容"],
                     ["3", "8月", "市自然资源局", "石鼓经开区管委会", "交付标准厂房六万平方米"],
                     ["4", "持续推进", "市税务局、市人力资源社会保障局", "市行政审批局", "为落户企业代办手续"]])
    document.save(path)


def lines_in_cells(path):
    document = docx.Document()
    document.add_heading("临溪县教育设施补短板任务表", 0)
    grid = table(document, [["序号", "任务", "责任单位"],
                            ["1", "新建寄宿制小学两所", "县教育局\n县财政局\n县住建局"],
                            ["2", "更新校车十八辆", "县教育局\n县公安局交警大队"],
                            ["3", "加固三处校舍围墙", ""]])
    cell = grid.cell(3, 2).paragraphs[0]
    cell.add_run("县教育局").add_break()
    cell.add_run("县应急管理局").add_break()
    cell.add_run("各乡镇中心校")
    document.save(path)


def repeated_heads(path):
    document = docx.Document()
    section = document.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, section.page_height, section.page_width
    section.header.paragraphs[0].text = "海棠州清洁能源工作台账"
    head = ["类别", "序号", "工作任务", "牵头单位", "责任单位"]
    table(document, [head,
                     ["光伏发电", "1", "清理超期未建项目", "州发展改革委", "各县市人民政府"],
                     ["光伏发电", "2", "配套储能设施", "州发展改革委", "州能源集团、海棠供电局"],
                     head,
                     ["光伏发电", "3", "开展农光互补试点", "州农业农村局", "州发展改革委"],
                     ["水电", "4", "落实生态流量", "州水务局", "州生态环境局"],
                     ["水电", "5", "评估小水电退出", "州水务局", "州林业和草原局、各县市人民政府"]],
          [(1, 0, 2, 0), (5, 0, 6, 0)])
    document.save(path)


def nested_layout(path):
    document = docx.Document()
    frame = document.add_table(rows=2, cols=1)
    frame.cell(0, 0).text = "沙洲镇集镇管理任务表"
    inner = frame.cell(1, 0).add_table(rows=4, cols=4)
    rows = [["序号", "任务", "牵头单位", "协同单位"], ["1", "划定摊贩经营区", "镇综合执法队", "镇市场所、沙洲派出所"],
            ["2", "拆除占道遮阳棚", "镇综合执法队", "各社区居委会"], ["3", "增设公厕指示牌", "镇建设办", "无"]]
    for row, words in enumerate(rows):
        for column, text in enumerate(words):
            inner.cell(row, column).text = text
    document.save(path)


def text_and_annex(path):
    """Measures that say nothing of owners, and an annex whose table does; its title is the table's first row."""
    document = docx.Document()
    document.add_heading("石鼓市户外广告品质提升方案", 0)
    for words in ("一、总体要求", "全面清理存量，严格控制增量。", "二、重点任务", "（一）编制设置规划。划定禁设区。",
                  "（二）整治楼顶字牌。消除安全隐患。", "三、工作要求", "各责任单位要对照附件抓好落实，每月25日前报送进展。", "附件"):
        document.add_paragraph(words)
    table(document, [["石鼓市户外广告品质提升任务分解表", "", "", ""], ["序号", "任务", "责任分工", "时限"],
                     ["1", "编制专项规划", "市城管局牵头，市自然资源和规划局配合", "2025年4月"],
                     ["2", "拆除楼顶字牌一百二十块", "各区人民政府负责，市城管局、市应急管理局配合", "2025年9月"],
                     ["3", "更换公交站台灯箱", "石鼓公交集团", "2025年12月"]], [(0, 0, 0, 3)])
    document.save(path)


def numbers_in_task_cells(path):
    """No column of numbers: they stand in the cells of tasks, and start again in each group."""
    document = docx.Document()
    document.add_heading("翠湖市青年发展型城市建设任务清单", 0)
    table(document, [["领域", "工作任务", "牵头单位", "配合单位"],
                     ["青年安居", "1．筹集保障性租赁住房", "市住房城乡建设局", "市财政局"],
                     ["", "2．建设青年公寓", "市国资委", "团市委"],
                     ["青年乐业", "1．开发见习岗位", "市人力资源社会保障局", "市国资委、市工商联"],
                     ["", "2．发放创业贷款", "市财政局", "翠湖农商银行"]], [(1, 0, 2, 0), (3, 0, 4, 0)])
    document.save(path)


PANDOC_ROWSPANS = """<h1>南浦新区招引人才任务表</h1><table>
<tr><th>重点任务</th><th>具体举措</th><th>牵头单位</th><th>配合单位</th></tr>
<tr><td rowspan="2">一、住房保障</td><td>1.筹集青年公寓八百套</td><td rowspan="2">新区住房保障中心</td><td>新区财政局</td></tr>
<tr><td>2.发放租房补贴</td><td>新区人社局、新区财政局</td></tr>
<tr><td rowspan="2">二、创业支持</td><td>3.设立种子基金</td><td>新区国资公司</td><td rowspan="2">新区科技局</td></tr>
<tr><td>4.开放共享实验室</td><td>南浦大学</td></tr></table>"""

PANDOC_RACI = """# Office move: RACI

| Task | Facilities | IT | Legal | Staff council |
|------|:---:|:---:|:---:|:---:|
| Sign the lease | R | | A | I |
| Wire the floors | C | A/R | | |
| Pack and label | A | C | | R |
| Return the keys | A/R | I | C | I |
"""

LIBREOFFICE_TABLE = """<html><head><meta charset="utf-8"></head><body>
<p align="center">云河市节水型城市创建任务分解表</p>
<table border="1"><tr><td rowspan="2">序号</td><td rowspan="2">工作任务</td><td colspan="2">职责分工</td><td rowspan="2">时限</td></tr>
<tr><td>牵头单位</td><td>配合单位</td></tr>
<tr><td colspan="5">（一）工业节水</td></tr>
<tr><td>1</td><td>淘汰高耗水工艺</td><td>市工业和信息化局</td><td>市水务局、市发展改革委</td><td>2025年</td></tr>
<tr><td>2</td><td>推行水效对标</td><td>市水务局</td><td>市工业和信息化局</td><td>2026年</td></tr>
<tr><td colspan="5">（二）城镇节水</td></tr>
<tr><td>3</td><td>更换老旧供水管</td><td>云河水务集团</td><td>市住房城乡建设局、市财政局</td><td>2026年</td></tr>
<tr><td>4</td><td>利用再生水洗扫道路</td><td>市城市管理局</td><td></td><td>长期</td></tr>
</table></body></html>"""

LIBREOFFICE_TEXT = """<html><head><meta charset="utf-8"></head><body>
<h1>翠湖市残疾人就业帮扶措施</h1>
<h2>一、岗位开发</h2>
<p>1. 设立公益岗位三百个。<br>牵头单位：市残联<br>配合单位：市人力资源社会保障局、市财政局</p>
<p>2. 扶持盲人按摩机构。<br>责任单位：市残联、市卫生健康委</p>
<h2>二、技能提升</h2>
<p>3. 举办直播培训班。<br>牵头单位：市人力资源社会保障局<br>配合单位：市残联、翠湖开放大学</p>
</body></html>"""


def pandoc(words, written_in, path):
    subprocess.run(["pandoc", "-f", written_in, "-o", str(path)], input=words, text=True, check=True)


def libreoffice(words, path):
    with tempfile.TemporaryDirectory() as place:
        page = pathlib.Path(place) / "document.html"
        page.write_text(words, encoding="utf-8")
        subprocess.run(["soffice", "--headless", "--infilter=HTML (StarWriter)", "--convert-to", "docx:MS Word 2007 XML",
                        "--outdir", str(path.parent), str(page)], check=True, capture_output=True)


def main(corpus):
    def place(name):
        (corpus / name).mkdir(exist_ok=True)
        return corpus / name / "document.docx"

    merged_groups(place("docx-merged-groups"))
    running_text(place("docx-running-text"))
    two_tables(place("docx-two-tables"))
    lines_in_cells(place("docx-lines-in-cells"))
    repeated_heads(place("docx-repeated-heads"))
    nested_layout(place("docx-nested-table"))
    text_and_annex(place("docx-text-and-annex"))
    numbers_in_task_cells(place("docx-numbers-in-task-cells"))
    pandoc(PANDOC_ROWSPANS, "html", place("docx-pandoc-rowspans"))
    pandoc(PANDOC_RACI, "markdown", place("docx-pandoc-raci"))
    libreoffice(LIBREOFFICE_TABLE, place("docx-libreoffice-two-level-head"))
    libreoffice(LIBREOFFICE_TEXT, place("docx-libreoffice-text"))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]).resolve())
