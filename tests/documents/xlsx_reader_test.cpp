#include "documents/xlsx_reader.hpp"

#include <string>

#include "documents/document_lines.hpp"
#include "documents/xlsx_text.hpp"
#include "documents/zip_bytes.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::documents {
namespace {

using testing::fixture;
using testing::Lines;
using testing::lines_of;
using testing::messages_of;
using testing::places_of;
using testing::xlsx_bytes;

support::Result<Document> read(const std::vector<std::string>& sheets,
                               std::vector<testing::ZipMember> more = {}, const std::string& book = "") {
    return read_xlsx(xlsx_bytes(sheets, std::move(more), book), "plan.xlsx");
}

std::string row(const std::string& cells, const std::string& attributes = "") {
    return "<row " + attributes + ">" + cells + "</row>";
}
std::string in(const std::string& place, const std::string& text) {
    return "<c r='" + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
}
std::string data(const std::string& rows) { return "<sheetData>" + rows + "</sheetData>"; }

testing::ZipMember strings(const std::string& items) {
    return {.name = "xl/sharedStrings.xml", .content = "<sst>" + items + "</sst>"};
}
testing::ZipMember styles(const std::string& content) {
    return {.name = "xl/styles.xml", .content = "<styleSheet>" + content + "</styleSheet>"};
}

}  // namespace

TEST_CASE("shared, inline and formula strings are read as they are shown", "[documents]") {
    const auto document = read(
        {data(row("<c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'/>") +
              row(in("A2", "乙 _x0041_") +
                  "<c r='B2' t='str'><f>X</f><v>丙</v></c><c r='D2' t='e'><v>#N/A</v></c>") +
              row("<c t='b'><v>1</v></c><c t='b'><v>0</v></c><c><v></v></c><c t='d'><v>2025-12-31</v></c>"))},
        {strings("<si><t>任务</t></si><si><r><rPr><b/></rPr><t>责任</t></r><r><t>单位</t></r>"
                 "<rPh sb='0' eb='1'><t>ze ren</t></rPh></si>")});
    CHECK(lines_of(document) ==
          Lines{"| 0:任务 1:责任单位", "| 0:乙 A 1:丙", "| 0:TRUE 1:FALSE 3:2025-12-31"});
    CHECK(places_of(document).back() == "S1!D3 2025-12-31");
    CHECK(messages_of(document) ==
          "plan.xlsx:S1!D2: note: 1 cell with an error such as #REF! in the place of a value read as empty "
          "[part-not-read]\n");
}

TEST_CASE("a value is read whatever its cell says of it, a second one is damage", "[documents]") {
    const auto document =
        read({data(row("<c r='A1' t='bogus'><is><t>甲</t></is></c><c r='B1'><is><t>乙</t></is></c>"
                       "<c r='C1' t='inlineStr'><v>丙</v></c>"))});
    CHECK(lines_of(document) == Lines{"| 0:甲 1:乙 2:丙"});
    for (const std::string content : {"<v>市</v><v>局</v>", "<is><t>市</t></is><is><t>局</t></is>"}) {
        const auto refused = read({data(row("<c r='B3' t='str'>" + content + "</c>"))});
        REQUIRE_FALSE(refused.ok());
        CHECK(support::to_text(refused.diagnostics()).find("gives the cell B3 two values [damaged-file]") !=
              std::string::npos);
    }
}

TEST_CASE("a cell whose shared text is not there is damage", "[documents]") {
    for (const std::string index : {"1", "-1", "x", "99999999999999999999"}) {
        const auto refused =
            read({data(row("<c r='B7' t='s'><v>" + index + "</v></c>"))}, {strings("<si><t>任务</t></si>")});
        REQUIRE_FALSE(refused.ok());
        CHECK(support::to_text(refused.diagnostics())
                  .find("names the shared text \"" + index +
                        "\" in B7, and there is none such [damaged-file]") != std::string::npos);
    }
}

