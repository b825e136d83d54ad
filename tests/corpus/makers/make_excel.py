#!/usr/bin/python3
"""Makes the Excel workbooks of the corpus: makers/make_excel.py CORPUS

Needs python3-openpyxl and LibreOffice (soffice); make.mjs makes those that exceljs writes. What is here is content;
truth stands in truth.json, written by hand.
"""
import datetime
import pathlib
import subprocess
import sys
import tempfile
import zipfile

import openpyxl
from openpyxl.styles import Alignment


def fill(sheet, rows, merges=()):
    for words in rows:
        sheet.append([None if text == "" else text for text in words])
    for cells in merges:
        sheet.merge_cells(cells)


def merged_groups(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "任务清单"
    fill(sheet, [
        ["云河市城市更新重点任务清单", "", "", "", "", ""],
        ["序号", "主要任务", "具体内容", "牵头单位", "责任单位", "完成时限"],
        [1, "一、老旧街区", "整修骑楼外立面", "市住房城乡建设局", "市文物局、骑楼街道办事处", "2025年9月"],
        [2, "", "入地架空线缆", "", "云河供电公司、市通信发展办", "2025年12月"],
        [3, "", "增设社区微花园", "市园林局", "", "2026年3月"],
        [4, "二、工业遗存", "改造纺织厂锯齿厂房", "云河文旅集团", "市工业和信息化局", "2026年底"],
        [5, "", "开放铁路货场步道", "", "市交通运输局、市园林局", "2026年底"]],
        ["A1:F1", "B3:B5", "D3:D4", "E4:E5", "B6:B7", "D6:D7"])
    book.save(path)


def several_sheets(path):
    book = openpyxl.Workbook()
    cover = book.active
    cover.title = "封面"
    fill(cover, [["石鼓市教育局"], ["2025年度重点工作台账"], ["二〇二五年一月"]])
    plan = book.create_sheet("重点工作")
    fill(plan, [["序号", "重点工作", "牵头科室", "配合科室", "完成时限"],
                [1, "新建公办幼儿园四所", "基建科", "学前教育科、财务科", "2025-08-31"],
                [2, "轮岗交流教师二百名", "人事科", "基础教育科", "2025-08-15"],
                [3, "检查校外培训机构", "职成教科", "政策法规科、安全科", "每季度"]])
    guide = book.create_sheet("填表说明")
    fill(guide, [["一、牵头科室每月25日前更新进展。"], ["二、完成时限填写到日。"]])
    book.save(path)


def two_plan_sheets(path):
    book = openpyxl.Workbook()
    first = book.active
    first.title = "建设类"
    fill(first, [["序号", "任务", "牵头单位", "配合单位"], [1, "硬化通组道路", "县交通运输局", "各乡镇"],
                 [2, "建设村级水厂", "县水利局", "县卫健局、县乡村振兴局"]])
    second = book.create_sheet("服务类")
    fill(second, [["配合单位", "牵头单位", "任务", "序号"], ["县教育局", "县卫健局", "为小学生检查视力", 3],
                  ["县妇联、各乡镇", "县民政局", "走访留守老人", 4]])
    book.save(path)


def legend_beside(path):
    book = openpyxl.Workbook()
    sheet = book.active
    fill(sheet, [
        ["任务", "综合部", "工程部", "财务部", "安全部", "", "图例"],
        ["审查施工图纸", "", "★", "", "▲", "", "★ 牵头"],
        ["支付进度款", "▲", "▲", "★", "", "", "▲ 配合"],
        ["验收消防设施", "", "▲", "", "★", "", "△ 知会"],
        ["移交竣工档案", "★", "▲", "△", "", "", ""]])
    book.save(path)


def people_under_roles(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "RACI"
    fill(sheet, [
        ["Website relaunch", "", "", "", "", ""],
        ["", "", "Product", "", "Engineering", ""],
        ["ID", "Deliverable", "Noor Haddad", "Sam Wilde", "Ines Prado", "Tom Berg"],
        ["D1", "Sitemap", "A", "R", "C", ""],
        ["D2", "Design system", "I", "A", "R", "R"],
        ["D3", "Load test", "I", "", "A/R", "C"]], ["A1:F1", "C2:D2", "E2:F2"])
    book.save(path)


def head_far_down(path):
    book = openpyxl.Workbook()
    sheet = book.active
    fill(sheet, [
        ["附件2", "", "", "", ""], ["南浦新区营商环境对标提升任务台账", "", "", "", ""], ["", "", "", "", ""],
        ["说明：本台账由新区发展改革局汇总，每月调度。", "", "", "", ""], ["", "", "", "", ""],
        ["领域", "编号", "改革任务", "责任部门", "协同部门"],
        ["开办企业", "A-1", "推行名称自主申报", "新区市场监管局", "新区行政审批局"],
        ["开办企业", "A-2", "免费刻制首套印章", "新区行政审批局", "新区公安分局、新区财政局"],
        ["获得用水", "B-1", "零材料报装", "南浦水务公司", ""],
        ["获得用水", "B-2", "公布水压水质", "南浦水务公司", "新区建设交通局"],
        ["", "", "", "", ""], ["审核人：", "", "联系电话：", "", ""]], ["A2:E2", "A4:E4"])
    book.save(path)


def lines_in_cells(path):
    book = openpyxl.Workbook()
    sheet = book.active
    fill(sheet, [["序号", "工作任务", "责任单位", "时限"],
                 [1, "修订防台风预案", "县防汛办\n县气象局\n各乡镇人民政府", "4月底"],
                 [2, "检查在建工地塔吊", "县住建局；县应急管理局", "5月底"],
                 [3, "渔船回港避风演练", "县渔业局/县海事处", "5月底"],
                 [4, "储备移动发电机", "县供电公司 县城投公司", "6月底"]])
    for line in sheet.iter_rows(min_row=2):
        line[2].alignment = Alignment(wrap_text=True)
    book.save(path)


def mixed_clauses(path):
    book = openpyxl.Workbook()
    sheet = book.active
    fill(sheet, [["目标任务", "工作举措", "责任分工"],
                 ["一、壮大特色产业", "1.扶持中药材合作社。", "省农业农村厅牵头，省中医药局、省供销社配合"],
                 ["", "2.建设产地加工车间。", "牵头单位：省工业和信息化厅\n配合单位：省财政厅、相关市（州）人民政府"],
                 ["二、拓宽销售渠道", "3.组织产销对接会。", "省商务厅负责"],
                 ["", "4.设立高速服务区专柜。", "省交通运输厅、青屏高速集团按职责分工负责"]], ["A2:A3", "A4:A5"])
    book.save(path)


def formulas(path):
    """LibreOffice computes the formulas, so that the cells hold values beside them."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "任务"
    fill(sheet, [["序号", "任务", "牵头单位", "配合单位"],
                 ["=ROW()-1", "清理违规户外广告", "=单位!A1", "=单位!A2&\"、\"&单位!A3"],
                 ["=ROW()-1", "整修人行道地砖", "=单位!A3", "=单位!A1"],
                 ["=ROW()-1", "补种行道树", "=单位!A4", "=\"各街道\"&\"办事处\""]])
    names = book.create_sheet("单位")
    fill(names, [["市城管局"], ["市公安局"], ["市住建局"], ["市园林局"]])
    convert(book, path)


def libreoffice_bands(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "责任清单"
    fill(sheet, [["翠湖市水上运动之城建设责任清单", "", "", ""], ["序号", "事项", "主办单位", "协办单位"],
                 ["赛事", "", "", ""], [1, "承办全国龙舟赛", "市体育局", "市公安局、市文旅局"], [2, "举办家庭桨板赛", "市妇联", "市体育局"],
                 ["设施", "", "", ""], [3, "扩建皮划艇码头", "市水务局", "翠湖城建集团"]],
         ["A1:D1", "A3:D3", "A6:D6"])
    convert(book, path)


def sheet_a_group(path):
    book = openpyxl.Workbook()
    book.remove(book.active)
    head = ["序号", "重点工作", "牵头单位", "配合单位", "完成时限"]
    groups = {"一、乡村产业": [[1, "建设茶园水肥一体化设施", "县农业农村局", "县水利局", datetime.date(2025, 9, 30)],
                         [2, "扶持家庭农场", "县农业农村局", "县财政局、各乡镇", datetime.date(2025, 12, 31)]],
              "二、乡村建设": [[1, "整治农村黑臭水体", "县生态环境分局", "各乡镇", datetime.date(2026, 6, 30)],
                         [2, "维护小型供水工程", "县水利局", "", datetime.date(2025, 12, 31)]]}
    for name, rows in groups.items():
        fill(book.create_sheet(name), [["临溪县乡村振兴任务（" + name + "）", "", "", "", ""], head] + rows, ["A1:E1"])
    book.save(path)


def bands_and_dates(path):
    book = openpyxl.Workbook()
    sheet = book.active
    fill(sheet, [
        ["附件1"], ["南浦新区防汛备汛任务清单"], ["", "", "", "", "单位：新区应急局"],
        ["序号", "任务", "责任单位", "", "完成日期"], ["", "", "牵头", "配合", ""],
        ["（一）隐患排查"], [1, "检查地下车库挡水板", "新区建设交通局", "新区应急局、各街道办事处", datetime.date(2025, 4, 30)],
        [2, "疏通雨水口", "新区城管局", "南浦水务公司", datetime.date(2025, 5, 15)],
        ["（二）应急准备"], [3, "储备移动泵车", "南浦水务公司", "新区财政局", datetime.date(2025, 5, 31)],
        ["注：完成日期为最迟日期，配合单位由牵头单位通知。"]],
        ["A2:E2", "A4:A5", "B4:B5", "C4:D4", "E4:E5", "A6:E6", "A9:E9", "A11:E11"])
    convert(book, path)


def convert(book, path):
    with tempfile.TemporaryDirectory() as place:
        plain = pathlib.Path(place) / "document.xlsx"
        book.save(plain)
        subprocess.run(["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(path.parent),
                        str(plain)], check=True, capture_output=True)


def inline_strings(path):
    """As reporting programs write: inline strings, no shared strings, no styles, cells without references."""
    rows = [["No.", "Mesure", "Pilote", "Partenaires", "Échéance"],
            ["1", "Rénover la halle du marché", "Direction du patrimoine", "Service voirie, Office de tourisme", "T3 2026"],
            ["2", "Créer un verger communal", "Service espaces verts", "Association Les Pommiers", "T1 2027"],
            ["3", "Éclairer le parvis de la gare", "Syndicat d'énergie", "", "T4 2026"]]
    cells = "".join("<row>" + "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' if text else "<c/>" for text in words)
                    + "</row>" for words in rows)
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    sheet_kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml":
            f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{sheet_kind}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{sheet_kind}.worksheet+xml"/></Types>',
        "_rels/.rels":
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml":
            f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Actions" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels":
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/worksheet" '
            'Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{cells}</sheetData></worksheet>'}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in parts.items():
            archive.writestr(name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + xml)


def people_below_matrix(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "RACI"
    fill(sheet, [
        ["Opening of the pool"],
        ["Task", "Lifeguards", "Works Yard", "Cash Desk", "Director"],
        ["Fill the basin", "C", "R", "", "A"],
        ["Hang the ropes", "A/R", "", "", ""],
        ["Sell season tickets", "", "", "R", "A"],
        ["Test the water", "R", "I", "", "A"],
        [],
        ["A answers for it, R does it, C is asked, I is told"],
        [],
        ["Group", "Person", "Telephone"],
        ["Lifeguards", "Pia Storm", "21"],
        ["Works Yard", "Karl Ast", "22"],
        ["Cash Desk", "Lea Zoll", "23"]])
    fill(book.create_sheet("Contacts"), [
        ["Name", "Telephone", "Department"],
        ["Pia Storm", "21", "Sports Office"],
        ["Karl Ast", "22", "Works Office"]])
    book.save(path)


def main(corpus):
    makers = {"xlsx-merged-groups": merged_groups, "xlsx-several-sheets": several_sheets,
              "xlsx-two-plan-sheets": two_plan_sheets, "xlsx-legend-beside": legend_beside,
              "xlsx-people-under-roles": people_under_roles, "xlsx-head-far-down": head_far_down,
              "xlsx-lines-in-cells": lines_in_cells, "xlsx-mixed-clauses": mixed_clauses, "xlsx-formulas": formulas,
              "xlsx-libreoffice-bands": libreoffice_bands, "xlsx-inline-strings": inline_strings,
              "xlsx-sheet-a-group": sheet_a_group, "xlsx-bands-and-dates": bands_and_dates,
              "xlsx-people-below-matrix": people_below_matrix}
    for name, make in makers.items():
        (corpus / name).mkdir(exist_ok=True)
        make(corpus / name / "document.xlsx")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]).resolve())
