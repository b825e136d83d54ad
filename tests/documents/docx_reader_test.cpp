#include "documents/docx_reader.hpp"

#include <string>

#include "documents/document_lines.hpp"
#include "documents/zip_bytes.hpp"
#include "support/utf8.hpp"
#include "testing/catch.hpp"

namespace zeren::documents {
namespace {

using testing::docx_bytes;
using testing::fixture;
using testing::Lines;
using testing::lines_of;
using testing::messages_of;
using testing::places_of;
using testing::word_part;

support::Result<Document> read(const std::string& body, std::vector<testing::ZipMember> more = {}) {
    return read_docx(docx_bytes(body, std::move(more)), "plan.docx");
}

std::string run(const std::string& text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}
std::string p(const std::string& text) { return "<w:p>" + run(text) + "</w:p>"; }
std::string tc(const std::string& properties, const std::string& text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + (text.empty() ? "<w:p/>" : p(text)) + "</w:tc>";
}
std::string tr(const std::string& cells) { return "<w:tr>" + cells + "</w:tr>"; }
std::string tbl(const std::string& rows) { return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>"; }

}  // namespace

TEST_CASE("paragraphs of a Word file carry their number as place", "[documents]") {
    const auto document = read(p("一、甲") + "<w:p/>" + p("乙") + "<w:sectPr><w:pgSz/></w:sectPr>");
    CHECK(lines_of(document) == Lines{"一、甲", "~乙"});
    CHECK(places_of(document) == Lines{"document paragraph 1 一、甲", "document paragraph 3 乙"});
    CHECK(messages_of(document).empty());
}

TEST_CASE("runs join; breaks begin a line; tabs, hyphens and symbols are characters", "[documents]") {
    CHECK(lines_of(read("<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:tab/><w:t>a</w:t>"
                        "<w:br/><w:t>b</w:t></w:r><w:r><w:tab/><w:t>c</w:t><w:cr/><w:t>d</w:t>"
                        "<w:noBreakHyphen/><w:sym w:font='Wingdings' w:char='F0FC'/></w:r></w:p>")) ==
          Lines{"a", "b\tc", "d-✓"});
    CHECK(lines_of(
              read("<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t xml:space='preserve'> b\n</w:t></w:r></w:p>")) ==
          Lines{"a b "});
    CHECK(lines_of(read(p("\uF0FE done"))) == Lines{"☑ done"});
}

TEST_CASE("links, smart tags, fields and content controls are read for their words", "[documents]") {
    CHECK(lines_of(read("<w:p><w:hyperlink r:id='x'>" + run("a") + "</w:hyperlink><w:smartTag>" + run("b") +
                        "</w:smartTag><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE"
                        "</w:instrText></w:r><w:fldSimple w:instr='X'>" +
                        run("c") +
                        "</w:fldSimple></w:p>"
                        "<w:sdt><w:sdtPr><w:alias w:val='no'/></w:sdtPr><w:sdtContent>" +
                        p("d") + "</w:sdtContent></w:sdt>")) == Lines{"abc", "d"});
}

TEST_CASE("tracked deletions go, insertions stay, and the remark tells of it", "[documents]") {
    const auto document =
        read("<w:p>" + run("市教育局") + "<w:ins w:id='1'>" + run("、市财政局") + "</w:ins>" +
             "<w:del w:id='2'><w:r><w:delText>、市档案局</w:delText></w:r></w:del>" + "<w:moveFrom>" +
             run("x") + "</w:moveFrom><w:moveTo>" + run("负责") + "</w:moveTo></w:p>");
    CHECK(lines_of(document) == Lines{"市教育局、市财政局负责"});
    CHECK(messages_of(document) ==
          "plan.docx:document paragraph 1: note: 2 tracked deletions left out [hidden-content]\n");
}

TEST_CASE("a deleted paragraph mark joins two paragraphs", "[documents]") {
    CHECK(lines_of(read("<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + run("市教") + "</w:p>" +
                        p("育局"))) == Lines{"市教育局"});
    CHECK(lines_of(read("<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + run("末") + "</w:p>")) ==
          Lines{"末"});
}

TEST_CASE("hidden text goes with a remark", "[documents]") {
    const auto document = read("<w:p>" + run("甲") +
                               "<w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r>"
                               "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>丙</w:t></w:r></w:p>");
    CHECK(lines_of(document) == Lines{"甲丙"});
    CHECK(messages_of(document) ==
          "plan.docx:document paragraph 1: note: 1 stretch of hidden text left out [hidden-content]\n");
}

TEST_CASE("words of a table outside of its cells are told of", "[documents]") {
    const std::string row = "<w:tr><w:tc>" + p("修路") + "</w:tc><w:tc>" + p("甲局") + "</w:tc></w:tr>";
    for (const std::string& stray :
         {"<w:tc>" + p("建桥") + "</w:tc>", p("建桥"), "<w:tr>" + p("建桥") + "</w:tr>"}) {
        CAPTURE(stray);
        const auto document =
            read("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>" + row + stray + "</w:tbl>");
        CHECK(testing::filled_rows(document.value()).front() == Lines{"修路", "甲局"});
        CHECK(messages_of(document).starts_with(
            "plan.docx:document table 1: note: 1 part of a table with words outside of its cells left out "
            "[part-not-read]\n"));
    }
    CHECK(messages_of(read("<w:tbl>" + row + "<w:bookmarkEnd/>" + p("") + "</w:tbl>")).empty());
}

TEST_CASE("bold runs are kept apart, by weight or by face, and those that touch are one", "[documents]") {
    const auto set = [](const std::string& look, const std::string& words) {
        return "<w:r><w:rPr>" + look + "</w:rPr><w:t>" + words + "</w:t></w:r>";
    };
    const auto document =
        read("<w:p>" + set("<w:b/>", "甲") + set("<w:b w:val='1'/>", "局") + run("、") +
             set("<w:rFonts w:eastAsia='黑体'/>", "乙") + set("<w:b w:val='0'/>", "丙") + "</w:p>" +
             "<w:tbl><w:tr><w:tc><w:p>" + set("<w:b/>", "丁") + "<w:r><w:br/></w:r>" + set("<w:b/>", "戊") +
             "</w:p></w:tc></w:tr></w:tbl>" + p("己"));
    CHECK(testing::bold_in(document) == Lines{"甲局/乙", "丁", "戊"});
}

TEST_CASE("struck-out text goes with a remark", "[documents]") {
    const auto document = read("<w:p>" + run("甲") +
                               "<w:r><w:rPr><w:strike/></w:rPr><w:t>乙</w:t></w:r>"
                               "<w:r><w:rPr><w:strike w:val='0'/></w:rPr><w:t>丙</w:t></w:r>"
                               "<w:r><w:rPr><w:dstrike/></w:rPr><w:t>丁</w:t></w:r></w:p>");
    CHECK(lines_of(document) == Lines{"甲丙"});
    CHECK(messages_of(document) ==
          "plan.docx:document paragraph 1: note: 2 stretches of struck-out text left out [hidden-content]\n");
}

TEST_CASE("a text box is read once, behind its paragraph", "[documents]") {
    const std::string box =
        "<w:drawing><wps:txbx><w:txbxContent>" + p("框内") + "</w:txbxContent></wps:txbx></w:drawing>";
    const std::string old =
        "<w:pict><v:textbox><w:txbxContent>" + p("框内") + "</w:txbxContent></v:textbox></w:pict>";
    CHECK(lines_of(read("<w:p>" + run("前") + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'>" + box +
                        "</mc:Choice><mc:Fallback>" + old + "</mc:Fallback></mc:AlternateContent></w:r>" +
                        run("后") + "</w:p>")) == Lines{"前后", "框内"});
    CHECK(lines_of(read("<w:p><w:r>" + old + "</w:r></w:p>")) == Lines{"框内"});
}

TEST_CASE("merged cells become spans in every manner of writing them", "[documents]") {
    const std::string restart = "<w:vMerge w:val='restart'/>";
    for (const std::string goes_on : {"<w:vMerge/>", "<w:vMerge w:val='continue'/>"}) {
        INFO(goes_on);
        const auto document = read(tbl(tr(tc("", "任务") + tc("<w:gridSpan w:val='2'/>", "责任")) +
                                       tr(tc(restart, "甲") + tc("", "乙") + tc(restart, "丙")) +
                                       tr(tc(goes_on, "") + tc("", "丁") + tc(goes_on, "")) +
                                       tr(tc(restart, "戊") + tc("", "己") + tc(goes_on, ""))));
        CHECK(lines_of(document) ==
              Lines{"| 0:任务 1:责任{1x2}", "| 0:甲{2x1} 1:乙 2:丙{3x1}", "| 1:丁", "| 0:戊 1:己"});
        CHECK(places_of(document).back() == "document table 1 row 4 cell 2 己");
        CHECK(messages_of(document).empty());
    }
}

TEST_CASE("merging follows columns of the grid, not the order of cells", "[documents]") {
    const auto document = read(
        tbl(tr(tc("", "a") + tc("", "b") + tc("<w:vMerge w:val='restart'/>", "c")) +
            tr(tc("<w:gridSpan w:val='2'/>", "d") + tc("<w:vMerge/>", "")) +
            "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + tc("", "e") + tc("<w:vMerge/>", "") +
            "</w:tr>" + tr(tc("", "f") + tc("<w:hMerge w:val='restart'/>", "g") + tc("<w:hMerge/>", "h"))));
    CHECK(lines_of(document) == Lines{"| 0:a 1:b 2:c{3x1}", "| 0:d{1x2}", "| 1:e", "| 0:f 1:g/h{1x2}"});
}

TEST_CASE("a merged cell without a beginning is read on its own, and hidden words are kept", "[documents]") {
    const auto document =
        read(tbl(tr(tc("<w:vMerge/>", "a") + tc("", "b")) + tr(tc("<w:vMerge/>", "c") + tc("", "d"))));
    CHECK(lines_of(document) == Lines{"| 0:a/c{2x1} 1:b", "| 1:d"});
    CHECK(messages_of(document) ==
          "plan.docx:document table 1: warning: 1 merged cell without a beginning "
          "kept apart [ragged-table]\n");
}

TEST_CASE("several tables and nested ones keep their order and numbers", "[documents]") {
    const auto data = tbl(tr(tc("", "任务") + tc("", "单位")) + tr(tc("", "甲") + tc("", "乙")));
    const auto document =
        read(p("前") + data + p("中") + tbl(tr("<w:tc>" + p("版") + data + "<w:p/></w:tc>")) + p("后"));
    CHECK(lines_of(document) ==
          Lines{"前", "| 0:任务 1:单位", "| 0:甲 1:乙", "中", "版", "| 0:任务 1:单位", "| 0:甲 1:乙", "后"});
    CHECK(places_of(document)[6] == "document table 2 row 1 cell 1 版");
    CHECK(places_of(document)[7] == "document table 3 row 1 cell 1 任务");
    CHECK(places_of(document).back() == "document paragraph 3 后");
}

TEST_CASE("deleted rows go, head rows are heads, lines of a cell are paragraphs", "[documents]") {
    const auto document =
        read(tbl("<w:tr><w:trPr><w:tblHeader/></w:trPr>" + tc("", "任务") + tc("", "单位") + "</w:tr>" +
                 "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + tc("", "x") + tc("", "y") + "</w:tr>" +
                 "<w:sdt><w:sdtContent>" +
                 tr(tc("", "甲") + "<w:tc>" + p("牵头：乙") + "<w:p/>" + p("配合：丙") + "</w:tc>") +
                 "</w:sdtContent></w:sdt>"));
    CHECK(lines_of(document) == Lines{"| 0!:任务 1!:单位", "| 0:甲 1:牵头：乙/~配合：丙"});
    CHECK(messages_of(document).find("1 table row that a tracked change deletes left out [hidden-content]") !=
          std::string::npos);
}

TEST_CASE("headings are known by outline level, style or built-in name", "[documents]") {
    const auto styles = word_part(
        "styles",
        "<w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/></w:style>"
        "<w:style w:type='paragraph' w:styleId='2'><w:basedOn w:val='3'/></w:style>"
        "<w:style w:type='paragraph' w:styleId='3'><w:basedOn w:val='2'/><w:pPr><w:outlineLvl w:val='2'/>"
        "</w:pPr></w:style><w:style w:type='paragraph' w:styleId='9'><w:name w:val='toc 1'/></w:style>");
    const auto styled = [](const std::string& properties, const std::string& text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
    };
    const auto document =
        read(styled("<w:pStyle w:val='9'/>", "目录行 1") + styled("<w:pStyle w:val='1'/>", "a") +
                 styled("<w:pStyle w:val='2'/>", "b") + styled("<w:outlineLvl w:val='3'/>", "c") +
                 styled("<w:pStyle w:val='1'/><w:outlineLvl w:val='9'/>", "d") +
                 styled("<w:pStyle w:val='8'/>", "e"),
             {{.name = "word/styles.xml", .content = styles}});
    CHECK(lines_of(document) == Lines{"H1 a", "H3 b", "H4 c", "d", "e"});
    CHECK(messages_of(document) ==
          "plan.docx:document paragraph 1: note: 1 line of a table of contents left out [part-not-read]\n");
}

TEST_CASE("footnotes stand apart; headers, comments and pictures are told of", "[documents]") {
    const auto document = read(
        "<w:p>" + run("甲") +
            "<w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:drawing><a:blip r:embed='x'/>"
            "</w:drawing></w:r><w:r><w:object><o:OLEObject/></w:object></w:r></w:p><w:altChunk r:id='y'/>",
        {{.name = "word/footnotes.xml",
          .content = word_part("footnotes", "<w:footnote w:type='separator' w:id='0'>" + p("---") +
                                                "</w:footnote><w:footnote w:id='2'>" +
                                                p("列第一位的为牵头单位") + "</w:footnote>")},
         {.name = "word/header1.xml", .content = word_part("hdr", p("秘密"))},
         {.name = "word/footer1.xml", .content = word_part("ftr", "<w:p/>")},
         {.name = "word/comments.xml",
          .content = word_part("comments", "<w:comment>" + p("?") + "</w:comment>")}});
    CHECK(lines_of(document) == Lines{"甲", "* 列第一位的为牵头单位"});
    CHECK(messages_of(document) ==
          "plan.docx:document paragraph 1: note: 1 picture not read [part-not-read]\n"
          "plan.docx:document paragraph 1: note: 1 embedded object not read [part-not-read]\n"
          "plan.docx:document paragraph 1: note: 1 file inside of the document not read [part-not-read]\n"
          "plan.docx: note: 1 page header or footer not read [part-not-read]\n"
          "plan.docx: note: 1 comment not read [part-not-read]\n");
}

TEST_CASE("files of docx.js and pandoc read with numbers, notes and tracked changes", "[documents]") {
    CHECK(lines_of(read_docx(fixture("features-docxjs.docx"), "plan.docx")) ==
          Lines{"H1 工作方案", "{一、} 加强组织领导", "{（一）} 建立专班", "{（二）} 明确分工",
                "{二、} 强化督查", "{（一）} 定期通报", "{1.} 按月调度", "责任单位：市教育局、市财政局",
                "| 0!:序号 1!:任务 2!:责任{1x2}",
                "| 0:1{2x1} 1:建成学校 2:牵头：市教育局/配合：市财政局 3:各镇",
                "| 1:建成医院 2:市卫健局 3:", "* 列第一位的为牵头单位，下同。"});
    CHECK(lines_of(read_docx(fixture("lists-pandoc.docx"), "plan.docx")) ==
          Lines{"H1 Clean Air Plan", "H2 Transport", "{1.} Extend the bus lanes",
                "{a)} Lead: Transport Department", "{b)} Supporting: Police", "{2.} Renew the fleet",
                "H2 Energy", "{•} Insulate schools", "{•} Replace boilers", "| 0!:Task 1!:Owner",
                "| 0:Audit 1:Energy Office", "*  The first body named leads."});
}

TEST_CASE("a broken part of a Word file is an error with its place", "[documents]") {
    CHECK(messages_of(read("<w:p></w:q>")).find("plan.docx:1:") == 0);
    CHECK(messages_of(read("<w:p></w:q>")).find("cannot be parsed: mismatched tag [damaged-file]") !=
          std::string::npos);
    CHECK(messages_of(read("", {{.name = "word/styles.xml", .content = "<!DOCTYPE x><y/>"}}))
              .find("the XML of \"word/styles.xml\" declares a document type") != std::string::npos);
    CHECK(messages_of(read_docx(testing::zip_bytes({{.name = "word/other.xml"}}), "plan.docx")) ==
          "plan.docx: error: \"plan.docx\" is no sound package: it lacks the part \"word/document.xml\" "
          "[damaged-file]\nhint: open it in the program that made it and save it again\n");
}

TEST_CASE("an automatic number alone in a cell is what people read there", "[documents]") {
    const std::string numbering =
        "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/>"
        "<w:lvlText w:val='%1'/></w:lvl><w:lvl w:ilvl='1'><w:numFmt w:val='bullet'/><w:lvlText "
        "w:val='•'/></w:lvl>"
        "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
    const auto number = [](const std::string& level) {
        return "<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val='" + level +
               "'/><w:numId w:val='1'/></w:numPr></w:pPr></w:p></w:tc>";
    };
    const auto document = read(
        tbl(tr(number("0") + tc("", "甲")) + tr(number("0") + tc("", "乙")) + tr(number("1") + tc("", "丙"))),
        {{.name = "word/numbering.xml", .content = word_part("numbering", numbering)}});
    REQUIRE(document);
    const auto& rows = std::get<Table>(document->blocks.front()).rows;
    REQUIRE(rows.size() == 3);
    REQUIRE(rows[1].cells.front().paragraphs.size() == 1);
    CHECK(rows[1].cells.front().paragraphs.front().text == "2");
    CHECK(rows[1].cells.front().paragraphs.front().origin.row == 2);
    CHECK(rows[2].cells.front().paragraphs.empty());  // a bullet says nothing
}

TEST_CASE("a broken part of a Word file is an error that names it, a missing one is none", "[documents]") {
    const std::vector<testing::ZipMember> sound = {
        {.name = "_rels/.rels", .content = "<r/>"},
        {.name = "word/_rels/document.xml.rels",
         .content = "<r><x Id='a' Type='footnotes' Target='f.xml'/><x Id='b' Type='endnotes' Target='e.xml'/>"
                    "<x Id='c' Type='header' Target='h.xml'/><x Id='d' Type='comments' Target='c.xml'/></r>"},
        {.name = "word/document.xml", .content = "<d><body>" + p("甲") + "</body></d>"},
        {.name = "word/numbering.xml", .content = "<n/>"},
        {.name = "word/styles.xml", .content = "<s/>"},
        {.name = "word/f.xml", .content = "<f/>"},
        {.name = "word/e.xml", .content = "<e><endnote>" + p("乙") + "</endnote></e>"},
        {.name = "word/h.xml", .content = "<h/>"},
        {.name = "word/c.xml", .content = "<c/>"}};
    CHECK(lines_of(read_docx(testing::zip_bytes(sound), "plan.docx")) == Lines{"甲", "* 乙"});
    CHECK(lines_of(read_docx(testing::zip_bytes({sound.begin(), sound.begin() + 3}), "plan.docx")) ==
          Lines{"甲"});
    for (std::size_t part = 0; part < sound.size(); ++part) {
        auto broken = sound;
        broken[part].content = "<a></b>";
        CHECK(messages_of(read_docx(testing::zip_bytes(broken), "plan.docx"))
                  .find("error: the XML of \"" + sound[part].name +
                        "\" cannot be parsed: mismatched tag [damaged-file]") != std::string::npos);
    }
    CHECK(messages_of(read_docx("x", "plan.docx")).find("its directory is missing") != std::string::npos);
}

TEST_CASE("notes of tables are their lines", "[documents]") {
    const auto document = read(
        p("甲"), {{.name = "word/footnotes.xml",
                   .content = word_part(
                       "footnotes", "<w:footnote w:type='normal'>" +
                                        tbl(tr(tc("", "a") + tc("", "b")) + tr(tc("", "c") + tc("", "d"))) +
                                        "</w:footnote>")}});
    CHECK(lines_of(document) == Lines{"甲", "* a", "* b", "* c", "* d"});
}

TEST_CASE("symbols of unknown fonts are their characters or a box", "[documents]") {
    const auto symbol = [](const std::string& font, const std::string& code) {
        return "<w:r><w:sym w:font='" + font + "' w:char='" + code + "'/></w:r>";
    };
    CHECK(lines_of(read("<w:p>" + symbol("X", "0041") + symbol("X", "F041") + symbol("X", "1") +
                        symbol("X", "zz") + symbol("Wingdings 2", "F050") + symbol("Symbol", "B7") +
                        symbol("Wingdings", "22") + "</w:p>")) == Lines{"A□□□✓•\""});
    CHECK(lines_of(read(p("\uF001\uFF08甲\uFF09"))) == Lines{"\uF001（甲）"});
}

TEST_CASE("a style sets words bold, and one based on it may take that back", "[documents]") {
    const auto style = [](const std::string& id, const std::string& look) {
        return "<w:style w:type='character' w:styleId='" + id + "'>" + look + "</w:style>";
    };
    const auto styles =
        word_part("styles", style("a", "<w:rPr><w:b/></w:rPr>") + style("b", "<w:basedOn w:val='a'/>") +
                                style("c", "<w:basedOn w:val='a'/><w:rPr><w:b w:val='0'/></w:rPr>"));
    const auto in = [](const std::string& id, const std::string& words) {
        return "<w:p><w:r><w:rPr><w:rStyle w:val='" + id + "'/></w:rPr><w:t>" + words + "</w:t></w:r></w:p>";
    };
    const auto document =
        read(in("a", "甲") + in("b", "乙") + in("c", "丙"), {{.name = "word/styles.xml", .content = styles}});
    CHECK(testing::bold_in(document) == Lines{"甲", "乙"});
}

TEST_CASE("styles hide text, and tracked changes of properties say nothing", "[documents]") {
    const auto styles = word_part("styles",
                                  "<w:style w:styleId='H'><w:rPr><w:vanish/></w:rPr></w:style>"
                                  "<w:style w:styleId='T'><w:name w:val='TOC 1'/><w:tblStylePr><w:rPr>"
                                  "<w:vanish/></w:rPr></w:tblStylePr></w:style>"
                                  "<w:style w:styleId='N'><w:name w:val='Heading 0'/></w:style>");
    const auto document =
        read("<w:p><w:r><w:rPr><w:rStyle w:val='H'/></w:rPr><w:t>x</w:t><w:tab/></w:r>" + run("甲") +
                 "<w:r><w:rPr><w:rPrChange><w:vanish/></w:rPrChange></w:rPr><w:t>乙</w:t></w:r></w:p>"
                 "<w:p><w:pPr><w:pStyle w:val='H'/><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>" +
                 run("y") +
                 "</w:p><w:p><w:pPr><w:pStyle w:val='T'/></w:pPr></w:p>"
                 "<w:p><w:pPr><w:pStyle w:val='N'/><w:pPrChange><w:outlineLvl "
                 "w:val='0'/></w:pPrChange></w:pPr>" +
                 run("丙") + "</w:p>",
             {{.name = "word/styles.xml", .content = styles}});
    CHECK(lines_of(document) == Lines{"甲乙", "~丙"});
    CHECK(messages_of(document) ==
          "plan.docx:document paragraph 1: note: 2 stretches of hidden text left out [hidden-content]\n");
}

TEST_CASE("rows and cells may stand in content controls, with empty columns behind them", "[documents]") {
    const auto document =
        read(tbl("<w:bookmarkEnd/>" + tr(tc("", "a") + tc("", "b") + tc("", "c")) +
                 "<w:tr><w:tblPrEx><w:tblBorders/></w:tblPrEx><w:trPr><w:gridAfter "
                 "w:val='1'/><w:trPrChange><w:trPr>"
                 "<w:del/></w:trPr></w:trPrChange></w:trPr><w:sdt><w:sdtPr/><w:sdtContent>" +
                 tc("<w:tcPrChange><w:tcPr><w:gridSpan w:val='3'/></w:tcPr></w:tcPrChange>", "d") +
                 "</w:sdtContent></w:sdt>" + tc("", "e") + "</w:tr>" +
                 tr(tc("<w:hMerge/>", "f") + tc("<w:hMerge w:val='restart'/>", "g") + tc("", "h"))));
    CHECK(lines_of(document) == Lines{"| 0:a 1:b 2:c", "| 0:d 1:e", "| 0:f 1:g 2:h"});
    CHECK(messages_of(document).empty());
}

TEST_CASE("tables nested beyond all measure lie flat", "[documents]") {
    std::string body = p("核");
    for (int i = 0; i < 20; ++i) body = tbl(tr("<w:tc>" + body + "<w:p/></w:tc>"));
    CHECK(lines_of(read(body)) == Lines{"核"});
}

TEST_CASE("parts in UTF-16, with the mark that the format asks for, are read", "[documents]") {
    const auto in_utf16 = [](std::string_view text, bool is_little) {
        std::string out = is_little ? "\xFF\xFE" : "\xFE\xFF";
        for (const auto code_point : support::to_code_points(text)) {
            const auto high = static_cast<char>(code_point >> 8U);
            const auto low = static_cast<char>(code_point & 0xFFU);
            out += is_little ? low : high;
            out += is_little ? high : low;
        }
        return out;
    };
    for (const bool is_little : {true, false}) {
        for (const std::string head : {R"(<?xml version="1.0" encoding="UTF-16"?>)", ""}) {
            const auto part = head +
                              "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>修缮校舍</w:t></w:r></w:p>"
                              "</w:body></w:document>";
            const auto document = read_docx(
                testing::zip_bytes({{.name = "word/document.xml", .content = in_utf16(part, is_little)}}),
                "plan.docx");
            CHECK(lines_of(document) == Lines{"修缮校舍"});
            CHECK(messages_of(document).empty());
        }
    }
}

TEST_CASE("of alternatives the first that is understood and holds something is read", "[documents]") {
    const auto alternatives = [](const std::string& needed, const std::string& choice) {
        return "<mc:AlternateContent xmlns:mc='m'><mc:Choice Requires='" + needed + "'>" + choice +
               "</mc:Choice><mc:Fallback>" + p("乙") + "</mc:Fallback></mc:AlternateContent>";
    };
    CHECK(lines_of(read(alternatives("wps", p("甲")))) == Lines{"甲"});
    CHECK(lines_of(read(alternatives("wps", ""))) == Lines{"乙"});
    CHECK(lines_of(read(alternatives("zz", p("甲")))) == Lines{"乙"});
}

TEST_CASE("what a field says is to be filled in is no text", "[documents]") {
    const auto document =
        read("<w:p>" + run("牵头：") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" +
             run("单击此处输入") + "</w:sdtContent></w:sdt></w:p>");
    CHECK(lines_of(document) == Lines{"牵头："});
    CHECK(messages_of(document) ==
          "plan.docx:document paragraph 1: note: 1 field still to be filled in left out [hidden-content]\n");
}

TEST_CASE("cells and rows that a change deletes go, hidden rows stay, and the remarks tell of them",
          "[documents]") {
    const auto head = tr(tc("", "a") + tc("", "b"));
    const auto cell = read(tbl(head + tr(tc("", "1") + tc("<w:cellDel w:id='1' w:author='x'/>", "2"))));
    CHECK(lines_of(cell) == Lines{"| 0:a 1:b", "| 0:1 1:"});
    CHECK(messages_of(cell).find("1 table cell that a tracked change deletes left out") != std::string::npos);
    const auto row =
        read(tbl(head + "<w:del w:id='1' w:author='x'>" + tr(tc("", "1") + tc("", "2")) + "</w:del>"));
    CHECK(lines_of(row) == Lines{"| 0:a 1:b"});
    CHECK(messages_of(row).find("1 table row that a tracked change deletes left out") != std::string::npos);
    const auto hidden = read(tbl(head + tr("<w:trPr><w:hidden/></w:trPr>" + tc("", "1") + tc("", "2"))));
    CHECK(lines_of(hidden) == Lines{"| 0:a 1:b", "| 0:1 1:2"});
    CHECK(messages_of(hidden).find("1 hidden row read all the same") != std::string::npos);
}

TEST_CASE("rows in two forms are read in one, formulas between paragraphs for their words", "[documents]") {
    const auto choice = [](const std::string& needed, const std::string& rows) {
        return "<mc:Choice Requires='" + needed + "'>" + rows + "</mc:Choice>";
    };
    const auto row = tr(tc("", "1") + tc("", "2"));
    CHECK(lines_of(read(tbl(tr(tc("", "a") + tc("", "b")) + "<mc:AlternateContent>" + choice("w14", row) +
                            "<mc:Fallback>" + tr(tc("", "x") + tc("", "y")) +
                            "</mc:Fallback></mc:AlternateContent>"))) == Lines{"| 0:a 1:b", "| 0:1 1:2"});
    CHECK(lines_of(read(p("a") + "<m:oMathPara><m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath></m:oMathPara>" +
                        p("b"))) == Lines{"a", "x+y", "b"});
    const auto strange =
        read(p("a") + "<mc:AlternateContent>" + choice("future", p("b")) + "</mc:AlternateContent>");
    CHECK(lines_of(strange) == Lines{"a"});
    CHECK(messages_of(strange).find("1 part in a form of a later program not read") != std::string::npos);
    const auto empty = read(p("a") + "<mc:AlternateContent>" + choice("w14", "") + "</mc:AlternateContent>");
    CHECK(messages_of(empty).empty());
    const auto art =
        read("<w:p><w:r><w:pict><v:shape><v:textpath string='b'/></v:shape></w:pict></w:r></w:p>" + p("a"));
    CHECK(messages_of(art).find("1 picture not read") != std::string::npos);
}

}  // namespace zeren::documents