TEST_CASE("struck-out words of a cell go with a remark", "[documents]") {
    const auto document =
        read({data(row("<c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><r><rPr><strike/></rPr>"
                       "<t>丙</t></r><r><rPr><strike val='0'/></rPr><t>丁</t></r></is></c>"))},
             {strings("<si><r><rPr><strike/></rPr><t>甲</t></r><r><t>乙</t></r></si>")});
    CHECK(lines_of(document) == Lines{"| 0:乙 1:丁"});
    CHECK(messages_of(document) ==
          "plan.xlsx:S1!A1: note: 2 cells with struck-out words read without them [hidden-content]\n");
}

TEST_CASE("words where a sheet has no place for them are told of", "[documents]") {
    const std::string left_out =
        "plan.xlsx:S1: note: 1 part with words outside of rows and cells left out [part-not-read]\n";
    const auto stray = in("A3", "建桥");
    for (const auto& sheet :
         {row(in("A2", "修路")) + stray, row(in("A2", "修路")) + "<row r='3'>" + row(stray) + "</row>",
          row(in("A2", "修路")) + "<x>" + row(stray) + "</x>",
          row("<c r='A2' t='inlineStr'><is><t>修路</t></is>" + stray + "</c>")}) {
        CAPTURE(sheet);
        const auto document = read({data(sheet)});
        CHECK(lines_of(document) == Lines{"修路"});
        CHECK(messages_of(document) == left_out);
    }
    CHECK(messages_of(read({data(row(in("A2", "修路")) + "<x><y> </y><t> </t></x>")})).empty());
    CHECK(messages_of(read({data(row("<c r='A1' t='inlineStr'><is><t>修路</t></is><v>架桥</v></c>"))})) ==
          "plan.xlsx:S1!A1: note: 1 cell with two values read without the words beside its value "
          "[part-not-read]\n");
}

TEST_CASE("bold runs of a cell are kept apart", "[documents]") {
    const auto document = read(
        {data(row(
            "<c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><r><rPr><b/></rPr>"
            "<t>丙</t></r><r><rPr><b val='0'/></rPr><t>丁</t></r></is></c><c r='C1' t='s'><v>1</v></c>"))},
        {strings(
            "<si><r><t>甲</t></r><r><rPr><rFont val='黑体'/></rPr><t>乙</t></r></si><si><t>戊</t></si>")});
    CHECK(lines_of(document) == Lines{"| 0:甲乙 1:丙丁 2:戊"});
    CHECK(testing::bold_in(document) == Lines{"乙", "丙"});
}

TEST_CASE("escapes of a sheet are resolved, guarded ones stay", "[documents]") {
    CHECK(unescaped("_x0041__x000D__x000a_b") == "A\nb");
    CHECK(unescaped("_x005F_x0041_") == "_x0041_");
    CHECK(unescaped("_x00_ _x00g1_ _xD800_ _x0000_ _x004") == "_x00_ _x00g1_ _xD800_ _x0000_ _x004");
}

TEST_CASE("numbers and dates are read as their style shows them", "[documents]") {
    const auto document = read(
        {data(row(
            "<c r='A1' s='1'><v>46022</v></c><c r='B1' s='2'><v>46022</v></c><c r='C1' s='3'><v>0.5</v></c>"
            "<c r='D1'><v>12.0</v></c><c r='E1' s='99'><v>1E-3</v></c><c r='F1'><v>x1</v></c>"))},
        {styles(
            "<numFmts><numFmt numFmtId='164' formatCode='yyyy&quot;年&quot;m&quot;月&quot;'/></numFmts>"
            "<cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/>"
            "<xf numFmtId='164'/><xf numFmtId='9'/></cellXfs><dxfs><dxf><numFmt numFmtId='164' "
            "formatCode='0'/>"
            "</dxf></dxfs>")});
    CHECK(lines_of(document) == Lines{"| 0:2025-12-31 1:2025年12月 2:50% 3:12 4:0.001 5:x1"});
    const auto from_1904 = read({data(row("<c s='0'><v>44560</v></c>" + in("B1", "x")))},
                                {styles("<cellXfs><xf numFmtId='14'/></cellXfs>")},
                                "<workbookPr date1904='1'/><sheets><sheet name='S' r:id='rId1'/></sheets>");
    CHECK(lines_of(from_1904) == Lines{"| 0:2025-12-31 1:x"});
}

