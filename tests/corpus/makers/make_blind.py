#!/usr/bin/python3
"""Makes the Word and Excel documents whose folders begin with blind-: makers/make_blind.py CORPUS

Needs python3-openpyxl, python3-docx, pandoc and LibreOffice. What is here is content; truth stands in truth.json,
written by hand before any of them was read.
"""
import pathlib
import subprocess
import sys
import tempfile

import docx
import openpyxl


def fill(sheet, rows, merges=()):
    for words in rows:
        sheet.append([None if text == "" else text for text in words])
    for cells in merges:
        sheet.merge_cells(cells)


def word_table(document, rows, merges=()):
    """A table of these rows; a merge is (first row, first column, last row, last column)."""
    table = document.add_table(len(rows), len(rows[0]))
    table.style = "Table Grid"
    for i, words in enumerate(rows):
        for j, words_of_cell in enumerate(words):
            table.cell(i, j).text = words_of_cell
    for top, left, bottom, right in merges:
        kept = table.cell(top, left).text
        table.cell(top, left).merge(table.cell(bottom, right)).text = kept
    return table


def soe_supervision(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "2031年督办"
    fill(sheet, [
        ["华岳能源集团2031年重点督办事项清单", *[""] * 9],
        ["制表：集团办公室", "", "", "", "", "", "", "", "更新日期：2031-03-31", ""],
        ["序号", "督办事项", "督办依据", "工作要求", "主办部门", "协办部门", "分管领导", "责任人", "办结时限", "办理进展"],
        [1, "完成磨溪电站并网", "总经理办公会〔2031〕3号", "首台机组6月底前投产。", "工程建设部", "财务资产部、安全环保部", "郭立群", "秦川", "2031年6月", "正在调试"],
        [2, "清理两金占用", "一季度经营分析会", "两金占比下降2个百分点。", "财务资产部", "各子公司", "方静", "罗素云", "2031年12月", ""],
        [3, "重组物流板块", "董事会决议", "完成资产划转和人员安置。", "战略投资部", "法律合规部、人力资源部、华岳物流公司", "郭立群", "于浩", "2031年9月", "方案已报批"],
        [4, "上线司库系统", "", "", "财务资产部", "数字化中心", "方静", "罗素云", "2031年10月", ""],
        [5, "开展青年干部轮岗", "党委会", "轮岗30人以上。", "党委组织部（人力资源部）", "纪检监察室", "田野", "孟繁", "2031年8月", ""],
        [6, "处置低效无效资产", "", "处置12项。", "战略投资部", "财务资产部\n法律合规部", "郭立群", "于浩", "2031年11月", ""],
        ["填表说明：办理进展每周五更新；逾期事项标红。", *[""] * 9],
    ], ["A1:J1", "A2:H2", "I2:J2", "A10:J10"])
    book.save(path)


def party_building(path):
    document = docx.Document()
    document.add_heading("栖霞师范学院2031年党建工作任务清单", 0)
    document.add_paragraph("校党委对全年党建工作负主体责任，各党总支书记为第一责任人。")
    word_table(document, [
        ["项目", "序号", "工作任务", "牵头校领导", "牵头部门", "参与部门", "时间安排"],
        ["思想建设", "1", "落实“第一议题”制度，全年集中学习不少于12次。", "党委书记", "党委办公室", "宣传部、各党总支", "全年"],
        ["", "2", "开展党纪学习教育，举办读书班2期。", "纪委书记", "纪委办公室", "组织部、宣传部", "4月—7月"],
        ["组织建设", "3", "规范党支部换届选举，做到应换尽换。", "党委副书记", "组织部", "各党总支", "6月底前"],
        ["文化建设", "4", "建设校史馆党建展区。", "党委副书记", "宣传部", "档案馆、后勤处、校友会", "10月底前"],
        ["关怀帮扶", "5", "慰问老党员和困难党员。", "党委副书记", "离退休处", "组织部、工会", "“七一”、春节前"],
    ], [(1, 0, 2, 0)])
    document.add_paragraph("栖霞师范学院党委办公室　　2031年3月5日印发")
    document.save(path)


def flood_checklist(path):
    book = openpyxl.Workbook()
    book.active.title = "说明"
    book.active.append(["本表由县防汛抗旱指挥部办公室制发，各单位对照检查。"])
    sheet = book.create_sheet("检查清单")
    fill(sheet, [
        ["", "青棠县2032年汛前安全检查清单", "", "", "", "", "", ""],
        ["", "类别", "检查内容", "检查要点", "责任分工", "", "联系人", "完成时间"],
        ["", "", "", "", "主责单位", "配合单位", "", ""],
        ["", "一、预案与转移", "修订县级防洪预案", "明确响应分级。", "县应急局", "县水利局", "小周", "4月15日前"],
        ["", "", "核定避险转移清单", "到户到人。", "各乡镇（街道）", "县应急局、县民政局", "小吴", "4月20日前"],
        ["", "二、工程设施", "排查中小水库", "泄洪、预警、电源。", "县水利局", "各乡镇（街道）", "小郑", "4月底前"],
        ["", "", "清理行洪河道", "", "县水利局", "县自然资源局、县农业农村局", "小郑", "5月10日前"],
        ["", "", "检修排涝泵站", "试运转2小时。", "县城管局", "县水利局、国网青棠供电公司", "小冯", "5月10日前"],
        ["", "三、物资与演练", "储备冲锋舟、救生衣", "", "县应急局", "县消防救援大队、县供销社", "小周", "5月15日前"],
        ["", "", "开展全流程演练", "每年不少于1次。", "县防汛办", "县应急局、县气象局、县人武部", "小周", "5月20日前"],
    ], ["B1:H1", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "G2:G3", "H2:H3", "B4:B5", "B6:B8", "B9:B10"])
    book.save(path)


HOSPITAL = """
% 澜川市第三人民医院2032年重点工作任务分工

各科室：现将全年重点工作分工如下，请认真落实。

# 提升急危重症能力

1.  建设胸痛中心。完成流程再造，首次医疗接触至导丝通过时间控制在90分钟以内。

    **牵头科室：**心内科

    **配合科室：**急诊科、影像科、检验科

2.  推行日间手术。日间手术占择期手术比例达到25%。

    **牵头科室：**医务部

    **配合科室：**麻醉手术科、护理部

# 改善就医体验

3.  上线互联网医院。开通复诊配药、报告查询。

    **牵头科室：**信息中心

    **配合科室：**医务部、药学部、财务科

4.  降低平均住院日。平均住院日降至7.2天。

    **牵头科室：**医务部、质控科

    **配合科室：**各临床科室

5.  整治食堂卫生。

    **责任科室：**后勤保障部
"""


def hospital_running(path):
    with tempfile.TemporaryDirectory() as elsewhere:
        source = pathlib.Path(elsewhere) / "document.md"
        source.write_text(HOSPITAL.lstrip(), encoding="utf-8")
        subprocess.run(["pandoc", str(source), "-o", path], check=True)


def raci_french_people(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Matrice RACI"
    fill(sheet, [
        ["Projet Guichet unique – Matrice des responsabilités", "", "", "", "", ""],
        ["Activités", "Direction", "Cheffe de projet", "Référent technique", "Achats", "Ressources humaines"],
        ["", "Paul Girard", "Claire Morin", "Hugo Petit", "Sofia Lenoir", "Inès Faure"],
        ["Phase 1 – Cadrage", "", "", "", "", ""],
        ["Recueil des besoins", "I", "A/R", "R", "", "C"],
        ["Rédaction du cahier des charges", "I", "A/R", "C", "C", ""],
        ["Choix du prestataire", "A", "R", "C", "R", ""],
        ["Phase 2 – Mise en œuvre", "", "", "", "", ""],
        ["Paramétrage de la solution", "I", "C", "A", "R", ""],
        ["Tests de recette", "I", "A", "R", "", "R"],
        ["Formation des agents", "I", "I", "C", "", "R/A"],
        ["", "", "", "", "", ""],
        ["R : réalise – A : approuve (autorité) – C : consulté – I : informé", "", "", "", "", ""],
    ], ["A1:F1", "A2:A3", "A4:F4", "A8:F8", "A13:F13"])
    book.save(path)


def star_matrix(path):
    book = openpyxl.Workbook()
    sheet = book.active
    fill(sheet, [
        ["东岭钢铁有限公司节能降碳责任矩阵", *[""] * 8],
        ["图例：★牵头部门　☆配合部门", *[""] * 8],
        ["序号", "工作事项", "发展规划部", "生产技术部", "设备管理部", "安全环保部", "物资供应部", "财务部", "信息中心"],
        [1, "编制碳达峰路线图", "★", "☆", "", "☆", "", "", ""],
        [2, "改造余热回收系统", "", "★", "☆", "", "", "☆", ""],
        [3, "采购绿电5000万千瓦时", "", "", "", "", "★", "☆", ""],
        [4, "建立碳排放台账", "", "☆", "", "★", "", "", "☆"],
        [5, "开展能效对标", "☆", "★", "★", "", "", "", ""],
        ["", "牵头项数合计", 1, 2, 1, 1, 1, 0, 0],
    ], ["A1:I1", "A2:I2"])
    book.save(path)


def converted(source_name, source, kind, path):
    """Lets LibreOffice write the source as another kind of file."""
    with tempfile.TemporaryDirectory() as elsewhere:
        folder = pathlib.Path(elsewhere)
        (folder / source_name).write_text(source, encoding="utf-8")
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{elsewhere}/profile", "--convert-to", kind,
                        "--outdir", elsewhere, str(folder / source_name)], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        made = folder / f"{pathlib.Path(source_name).stem}.{kind.split(':')[0]}"
        pathlib.Path(path).write_bytes(made.read_bytes())


LEAD_LINES = """<html><head><meta charset="utf-8"></head><body>
<h2>枫岭大学“十五五”开局之年重点任务分工表</h2>
<table border="1"><thead><tr><th>板块</th><th>任务</th><th>责任分工</th><th>分管校领导</th><th>时间</th></tr></thead><tbody>
<tr><td rowspan="2">学科科研</td><td>1.建设院士工作站。引进团队2个。</td><td>牵头：科研处<br>配合：人事处、国有资产处</td><td>章怀远</td><td>2032.12</td></tr>
<tr><td>2.申报博士点。重点培育3个学科。</td><td>牵头：研究生院<br>配合：科研处、各学院</td><td>章怀远</td><td>2032.06</td></tr>
<tr><td rowspan="2">育人管理</td><td>3.推行书院制。首批建设2个书院。</td><td>牵头：学生工作部<br>配合：教务处、后勤集团、各学院</td><td>苏晓</td><td>2032.09</td></tr>
<tr><td>4.改版校园网。</td><td>牵头：信息化办公室</td><td>苏晓</td><td>2032.05</td></tr>
<tr><td>队伍建设</td><td>5.修订职称评审办法。</td><td>牵头：人事处<br>配合：校工会、各学院</td><td>章怀远</td><td>2032.11</td></tr>
</tbody></table><p>说明：牵头部门应于每季度末报送进展。</p></body></html>"""


def lead_lines(path):
    converted("document.html", LEAD_LINES, "docx:MS Word 2007 XML:writer_web_HTML", path)


def german_measures(path):
    document = docx.Document()
    document.add_heading("Hitzeaktionsplan der Stadt Lindenau", 0)
    document.add_paragraph("Beschluss des Stadtrats vom 18. Mai 2032")
    document.add_heading("Maßnahmenübersicht", 1)
    word_table(document, [
        ["Nr.", "Maßnahme", "Federführung", "Beteiligte", "Zeitraum", "Status"],
        ["Handlungsfeld A: Öffentlicher Raum"] + [""] * 5,
        ["A1", "Kühle Orte ausweisen und beschildern", "Amt für Stadtentwicklung", "Gesundheitsamt, Kirchengemeinden", "2032", "begonnen"],
        ["A2", "Trinkbrunnen bauen", "Stadtwerke Lindenau", "Tiefbauamt", "2032–2034", "geplant"],
        ["Handlungsfeld B: Gesundheit und Bildung"] + [""] * 5,
        ["B1", "Pflegeheime beraten", "Gesundheitsamt", "Wohlfahrtsverbände", "laufend", "begonnen"],
        ["B2", "Hitzetelefon einrichten", "Gesundheitsamt", "Feuerwehr, Seniorenbeirat", "bis 06/2033", "geplant"],
        ["B3", "Schulhöfe entsiegeln", "Schulverwaltungsamt", "Amt für Stadtentwicklung, Fördervereine", "2033", "geplant"],
    ], [(1, 0, 1, 5), (4, 0, 4, 5)])
    document.save(path)


def merged_owners(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "任务表"
    head = ["序号", "任务名称", "目标", "牵头单位", "责任单位", "时限"]
    fill(sheet, [
        ["青岩市开放平台建设任务分解表", *[""] * 5],
        [],
        ["一、产业园区", *[""] * 5],
        head,
        [1, "建设标准化厂房", "20万平方米", "园区管委会", "市自然资源局、市住建局", "2032年9月"],
        [2, "引进检测机构", "3家", "", "", "2032年10月"],
        [3, "完善生活配套", "", "", "市住建局", "2032年12月"],
        ["二、口岸物流", *[""] * 5],
        head,
        [1, "开行货运班列", "100列", "市交通运输局", "市商务局、青岩海关", "2032年12月"],
        [2, "设立保税仓库", "1座", "市商务局", "青岩海关", "2032年8月"],
        [3, "培训报关人员", "200人次", "", "", "全年"],
    ], ["A1:F1", "A3:F3", "D5:D7", "E5:E6", "A8:F8", "D11:D12", "E11:E12"])
    book.save(path)


def meeting_minutes(path):
    document = docx.Document()
    document.add_paragraph("枫溪市人民政府专题会议纪要").alignment = 1
    document.add_paragraph("〔2032〕18号").alignment = 1
    for words in [
        "5月6日上午，副市长陈若谷主持召开专题会议，研究城建领域重点工作。现纪要如下：",
        "会议强调，要坚持问题导向，加快补齐短板。",
        "会议议定以下事项：",
        "一、加快推进北环路建设。征迁工作要在6月底前完成，确保年内通车。由市住建局牵头，市财政局、市自然资源局配合。",
        "二、妥善处置停工楼盘。坚持“一楼一策”，引导企业自救。由市住建局牵头，会同市法院、市公安局、枫溪农商银行制定方案，5月底前报市政府。",
        "三、提前做好防汛准备。对12处易涝点逐一整治。责任单位：市应急局、市水利局",
        "四、同意设立产业引导基金。首期规模5亿元。由市财政局牵头，市国资委配合。",
        "出席：陈若谷、市住建局吴桐、市财政局向远、市应急局申屠明",
        "请假：市林业局",
    ]:
        document.add_paragraph(words)
    document.sections[0].footer.paragraphs[0].text = "枫溪市人民政府办公室　　2032年5月8日印发"
    document.save(path)


def raci_italian(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "RACI"
    fill(sheet, [
        ["Sistema protocollo – matrice RACI", *[""] * 7],
        [],
        ["WBS", "Attività", "Direzione IT", "Capo progetto", "Analista", "Architetto", "Sviluppo", "Qualità", "Utenti chiave"],
        ["1.1", "Analisi dei requisiti", "i", "a", "r", "c", "", "", "c"],
        ["1.2", "Disegno dell'architettura", "i", "c", "c", "a, r", "r", "", ""],
        ["2.1", "Sviluppo dei moduli", "", "a", "c", "c", "r", "i", ""],
        ["2.2", "Collaudo", "i", "i", "", "", "r", "a", "r"],
        ["3.1", "Avvio in produzione", "a", "r", "", "c", "r", "i", "i"],
    ])
    legend = book.create_sheet("Legenda")
    fill(legend, [["Lettera", "Significato"], ["R", "Responsabile dell'esecuzione"], ["A", "Approva e risponde del risultato"],
                  ["C", "Consultato"], ["I", "Informato"]])
    book.save(path)


def project_cards(path):
    document = docx.Document()
    document.add_heading("沧浪市2032年重点民生项目责任卡", 0)
    for name, number, lead, helpers, content, due in [
        ("城东污水处理厂二期", "01", "市水务局", "市生态环境局、城东新区管委会", "扩建日处理能力5万吨。", "2032年12月"),
        ("滨江公园北段", "02", "市园林局", "市自然资源局", "建设步道4.6公里。", "2032年9月"),
        ("社区食堂全覆盖", "03", "市民政局", "市市场监管局、各街道办事处", "新增社区食堂35家。", "2032年11月"),
    ]:
        word_table(document, [
            ["项目名称", name, "项目编号", number],
            ["牵头单位", lead, "责任单位", helpers],
            ["建设内容", content, "", ""],
            ["完成时限", due, "责任领导", "分管副市长"],
        ], [(2, 1, 2, 3)])
        document.add_paragraph("")
    document.save(path)


def city_breakdown_long(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Sheet1"
    rows = [
        ["附件2", "", "", "", ""],
        ["云岭市2032年《政府工作报告》主要目标和重点工作任务分解表", "", "", "", ""],
        ["序号", "目标任务", "分管市领导", "责任单位", "完成时限"],
        ["一、主要预期目标（3项）", "", "", "", ""],
        [1, "地区生产总值增长6%以上", "顾南风", "市发展改革委（牵头）、市统计局，各县（市、区）", "全年"],
        [2, "一般公共预算收入增长4%", "顾南风", "市财政局（牵头）、市税务局", "全年"],
        [3, "外贸进出口稳中提质", "宋知微", "市商务局（牵头）、云岭海关，各县（市、区）", "全年"],
        ["二、建设现代化产业体系", "", "", "", ""],
        [4, "实施技改项目120个", "宋知微", "市工业和信息化局（牵头）、市财政局、市科技局", "12月底"],
        [5, "培育专精特新企业30家", "宋知微", "市工业和信息化局（牵头）、市科技局", "12月底"],
        [6, "建设算力中心一期", "宋知微", "市数据局（牵头）、市发展改革委、云岭移动公司", "10月底"],
        [7, "新增高新技术企业50家", "宋知微", "市科技局（牵头）、市税务局，各县（市、区）", "12月底"],
        ["三、提升城市能级", "", "", "", ""],
        [8, "改造老旧小区85个", "陆沉", "市住房城乡建设局（牵头）、市财政局，各县（市、区）", "11月底"],
        [9, "治理易涝点18处", "陆沉", "市城管局（牵头）、市水利局", "5月底"],
        [10, "新建公交专用道22公里", "陆沉", "市交通运输局（牵头）、市公安局、市公交集团", "9月底"],
        [11, "整治断头路6条", "陆沉", "市住房城乡建设局（牵头）、市自然资源局（牵头）", "12月底"],
        ["四、推进乡村全面振兴", "", "", "", ""],
        [12, "建设高标准农田15万亩", "白鹭", "市农业农村局（牵头）、市水利局，各县（市、区）", "12月底"],
        [13, "发展林下经济", "白鹭", "市林业局（牵头）、市农业农村局、市供销社", "全年"],
        [14, "改造农村公路300公里", "陆沉", "市交通运输局（牵头），各县（市、区）", "11月底"],
        ["五、办好民生实事", "", "", "", ""],
        [15, "新增学位1.5万个", "江树", "市教育局（牵头）、市委编办、市住房城乡建设局", "8月底"],
        [16, "创建县域医共体示范", "江树", "市卫生健康委（牵头）、市医保局", "12月底"],
        [17, "建设零工市场9个", "江树", "市人力资源社会保障局（牵头）、市总工会，各县（市、区）", "6月底"],
        [18, "慰问困难家庭", "江树", "市民政局（牵头）、市残联、市红十字会", "春节前"],
        [19, "完成文化馆迁建", "江树", "市文化广电旅游局（牵头）", "12月底"],
        ["六、加强自身建设", "", "", "", ""],
        [20, "创建法治政府示范市", "顾南风", "市司法局（牵头）、市直各部门", "全年"],
        ["注：1.标注“（牵头）”的为牵头单位，其余为配合单位；2.各单位于每季度末报送进展。", "", "", "", ""],
    ]
    bands = [f"A{i}:E{i}" for i, row in enumerate(rows, 1) if isinstance(row[0], str) and row[0] != "序号" and i > 1]
    fill(sheet, rows, bands)
    book.save(path)


def notice_and_annex(path):
    document = docx.Document()
    for words in [
        "禾县人民政府办公室关于印发《优化营商环境攻坚任务分工表》的通知",
        "各乡镇人民政府，县直各部门：",
        "经县政府同意，现将分工表印发给你们，并提出如下要求：",
        "一、提高认识。各牵头单位要制定细化方案，配合单位要主动对接。",
        "二、加强调度。县政府办公室每月通报进展。",
        "联系人：小程，电话：0000-7654321",
        "禾县人民政府办公室",
        "2032年3月20日",
    ]:
        document.add_paragraph(words)
    document.add_page_break()
    document.add_paragraph("附件")
    document.add_paragraph("优化营商环境攻坚任务分工表")
    word_table(document, [
        ["序号", "任务", "具体措施", "责任分工", "", "", "完成时限"],
        ["", "", "", "县级领导", "牵头单位", "配合单位", ""],
        ["1", "推进“一窗通办”", "整合窗口18个。", "康宁", "县政务服务中心", "县直有关部门", "2032.6"],
        ["2", "清理证明事项", "推行告知承诺。", "康宁", "县司法局", "县直有关部门、各乡镇", "2032.7"],
        ["3", "压减审批时限", "施工许可压减至3个工作日。", "方舟", "县住建局", "县自然资源局、市生态环境局禾县分局", "2032.9"],
        ["4", "开展信用修复", "上门服务。", "方舟", "县市场监管局", "县发改局、县法院", "长期"],
    ], [(0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 1, 2), (0, 3, 0, 5), (0, 6, 1, 6)])
    document.save(path)


def proposals(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "提案交办"
    fill(sheet, [
        ["市政协十届二次会议提案交办表", *[""] * 6],
        ["案号", "案由", "提案人", "类别", "办理方式", "主办单位", "会办单位"],
        ["0012", "关于加强校园周边交通治理的提案", "沈星", "城建", "主会办", "市公安局", "市教育局、市城管局"],
        ["0018", "关于支持预制菜产业发展的提案", "民革秋浦市委会", "农业", "主会办", "市农业农村局", "市市场监管局、市商务局"],
        ["0025", "关于优化公交线路的提案", "杜衡、温言", "交通", "独办", "市交通运输局", ""],
        ["0031", "关于保护古树名木的提案", "九三学社秋浦市委会", "生态", "主会办", "市林业局", "市住建局、各区人民政府"],
        ["0044", "关于规范养老机构管理的提案", "沈星", "民生", "主会办", "市民政局", "市卫健委、市消防救援支队"],
    ], ["A1:G1"])
    book.save(path)


def list_style_brackets(path):
    document = docx.Document()
    document.add_paragraph("石泉县校车安全整治任务安排", style="Title")
    for words, owners in [
        ("制定校车管理办法。明确准入、审验、淘汰标准。", "（教育局牵头，公安局、交通局配合）"),
        ("排查接驳站点。整治视距不良站点。", "（责任单位：交通局、各乡镇）"),
        ("培训驾驶员。每学期不少于2次。", "（公安局牵头，教育局配合）"),
        ("安装监控终端。接入县级平台。", "（责任单位：教育局、工信局、移动公司）"),
    ]:
        document.add_paragraph(words, style="List Number")
        document.add_paragraph(owners).alignment = 2
    document.save(path)


def delivery_plan(path):
    book = openpyxl.Workbook()
    cover = book.active
    cover.title = "Cover"
    fill(cover, [["Ashford Vale Council"], ["Annual Delivery Plan 2033/34"], ["Version 3, approved 2 April 2033"]])
    sheet = book.create_sheet("Delivery plan")
    fill(sheet, [
        ["Annual Delivery Plan 2033/34", *[""] * 8],
        ["Ref", "Milestone", "Measure of success", "Responsible directorate", "Lead officer", "Internal support", "External partners", "Due", "RAG"],
        ["Priority 1: Children", *[""] * 8],
        ["1.1", "Open two family hubs", "Hubs open", "Children's Services", "D. Moyo", "Property", "Health Trust", "Q2 2033/34", "G"],
        ["1.2", "Recruit 40 foster carers", "40 approved", "Children's Services", "D. Moyo", "Communications", "", "Q4 2033/34", "A"],
        ["Priority 2: Homes", *[""] * 8],
        ["2.1", "Retrofit 300 council homes", "EPC band C", "Housing", "S. Okafor", "Procurement", "Green Homes Alliance", "Q4 2033/34", "A"],
        ["2.2", "Adopt the design code", "Cabinet decision", "Planning", "R. Lindqvist", "", "", "Q1 2033/34", "G"],
        ["Priority 3: A sound council", *[""] * 8],
        ["3.1", "Replace the finance system", "Go-live", "Corporate Resources", "P. Banerjee", "Digital", "", "Q3 2033/34", "R"],
    ], ["A1:I1", "A3:I3", "A6:I6", "A9:I9"])
    book.save(path)


def main_duty_department(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "重点任务"
    fill(sheet, [
        [],
        ["", "启明集团2033年重点任务清单", *[""] * 7],
        ["", "战略方向", "编号", "重点任务", "主责部门", "协同部门", "督办部门", "完成时间", "进度"],
        ["", "数字化转型", "ZD-01", "打造行业大模型", "数智中心", "市场部、各区域公司", "战略运营部", "2033-09-30", 0.35],
        ["", "经营提质", "ZD-02", "压降应收账款", "财务共享中心", "法务部、各区域公司", "战略运营部", "2033-12-31", 0.1],
        ["", "", "ZD-03", "通过体系换证审核", "质量安全部", "综合管理部", "审计部", "2033-06-30", 0.8],
        ["", "组织能力", "ZD-04", "完成总部搬迁", "综合管理部", "", "审计部", "2033-05-31", 1],
        ["", "", "ZD-05", "引进领军人才5名", "人力资源部、技术委员会", "综合管理部", "战略运营部", "2033-12-31", 0.2],
    ], ["B2:I2", "B5:B6", "B7:B8"])
    book.save(path)


def single_cell_page(path):
    document = docx.Document()
    table = document.add_table(1, 1)
    cell = table.cell(0, 0)
    cell.text = "石泉县冬春救助十项行动"
    for words in [
        "一、走访摸排",
        "1.开展“敲门行动”。逐户摸清困难群众底数。（牵头单位：县民政局；配合单位：各乡镇、县残联）",
        "2.组建志愿服务队。（团县委牵头，县文明办配合）",
        "二、物资保障",
        "3.发放温暖包5000份。（责任单位：县红十字会、县慈善总会）",
        "4.排查取暖隐患。（牵头单位：县消防救援大队；配合单位：县应急局、国网石泉供电公司）",
    ]:
        cell.add_paragraph(words)
    document.save(path)


def soft_breaks(path):
    document = docx.Document()
    document.add_paragraph("南江省知识产权强链行动实施方案").alignment = 1
    document.add_paragraph("一、强化创造运用")
    for lines in [
        ["1.提升专利转化率。建立专利池5个。", "牵头单位：省知识产权局", "配合单位：省科技厅、省教育厅"],
        ["2.建设保护中心。2033年挂牌。", "牵头单位：省知识产权局", "配合单位：澜江市人民政府"],
        ["二、强化保护服务"],
        ["3.打击侵权假冒。", "牵头单位：省公安厅、省市场监管局", "配合单位：省法院、省检察院"],
        ["4.培养审查员。", "责任单位：省知识产权局"],
    ]:
        run = document.add_paragraph().add_run(lines[0])
        for line in lines[1:]:
            run.add_break()
            run.add_text(line)
    document.save(path)


def raci_abbreviations(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "RACI"
    fill(sheet, [
        ["CRM rollout", *[""] * 9],
        ["Prepared by: PMO", "", "", "", "", "", "", "", "", ""],
        [],
        ["#", "Task / deliverable", "SP", "PM", "PO", "", "BA", "TL", "DEV", "VND", "No. of A"],
        [1, "Collect requirements", "I", "I", "R", "", "A", "C", "", "", '=COUNTIF(C5:J5,"A")'],
        [2, "Approve budget", "A", "R", "C", "", "", "", "", "I", '=COUNTIF(C6:J6,"A")'],
        [3, "Build integrations", "", "I", "C", "", "C", "A", "R", "R", '=COUNTIF(C7:J7,"A")'],
        [4, "Migrate data", "I", "A", "", "", "C", "C", "R", "R", '=COUNTIF(C8:J8,"A")'],
        [5, "Train end users", "", "A", "I", "", "R", "", "", "", '=COUNTIF(C9:J9,"A")'],
        [6, "Go / no-go decision", "A", "R", "R", "", "C", "R", "", "", '=COUNTIF(C10:J10,"A")'],
        [],
        ["SP = Sponsor, PM = Project Manager, PO = Product Owner, BA = Business Analyst, TL = Tech Lead, VND = Vendor", *[""] * 10],
    ], ["A1:K1", "A12:K12"])
    book.save(path)


def ledger_with_leaders(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "台账"
    fill(sheet, [
        ["柳塘镇2033年重点工作台账", *[""] * 8],
        ["序号", "工作事项", "工作内容及目标", "责任领导", "责任单位", "责任人", "完成时限", "完成情况", ""],
        ["", "", "", "", "", "", "", "是否完成", "未完成原因"],
        [1, "建设村级光伏电站", "装机200千瓦", "项宁", "镇经济发展办、柳塘村", "小孟、小郝", "6月30日", "否", "手续办理中"],
        [2, "改造危桥2座", "", "于婵", "镇村建办", "小段", "8月31日", "", ""],
        [3, "化解村级债务", "压降15%", "项宁", "镇财政所、各村", "小雷", "12月31日", "", ""],
        [4, "关停散乱污作坊", "9家", "于婵", "镇综合执法队、镇生态环境站", "小贺", "4月30日", "是", ""],
        [5, "复垦撂荒地", "320亩", "项宁", "镇农业服务中心、各村", "小倪", "5月31日", "", ""],
        ["镇长（签字）：", "", "", "", "填表人：", "", "", "日期：", ""],
    ], ["A1:I1", *[f"{column}2:{column}3" for column in "ABCDEFG"], "H2:I2"])
    book.save(path)


def university_first_listed(path):
    document = docx.Document()
    document.add_heading("枫岭大学2033年工作要点任务分解", 1)
    word_table(document, [
        ["序号", "工作要点", "预期成果", "责任单位", "完成时间"],
        ["1", "修订学校章程", "报省教育厅核准", "党政办公室\n法律事务办公室\n各学院", "2033年10月"],
        ["2", "建设智慧教室60间", "投入使用", "教务处\n信息中心\n后勤处", "2033年8月"],
        ["3", "推进博士后流动站申报", "获批1个", "人事处、研究生院", "2033年12月"],
        ["4", "整修北区运动场", "交付使用", "后勤处、体育部、国资处", "2033年9月"],
    ])
    document.add_paragraph("注：责任单位中排第一的为牵头单位。")
    document.save(path)


def title_inside_table(path):
    document = docx.Document()
    head = ["序号", "重点事项", "牵头单位及负责人", "配合单位", "完成时限"]
    word_table(document, [
        ["禾县优化营商环境任务清单（2033年）"] + [""] * 4,
        head,
        ["1", "制定招商图谱", "县投促局\n丁香", "县工信局、县农业农村局", "3月"],
        ["2", "开展驻点招商", "县投促局\n丁香", "各乡镇、县工商联", "全年"],
        ["3", "盘活闲置厂房", "县工信局\n程野", "县自然资源局", "10月"],
        head,
        ["4", "推行“拿地即开工”", "县行政审批局\n方舟", "县住建局、县自然资源局", "6月"],
        ["5", "兑现惠企政策", "县财政局\n穆兰", "县发改局、县工信局", "11月"],
    ], [(0, 0, 0, 4)])
    document.save(path)


def city_and_local(path):
    book = openpyxl.Workbook()
    sheet = book.active
    fill(sheet, [
        ["瓷都市市容环境集中整治问题清单", *[""] * 5],
        ["序号", "整治任务", "点位", "市级责任单位", "属地责任单位", "整治时限"],
        [1, "拆除违章广告", "瓷都大道", "市城管局", "翠屏区人民政府", "4月10日"],
        [2, "整治裸露土地", "站前片区", "市住建局、市自然资源局", "柳河区人民政府、翠屏区人民政府", "5月1日"],
        [3, "规范渣土运输", "全域", "市公安局", "", "长期"],
        [4, "清洗主干道护栏", "全域", "", "各区人民政府", "长期"],
    ], ["A1:F1"])
    book.save(path)


def two_tables_one_sheet(path):
    book = openpyxl.Workbook()
    sheet = book.active
    fill(sheet, [
        ["表一：经济工作任务", *[""] * 4],
        ["序号", "任务", "牵头单位", "配合单位", "时限"],
        [1, "编制产业地图", "区发改局", "区统计局", "4月"],
        [2, "设立科创基金", "区金融局", "区财政局、区国投公司", "9月"],
        [],
        ["表二：民生工作任务", *[""] * 4],
        ["序号", "任务", "标准", "责任单位", "时限"],
        [1, "修缮社区花园", "12处", "区园林局、各街道", "6月"],
        [2, "增设母婴室", "8间", "区妇联、区商务局", "8月"],
    ], ["A1:E1", "A6:E6"])
    book.save(path)


def main(arguments):
    corpus = pathlib.Path(arguments[0])
    for folder, ending, maker in DOCUMENTS:
        (corpus / f"blind-{folder}").mkdir(exist_ok=True)
        maker(str(corpus / f"blind-{folder}" / f"document.{ending}"))


DOCUMENTS = [
    ("xlsx-soe-supervision", "xlsx", soe_supervision),
    ("docx-party-building", "docx", party_building),
    ("xlsx-flood-checklist", "xlsx", flood_checklist),
    ("docx-hospital-running", "docx", hospital_running),
    ("xlsx-raci-french-people", "xlsx", raci_french_people),
    ("xlsx-star-matrix", "xlsx", star_matrix),
    ("docx-libreoffice-lead-lines", "docx", lead_lines),
    ("docx-german-measures", "docx", german_measures),
    ("xlsx-merged-owners", "xlsx", merged_owners),
    ("docx-meeting-minutes", "docx", meeting_minutes),
    ("xlsx-raci-italian", "xlsx", raci_italian),
    ("docx-project-cards", "docx", project_cards),
    ("xlsx-city-breakdown-long", "xlsx", city_breakdown_long),
    ("docx-notice-and-annex", "docx", notice_and_annex),
    ("xlsx-proposals", "xlsx", proposals),
    ("docx-list-style-brackets", "docx", list_style_brackets),
    ("xlsx-delivery-plan", "xlsx", delivery_plan),
    ("xlsx-main-duty-department", "xlsx", main_duty_department),
    ("docx-single-cell-page", "docx", single_cell_page),
    ("docx-soft-breaks", "docx", soft_breaks),
    ("xlsx-raci-abbreviations", "xlsx", raci_abbreviations),
    ("xlsx-ledger-with-leaders", "xlsx", ledger_with_leaders),
    ("docx-university-first-listed", "docx", university_first_listed),
    ("docx-title-inside-table", "docx", title_inside_table),
    ("xlsx-city-and-local", "xlsx", city_and_local),
    ("xlsx-two-tables-one-sheet", "xlsx", two_tables_one_sheet),
]

if __name__ == "__main__":
    main(sys.argv[1:])
