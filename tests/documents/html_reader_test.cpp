#include "documents/html_reader.hpp"

#include <string>

#include "documents/document_lines.hpp"
#include "documents/html_tokens.hpp"
#include "testing/catch.hpp"

namespace zeren::documents {
namespace {

using testing::Lines;
using testing::lines_of;
using testing::messages_of;
using testing::places_of;

Lines read(std::string_view page) { return lines_of(read_html(page, "plan.html")); }

}  // namespace

TEST_CASE("blocks, breaks and list items of a page are paragraphs", "[documents]") {
    CHECK(read("<h2>一、组织</h2><p>甲<br>乙<div>丙</div>丁<p>戊") ==
          Lines{"H2 一、组织", "甲", "乙", "丙", "丁", "戊"});
    CHECK(read("a<br><br>b<p>&nbsp;</p><p>c<hr>d") == Lines{"a", "~b", "~c", "~d"});
    CHECK(read("<ol><li>a<li>b<ul><li>c</ul><li value=7>d</ol><ol type=A start=3><li>e</ol>") ==
          Lines{"{1.} a", "{2.} b", "{○} c", "{7.} d", "{C.} e"});
    CHECK(read("<pre>a\n  b\n\nc</pre>") == Lines{"a", "b", "~c"});
}

TEST_CASE("a cell of nothing but a picture, and a title amid a table, are told of", "[documents]") {
    const auto told = [](const std::string& cell) {
        return messages_of(
            read_html("<title>甲</title><table><tr><td>修路<td>" + cell + "</table>", "plan.html"));
    };
    CHECK(told("<img alt='市水务局'>") ==
          "plan.html:1:34: note: 1 cell with nothing but a picture read as empty [part-not-read]\n");
    CHECK(told("<img alt=' '>").empty());
    CHECK(told("<img alt='局徽'>市水务局").empty());
    CHECK(told("<title>市水务局</title>").find("1 stretch of navigation, forms or the like left out") !=
          std::string::npos);
}

TEST_CASE("words of a page that are set bold are kept apart", "[documents]") {
    const auto bold = [](std::string_view page) { return testing::bold_in(read_html(page, "plan.html")); };
    CHECK(bold("<p><b>甲</b>、<strong>乙 <i>丙</i></strong>丁</p><p>戊</p>") == Lines{"甲/乙 丙"});
    CHECK(bold("<p><span style='font-weight: bold'>甲</span><span style='FONT-WEIGHT:700'>乙</span>"
               "<span style='font-weight:400'>丙</span></p>") == Lines{"甲乙"});
    CHECK(bold("<p><font face='黑体'>甲</font><span style='font-family: 黑体, SimSun'>乙</span>"
               "<span style='font-family: 宋体'>丙</span></p>") == Lines{"甲乙"});
    CHECK(bold("<table><tr><td><b>a<td>b</table><p>c") == Lines{"a"});
    std::string many;
    for (int each = 0; each < 2000; ++each) many += "<b>x<br>";
    CHECK(read(many + "<h2>甲</h2>").back() == "H2 甲");
}

TEST_CASE("settings before a page are no words of it", "[documents]") {
    const std::string_view page =
        "---\nlayout: x\n---\n\n<style>\n p { }\n</style>\n<article><p>甲</p></article>\n";
    CHECK(is_html(page));
    const auto document = read_html(page, "plan.html");
    CHECK(lines_of(document) == Lines{"甲"});
    CHECK(places_of(document) == Lines{"8:13 甲"});
    CHECK(messages_of(document) ==
          "plan.html:1:1: note: 1 block of settings before the page left out [part-not-read]\n");
    CHECK_FALSE(is_html("---\nlayout: x\n---\n# A\n<p>b</p>\n"));
    CHECK_FALSE(is_html("---\nlayout: x\n<p>b</p>\n"));
    CHECK_FALSE(is_html("---\n---"));
    CHECK_FALSE(is_html("<article>\n# A\n\n# B\n"));
}

TEST_CASE("blanks collapse, and a source line end inside of Chinese vanishes", "[documents]") {
    CHECK(read("<p>  two\n\t words </p>") == Lines{"two words"});
    CHECK(read("<p>市教\n  育局 和\nPlan\nB</p>") == Lines{"市教育局 和 Plan B"});
    CHECK(read("<p>　　首行&nbsp;缩进&#8203;</p>") == Lines{"　　首行\u00A0缩进\u200B"});
    CHECK(read("<p>a<b>b</b> <i>c</i>d<o:p>e</o:p></p>") == Lines{"ab cde"});
}

TEST_CASE("character references are resolved, unknown ones stay", "[documents]") {
    CHECK(without_references("&lt;&amp;&quot;&eacute;&Uuml;&radic;&#36131;&#x4efb;&hellip;") ==
          "<&\"éÜ√责任…");
    CHECK(without_references("a&b;&bogus;&;&#;&#x;&amp") == "a&b;&bogus;&;&#;&#x;&");
    CHECK(without_references("&#150;&#0;&#1114112;&#9999999999;") == "–\uFFFD\uFFFD\uFFFD");
}

TEST_CASE("a table keeps its spans and heads", "[documents]") {
    CHECK(read("<table><thead><tr><td>任务<th colspan=2>责任<tbody>"
               "<tr><td rowspan=2>甲<td>乙<td>丙<tr><td colspan=2>丁</table>") ==
          Lines{"| 0!:任务 1!:责任{1x2}", "| 0:甲{2x1} 1:乙 2:丙", "| 1:丁{1x2}"});
    CHECK(read("<table><tr><td>a<td><p>b</p><p>c</p>d<br>e<tr><td><td>f</table>") ==
          Lines{"| 0:a 1:b/c/d/e", "| 0: 1:f"});
    CHECK(places_of(read_html("<table>\n<tr><td>\n 甲<td>乙</table>", "plan.html")) ==
          Lines{"3:2 甲", "3:7 乙"});
}

TEST_CASE("spans that lie are cut to the table", "[documents]") {
    CHECK(read("<table><tr><td rowspan=0>a<td>b<tr><td>c</table>") == Lines{"| 0:a{2x1} 1:b", "| 1:c"});
    CHECK(read("<table><tr><td rowspan=99>a<td colspan=99999999999999999999>b<tr><td colspan=-1>c</table>") ==
          Lines{"| 0:a{2x1} 1:b{1x1000}", "| 1:c"});
    CHECK(read("<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c<td>d</table>") ==
          Lines{"| 0:a 1:b{2x1}", "| 0:c 2:d"});
}

TEST_CASE("a table that lays out the page becomes what it holds", "[documents]") {
    CHECK(read("<table><tr><td>a</td></tr><tr><td>b</td></tr></table>") == Lines{"a", "b"});
    CHECK(read("<table><tr><td>栏目<td><h1>方案</h1><table><tr><td>任务<td>单位<tr><td>甲<td>乙</table>"
               "<p>完</table>") == Lines{"栏目", "H1 方案", "| 0:任务 1:单位", "| 0:甲 1:乙", "完"});
    const std::string article =
        "<p>一段很长的正文。</p><p>又一段。</p><p>再一段。</p><p>第四段。</p><p>第五段。</p>"
        "<p>第六段。</p><p>第七段。</p><p>第八段。</p>";
    CHECK(read("<table><tr><td>首页<td>" + article + "</table>").size() == 9);
    CHECK(read("<table><tr><th>任务<th>单位<tr><td>" + article + "<td>乙</table>").size() == 2);
}

TEST_CASE("a table inside of a table of data becomes lines of its cell", "[documents]") {
    const auto document = read_html(
        "<table><tr><td>任务<td>单位<tr><td>甲<td>乙<tr><td>丙<td><table><tr><td>丁<td>戊</table></table>",
        "plan.html");
    CHECK(lines_of(document) == Lines{"| 0:任务 1:单位", "| 0:甲 1:乙", "| 0:丙 1:丁/戊"});
    CHECK(messages_of(document) ==
          "plan.html:1:47: note: 1 table inside of a cell read as lines of the cell [reading-assumed]\n");
}

TEST_CASE("scripts, navigation and hidden text are left out with a remark", "[documents]") {
    const auto document = read_html(
        "<html><head><title>t</title><style>p{}</style><script>if (a<b) '</p>'</script></head><body>"
        "<nav><ul><li>首页</ul></nav><!-- <p>no --><p>甲<span style='display : "
        "NONE'>乙<span>丙</span></span>丁"
        "<del>戊</del><p hidden>己<p>庚<select><option>辛</select><svg><text>壬</text></svg></body></html>",
        "plan.html");
    CHECK(lines_of(document) == Lines{"甲丁", "庚"});
    CHECK(messages_of(document) ==
          "plan.html:1:105: note: 3 stretches of navigation, forms or the like left out [part-not-read]\n"
          "plan.html:1:165: note: 4 stretches of hidden or deleted text left out [hidden-content]\n");
}

TEST_CASE("struck-out text is deleted text", "[documents]") {
    const auto document = read_html("<p>甲<s>乙</s>丙<strike>丁</strike></p>", "plan.html");
    CHECK(lines_of(document) == Lines{"甲丙"});
    CHECK(messages_of(document) ==
          "plan.html:1:8: note: 2 stretches of hidden or deleted text left out [hidden-content]\n");
}

TEST_CASE("a hidden row or cell hides no other", "[documents]") {
    CHECK(
        read("<table><tr style='display:none'><td>x<td>y<tr><td>a<td hidden>z<td>b<tr><td>c<td>d</table>") ==
        Lines{"| 0:a 1: 2:b", "| 0:c 1:d"});
    CHECK(read("<table><tr><td>a<td><div hidden>x<td>b<tr><td>c<td>d</table>e") ==
          Lines{"| 0:a 1: 2:b", "| 0:c 1:d", "e"});
    CHECK(read("<ul><li hidden>x<li>a<p hidden>y<p>b</ul>c") == Lines{"{•} a", "b", "c"});
    CHECK(read("<div hidden><table><tr><td>x<td>y</table></div>a") == Lines{"a"});
}

TEST_CASE("text of a table outside of its cells stands before it", "[documents]") {
    CHECK(read("<table><caption>表一</caption>x<tr><td>a<td>b<tr>y<td>c<td>d</table>") ==
          Lines{"表一", "x", "y", "| 0:a 1:b", "| 0:c 1:d"});
    CHECK(read("<td>a<tr>b</table>c") == Lines{"a", "b", "c"});
}

TEST_CASE("a page that is cut off is read as far as it goes, with a warning", "[documents]") {
    const std::string warning =
        "plan.html: warning: the page ends inside of a tag, a comment or a script [part-not-read]\n"
        "hint: save the page again\n";
    CHECK(messages_of(read_html("<p>a<p class='x", "plan.html")) == warning);
    CHECK(messages_of(read_html("<p>a<!-- b", "plan.html")) == warning);
    CHECK(messages_of(read_html("<p>a<script>b", "plan.html")) == warning);
    CHECK(read("<p>a<table><tr><td>b<td>c") == Lines{"a", "| 0:b 1:c"});
    CHECK(read("a < b <3 c") == Lines{"a < b <3 c"});
}

TEST_CASE("a page is told by its tags", "[documents]") {
    CHECK(is_html("<!DOCTYPE HTML>"));
    CHECK(is_html("\n <?xml version='1.0'?><html>"));
    CHECK(is_html("<table border=1>"));
    CHECK(!is_html("see <html>"));
    CHECK(!is_html("<重点> 一、"));
    CHECK(html_charset("<html><meta charset='GBK'>") == "GBK");
    CHECK(html_charset("<html><META http-equiv=x content=\"text/html; Charset=gb2312\">") == "gb2312");
    CHECK(html_charset("charset=gbk").empty());
}

TEST_CASE("terms and their definitions are one line", "[documents]") {
    CHECK(read("<dl><dt>Lead</dt><dd>A</dd><dt>Support:<dd>B<dd>C</dl>") ==
          Lines{"Lead: A", "Support: B", "C"});
    CHECK(read("<dl><dt></dt><dd>A</dl>") == Lines{"A"});
    CHECK(read("<div hidden><dl><dt>x<dd>y</dl></div>a") == Lines{"a"});
}

TEST_CASE("lists count in every manner that pages know, and wrong numbers count from one", "[documents]") {
    CHECK(read("<ol type=a><li>x</ol><ol type=i start=4><li>x</ol><ol type=I start=9><li>x</ol>") ==
          Lines{"{a.} x", "{iv.} x", "{IX.} x"});
    CHECK(read("<ol start=x><li>a<li value=y>b</ol>") == Lines{"{1.} a", "{2.} b"});
    CHECK(read("<li>a</li><ul><p>b</ul>") == Lines{"a", "b"});
}

TEST_CASE("attributes are found in quotes, without them and without values", "[documents]") {
    CHECK(html_attribute(" A = 'x y' b", "a") == "x y");
    CHECK(html_attribute(" a=x/y b=z", "b") == "z");
    CHECK(html_attribute(" a=\"x\"b=z", "b") == "z");
    CHECK(html_attribute(" a=", "a").empty());
    CHECK(html_attribute(" a='x", "a") == "x");
    CHECK(html_attribute(" =x a=1", "a") == "1");
    CHECK(has_html_attribute(" hidden", "hidden"));
    CHECK(has_html_attribute(" hidden class=x", "hidden"));
    CHECK(!has_html_attribute(" class=hidden", "hidden"));
}

TEST_CASE("declarations, odd tags and ends of what never began are passed over", "[documents]") {
    CHECK(read("a<![CDATA[x]]>b<?php y ?>c<!z>d</>e</br>f</hr>g</img>h") == Lines{"abcde", "fgh"});
    CHECK(read("<p a=>x<p b= >y<p c=\"<q>\">z") == Lines{"x", "y", "z"});
    CHECK(read("<script>a</b></script>x<title>y</TITLE>z") == Lines{"xz"});
    CHECK(read("a<p b= ") == Lines{"a"});
    CHECK(read("a<p b='>c") == Lines{"a"});
    CHECK(read("a<") == Lines{"a<"});
    CHECK(read("a</td>b</tr>c</table>d") == Lines{"a", "b", "c", "d"});
}

TEST_CASE("references become characters in the manner of browsers", "[documents]") {
    CHECK(without_references("&#x1F600;&#XD800;&#128;&copy&thorn;&zwj;") == "😀\uFFFD€©þ\u200D");
    CHECK(without_references("&#12x;&zzz;&") == "&#12x;&zzz;&");
    CHECK(read("<pre>a&#10;&#10;b</pre>c&shy;d\fe & f") == Lines{"a", "~b", "cd e & f"});
}

TEST_CASE("hidden by style is hidden, and breaks within it break nothing", "[documents]") {
    CHECK(read("<p>a<span style='Visibility:\nhidden'>b<br>c</span>d") == Lines{"ad"});
    CHECK(read("<p style='color:red'>a") == Lines{"a"});
    CHECK(read("<table><tr hidden><th>x</table>a") == Lines{"a"});
}

TEST_CASE("a charset ends where its quotes or its tag end", "[documents]") {
    CHECK(html_charset("<html><meta charset=gbk>") == "gbk");
    CHECK(html_charset("<html><meta charset= \"gbk") == "gbk");
    CHECK(html_charset("<html><body>").empty());
}

TEST_CASE("words of fields, and for browsers without frames, are told of", "[documents]") {
    for (const std::string words : {"<textarea>a</textarea>", "<xmp>a</xmp>", "<noframes>a</noframes>",
                                    "<iframe>a</iframe>", "<input value='a'>", "<input type=text value=a>"}) {
        CHECK(messages_of(read_html("<p>b</p>" + words, "plan.html"))
                  .find("1 stretch of navigation, forms or the like left out") != std::string::npos);
    }
    for (const std::string nothing :
         {"<textarea> </textarea>", "<iframe src='x'></iframe>", "<input>", "<input type=hidden value='a'>",
          "<script>a</script>", "<style>a</style>"}) {
        CHECK(messages_of(read_html("<p>b</p>" + nothing, "plan.html")).empty());
    }
}

}  // namespace zeren::documents