TEST_CASE("merged ranges become spans, lines of a cell paragraphs", "[documents]") {
    const auto document = read(
        {data(row(in("A1", "重点任务清单")) + row(in("A2", "任务") + in("B2", "责任")) +
              row(in("A3", "甲") + in("B3", "牵头：乙\n配合：丙") + in("C3", "丁")) + row(in("B4", "戊"))) +
         "<mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='A3:A4'/><mergeCell "
         "ref='B2:C2'/></mergeCells>"});
    CHECK(lines_of(document) == Lines{"| 0:重点任务清单{1x3}", "| 0:任务 1:责任{1x2}",
                                      "| 0:甲{2x1} 1:牵头：乙/配合：丙 2:丁", "| 1:戊"});
    CHECK(places_of(document)[4] == "S1!B3 牵头：乙");
    CHECK(places_of(document)[5] == "S1!B3 配合：丙");
}

TEST_CASE("a sheet used at both its ends is held in three rows", "[documents]") {
    const auto document = read({data(row(in("A1", "a") + in("B1", "b"), "r='1'") + row(in("C7", " ")) +
                                     row(in("XFD1048576", "z"), "r='1048576'"))});
    CHECK(lines_of(document) == Lines{"| 0:a 1:b", "|", "| 16383:z"});
    CHECK(places_of(document).back() == "S1!XFD1048576 z");
}

TEST_CASE("spans count the rows that the table holds", "[documents]") {
    const auto document =
        read({data(row(in("A1", "a") + in("B1", "b")) + row(in("B900", "c")) + row(in("B2000", "d"))) +
              "<mergeCells><mergeCell ref='A1:A1500'/></mergeCells>"});
    CHECK(lines_of(document) == Lines{"| 0:a{2x1} 1:b", "| 1:c", "|", "| 1:d"});
}

TEST_CASE("merged ranges that overlap and values under them are told of", "[documents]") {
    const auto document =
        read({data(row(in("A1", "a") + in("B1", "b")) + row(in("A2", "c") + in("B2", "d"))) +
              "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='A2:B2'/><mergeCell "
              "ref='C1:ZZ1'/></mergeCells>"});
    CHECK(lines_of(document) == Lines{"| 0:a{2x1} 1:b", "| 1:d"});
    CHECK(messages_of(document) ==
          "plan.xlsx:S1!A2: warning: 1 merged range left out because of an overlap [ragged-table]\n"
          "plan.xlsx:S1!A2: note: 1 value under a merged cell left out [hidden-content]\n");
    const auto wide = read({data(row(in("A1", "a")) + row(in("A2", "b") + in("B2", "c"))) +
                            "<mergeCells><mergeCell ref='A1:XFD1'/></mergeCells>"});
    CHECK(lines_of(wide).front() == "| 0:a{1x1000}");
    CHECK(messages_of(wide) ==
          "plan.xlsx:S1!A1: warning: 1 merged range over more than 1000 rows or columns cut there "
          "[ragged-table]\n");
}

TEST_CASE("cells out of order are sorted, one cell twice is one", "[documents]") {
    const auto document =
        read({data(row(in("B2", "d") + in("A2", "c"), "r='2'") + row(in("A1", "a") + in("B1", "b"), "r='1'") +
                   row(in("A1", "x"), "r='1'"))});
    CHECK(lines_of(document) == Lines{"| 0:a/x 1:b", "| 0:c 1:d"});
    CHECK(messages_of(document) ==
          "plan.xlsx:S1!A1: warning: 1 cell written twice read as one [ragged-table]\n");
}

TEST_CASE("sheets come in the order of the workbook; hidden and other ones are told of", "[documents]") {
    const auto two = data(row(in("A1", "x") + in("B1", "y")));
    const auto document =
        read({data(row(in("A1", "a") + in("B1", "b"))), two, data(""), two}, {},
             "<sheets><sheet name='乙' r:id='rId2'/><sheet name='甲' r:id='rId1' state='visible'/>"
             "<sheet name='空' r:id='rId3'/><sheet name='旧' r:id='rId4' state='veryHidden'/></sheets>");
    CHECK(lines_of(document) == Lines{"| 0:x 1:y", "| 0:a 1:b"});
    CHECK(places_of(document).front() == "乙!A1 x");
    CHECK(messages_of(document) == "plan.xlsx:旧: note: 1 hidden sheet left out [hidden-content]\n");
    CHECK(messages_of(read({two}, {},
                           "<sheets><sheet name='甲' r:id='rId1'/><sheet name='图' r:id='rId77'/></sheets>"))
              .starts_with("plan.xlsx:图: error: the sheet's relation \"rId77\" names no part of the file "
                           "[damaged-file]\n"));
    for (const std::string state : {"hidden", "veryHidden"}) {
        const auto only =
            read({two}, {}, "<sheets><sheet name='旧' r:id='rId1' state='" + state + "'/></sheets>");
        CHECK(lines_of(only) == Lines{"| 0:x 1:y"});
        CHECK(messages_of(only) ==
              "plan.xlsx:旧: note: 1 hidden sheet read all the same: no other is shown [hidden-content]\n");
    }
}

TEST_CASE("hidden rows and columns, drawings and formulas without a value are told of", "[documents]") {
    const auto document =
        read({"<cols><col min='2' max='2' hidden='1'/><col min='9' max='99999' hidden='true'/></cols>" +
              data(row(in("A1", "a") + in("B1", "b"), "hidden='1'") + row("", "hidden='1'") +
                   row("<c r='A3'><f>B1</f></c>" + in("B3", "c"))) +
              "<drawing r:id='rId1'/>"});
    CHECK(lines_of(document) == Lines{"| 0:a 1:b", "|", "| 1:c"});
    CHECK(messages_of(document) ==
          "plan.xlsx:S1!B1: note: 1 hidden column read all the same [hidden-content]\n"
          "plan.xlsx:S1!B1: note: 1 hidden row read all the same [hidden-content]\n"
          "plan.xlsx:S1!A3: note: 1 formula without a stored value read as empty: open the file in Excel or "
          "LibreOffice "
          "and save it [part-not-read]\n"
          "plan.xlsx:S1: note: 1 sheet with drawings or comments read without them [part-not-read]\n");
}

TEST_CASE("a sheet of one column is running text", "[documents]") {
    CHECK(lines_of(read({data(row(in("B2", "一、甲")) + row(in("B3", "1．乙\n责任单位：丙")) +
                              row(in("B9", "2．丁")))})) ==
          Lines{"一、甲", "1．乙", "责任单位：丙", "~2．丁"});
}

TEST_CASE("a reference outside of a sheet is an error", "[documents]") {
    const auto error = [](const std::string& sheet) { return messages_of(read({sheet})); };
    for (const std::string bad : {"XFE1", "A0", "A1048577", "a1", "1", "", "AAAA1"}) {
        INFO(bad);
        CHECK(error(data(row(in(bad, "x"))))
                  .find("names \"" + bad + "\", which is no place in a sheet [damaged-file]") !=
              std::string::npos);
    }
    CHECK(error(data(row("", "r='1048577'"))).find("names \"1048577\"") != std::string::npos);
    CHECK(error(data("") + "<mergeCells><mergeCell ref='B2:A1'/></mergeCells>").find("names \"B2:A1\"") !=
          std::string::npos);
}

TEST_CASE("files of openpyxl, LibreOffice and exceljs read alike", "[documents]") {
    CHECK(lines_of(read_xlsx(fixture("raci-exceljs.xlsx"), "plan.xlsx")) ==
          Lines{"| 0:Task 1:Mayor 2:Finance 3:Works", "| 0:Draft budget 1:A 2:R 3:C",
                "| 0:Build road 1:I 2:A 3:R", "| 0:R responsible, A accountable{1x4}"});
    for (const std::string name : {"annex-openpyxl.xlsx", "book-libreoffice.xlsx"}) {
        INFO(name);
        const auto document = read_xlsx(fixture(name), "plan.xlsx");
        const auto lines = lines_of(document);
        CHECK(Lines(lines.begin(), lines.begin() + 3) ==
              Lines{"填表说明", "1. 每月底前更新", "2. 由牵头单位填写"});
        CHECK(lines[lines.size() - 3] == "| 0:完成时限 1:2025-12-31 2:2025-06-30 14:30:00");
        CHECK(lines[lines.size() - 2].find("| 0:进展 1:50% 2:TRUE") == 0);
        CHECK(lines[lines.size() - 2].ends_with(" 4:12 5:1234567.25 6:0.3"));
        CHECK(lines.back() == "| 0:月份 1:2025年12月 2:007");
        CHECK(messages_of(document).find("1 hidden sheet left out") != std::string::npos);
    }
}

TEST_CASE("a broken part of an Excel file is an error that names it", "[documents]") {
    const std::vector<testing::ZipMember> sound = {
        {.name = "_rels/.rels", .content = "<r/>"},
        {.name = "xl/_rels/workbook.xml.rels",
         .content = "<r><x Id='a' Type='worksheet' Target='sheet.xml'/></r>"},
        {.name = "xl/workbook.xml", .content = "<workbook><sheet name='S' id='a'/></workbook>"},
        {.name = "xl/sharedStrings.xml", .content = "<sst><other/></sst>"},
        {.name = "xl/styles.xml", .content = "<styleSheet/>"},
        {.name = "xl/sheet.xml", .content = "<worksheet>" + data(row(in("A1", "x"))) + "</worksheet>"}};
    CHECK(lines_of(read_xlsx(testing::zip_bytes(sound), "plan.xlsx")) == Lines{"x"});
    for (std::size_t part = 0; part < sound.size(); ++part) {
        auto broken = sound;
        broken[part].content = "<a></b>";
        CHECK(messages_of(read_xlsx(testing::zip_bytes(broken), "plan.xlsx"))
                  .find("error: the XML of \"" + sound[part].name +
                        "\" cannot be parsed: mismatched tag [damaged-file]") != std::string::npos);
    }
    CHECK(messages_of(read_xlsx("x", "plan.xlsx")).find("its directory is missing") != std::string::npos);
}

TEST_CASE("rows and cells that count beyond a sheet are an error", "[documents]") {
    const auto error = [](const std::string& rows) { return messages_of(read({data(rows)})); };
    CHECK(error(row("", "r='0'")).find("names \"0\", which is no place in a sheet") != std::string::npos);
    CHECK(error(row("", "r='x'")).find("names \"x\", which is no place in a sheet") != std::string::npos);
    CHECK(error(row("", "r='1048576'") + row("")).find("names \"row 1048577\"") != std::string::npos);
    CHECK(error(row("<c r='XFD1'/><c/>")).find("names \"column 16385\"") != std::string::npos);
}

TEST_CASE("what a sheet holds besides its cells is passed over or told of", "[documents]") {
    const auto document =
        read({"<sheetPr><x/></sheetPr><cols><col hidden='1'/><col min='0' max='1' hidden='1'/></cols>" +
              data("<x/>" +
                   row("<x/>" + in("A1", "a") +
                       "<c t='b'><v>true</v></c>"
                       "<c><f>A1</f><v>7</v></c>") +
                   row(in("A2", "b"))) +
              "<legacyDrawing r:id='rId1'/>"});
    CHECK(lines_of(document) == Lines{"| 0:a 1:TRUE 2:7", "| 0:b"});
    CHECK(messages_of(document) ==
          "plan.xlsx:S1!A1: note: 1 hidden column read all the same [hidden-content]\n"
          "plan.xlsx:S1: note: 1 sheet with drawings or comments read without them [part-not-read]\n");
}

TEST_CASE("a relation that leads to no worksheet is no sheet to be read", "[documents]") {
    const auto document = read({data(row(in("A1", "a") + in("B1", "b")))},
                               {{.name = "xl/chartsheet.xml", .content = "<chartsheet/>"}},
                               "<workbookPr/><sheets><sheet name='图' r:id='rIdm0'/>"
                               "<sheet name='表' r:id='rId1'/></sheets>");
    CHECK(lines_of(document) == Lines{"| 0:a 1:b"});
    CHECK(messages_of(document) == "plan.xlsx:图: note: 1 chart or macro sheet left out [part-not-read]\n");
}

TEST_CASE("parts are found by relative and absolute paths, and external ones are none", "[documents]") {
    for (const std::string target : {"sheet.xml", "./sheet.xml", "../xl/sheet.xml", "/xl/sheet.xml",
                                     "../../../xl/sheet.xml", ".././xl/sheet.xml"}) {
        INFO(target);
        const auto document = read_xlsx(
            testing::zip_bytes(
                {{.name = "xl/_rels/workbook.xml.rels",
                  .content = "<r><x Id='a' Type='worksheet' Target='http://x' TargetMode='External'/>"
                             "<x Id='a' Type='worksheet' Target='" +
                             target + "'/></r>"},
                 {.name = "xl/workbook.xml", .content = "<workbook><sheet name='S' id='a'/></workbook>"},
                 {.name = "xl/sheet.xml",
                  .content = "<worksheet>" + data(row(in("A1", "x"))) + "</worksheet>"}}),
            "plan.xlsx");
        CHECK(lines_of(document) == Lines{"x"});
    }
}

TEST_CASE("a part in another encoding is read as it declares", "[documents]") {
    const auto with_head = [](const std::string& head, const std::string& bytes) {
        return read_xlsx(
            testing::zip_bytes(
                {{.name = "xl/_rels/workbook.xml.rels",
                  .content = "<r><x Id='a' Type='worksheet' Target='sheet.xml'/></r>"},
                 {.name = "xl/workbook.xml", .content = "<workbook><sheet name='S' id='a'/></workbook>"},
                 {.name = "xl/sheet.xml",
                  .content = head + "<worksheet>" + data(row(in("A1", bytes))) + "</worksheet>"}}),
            "plan.xlsx");
    };
    const std::string gb_text = "\xD4\xF0\xC8\xCE";  // 责任
    for (const auto* head : {"<?xml version='1.0'?>", "", "<?xml version='1.0' encoding='UTF-8'?>"}) {
        const auto document = with_head(head, gb_text);
        CHECK(lines_of(document) == Lines{"责任"});
        CHECK(messages_of(document) ==
              "plan.xlsx:xl/sheet.xml: note: the text is taken to be in GB18030 [reading-assumed]\n");
    }
    const auto declared = with_head("<?xml version='1.0' encoding='GBK'?>", gb_text);
    CHECK(lines_of(declared) == Lines{"责任"});
    CHECK(messages_of(declared).empty());
    CHECK(lines_of(with_head("<?xml version='1.0' encoding=?>", "B\xFCro")).front().find("[bad-encoding]") !=
          std::string::npos);
}

TEST_CASE("cells whose style strikes them out, and numbers that a format hides, are left out and told",
          "[documents]") {
    const auto document = read(
        {data(row(
            "<c r='A1' s='1' t='inlineStr'><is><t>甲</t></is></c>" + in("B1", "乙") +
            "<c r='C1' s='1' t='inlineStr'><is><r><rPr/><t>丙</t></r></is></c><c r='D1' s='2'><v>7</v></c>"
            "<c r='E1' t='b'><v>TRUE</v></c>"))},
        {styles("<numFmts><numFmt numFmtId='200' "
                "formatCode=';;;'/></numFmts><fonts><font/><font><strike/></font></fonts>"
                "<cellXfs><xf fontId='0'/><xf fontId='1'/><xf numFmtId='200'/></cellXfs>")});
    CHECK(lines_of(document) == Lines{"| 1:乙 2:丙 4:TRUE"});
    CHECK(messages_of(document) ==
          "plan.xlsx:S1!A1: note: 1 cell with struck-out words read without them [hidden-content]\n"
          "plan.xlsx:S1!D1: note: 1 number that its format hides left out [hidden-content]\n");
}

TEST_CASE("one part for two sheets, and more columns than a sheet has, are damage", "[documents]") {
    const std::string twice = "<sheets><sheet name='甲' r:id='rId1'/><sheet name='乙' r:id='rId1'/></sheets>";
    CHECK(messages_of(read({data(row(in("A1", "a") + in("B1", "b")))}, {}, twice))
              .find("plan.xlsx:乙: error: two sheets name the part \"xl/worksheets/sheet1.xml\" "
                    "[damaged-file]") == 0);
    std::string columns;
    for (int column = 0; column <= 16'384; ++column) columns += "<col min='1' max='16384' hidden='1'/>";
    CHECK(messages_of(read({"<cols>" + columns + "</cols>" + data("")}))
              .find("describes more columns than a sheet has") != std::string::npos);
}

}  // namespace zeren::documents
