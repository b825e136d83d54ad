#include "documents/xml_reader.hpp"

#include <string>

#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::documents {
namespace {

/// The events of a text: `<a` `text` `>a` with the attribute v in brackets, or the error.
std::string events_of(std::string_view text) {
    XmlReader xml(text);
    std::string out;
    while (true) {
        switch (xml.next()) {
            case XmlReader::Event::start:
                out += "<" + std::string(xml.name());
                if (const auto value = xml.attribute("v")) out += "[" + *value + "]";
                break;
            case XmlReader::Event::end: out += ">" + std::string(xml.name()); break;
            case XmlReader::Event::text: out += "'" + std::string(xml.text()) + "'"; break;
            case XmlReader::Event::finish: return out;
            case XmlReader::Event::error: return xml.problem("f.docx", "p.xml").message;
        }
    }
}

std::string nested(std::size_t depth) {
    std::string text;
    for (std::size_t i = 0; i < depth; ++i) text += "<a>";
    for (std::size_t i = 0; i < depth; ++i) text += "</a>";
    return text;
}

}  // namespace

TEST_CASE("XML is read as events with local names, text and attributes", "[documents]") {
    CHECK(events_of("<?xml version=\"1.0\"?><w:a w:v = '1'><!-- no --><b/>x<![CDATA[<y>]]></w:a >") ==
          "<a[1]<b>b'x''<y>'>a");
    CHECK(events_of("\xEF\xBB\xBF<a> </a>\n") == "<a' '>a");
    CHECK(events_of("<a x='>' v=\"q'&gt;\"/>") == "<a[q'>]>a");
    CHECK(events_of("<a xmlns:v='no'/>") == "<a>a");
}

TEST_CASE("the five entities and character references stand for their characters", "[documents]") {
    CHECK(events_of("<a v='&quot;'>&lt;&amp;&apos;&#36131;&#x4EFB;&#10;</a>") == "<a[\"]'<&'责任\n'>a");
    for (const auto* bad : {"&nbsp;", "&", "&amp", "&#0;", "&#xD800;", "&#x110000;", "&#;", "&#12a;"}) {
        INFO(bad);
        CHECK(events_of("<a>" + std::string(bad) + "</a>") ==
              "the XML of \"p.xml\" refers to an unknown entity");
        CHECK(events_of("<a v='" + std::string(bad) + "'></a>") ==
              "the XML of \"p.xml\" refers to an unknown entity");
    }
}

TEST_CASE("XML that is not well-formed is an error", "[documents]") {
    const auto error = [](std::string_view text) { return events_of(text).substr(19); };
    CHECK(error("") == "is empty");
    CHECK(error("<a>") == "ends inside of <a>");
    CHECK(error("<a></b>") == "closes <b> where <a> is open");
    CHECK(error("</a>") == "closes an element that is not open");
    CHECK(error("<a/><b/>") == "holds a second root");
    CHECK(error("x<a/>") == "holds text outside of its root");
    CHECK(error("<a/>x") == "holds text outside of its root");
    CHECK(error("<a x='></a>") == "holds a tag without an end");
    CHECK(error("<a <b/>") == "holds a tag without an end");
    CHECK(error("< a/>") == "holds a tag without a name");
    CHECK(error("<a><!-- </a>") == "holds a comment without an end");
    CHECK(error("<a><![CDATA[ </a>") == "holds a CDATA section without an end");
    CHECK(error("<?xml <a/>") == "holds an instruction without an end");
    CHECK(error("<a>\xFF</a>") == "is not UTF-8");
}

TEST_CASE("a document type is refused wherever it stands", "[documents]") {
    const std::string refusal = "the XML of \"p.xml\" declares a document type, which no office file needs";
    CHECK(events_of("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>") == refusal);
    CHECK(events_of("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>") == refusal);
    CHECK(events_of("<a><!DOCTYPE a></a>") == refusal);
}

TEST_CASE("XML nests 256 elements deep and no deeper", "[documents]") {
    CHECK(events_of(nested(256)).ends_with(">a>a"));
    CHECK(events_of(nested(257)) == "the XML of \"p.xml\" nests deeper than 256 elements");
    CHECK(events_of(nested(1'000'000)) == "the XML of \"p.xml\" nests deeper than 256 elements");
}

TEST_CASE("an error names the part and the place", "[documents]") {
    XmlReader xml("<a>\n  <b></c></a>");
    while (xml.next() != XmlReader::Event::error) {
    }
    CHECK(support::to_text(xml.problem("plan.docx", "word/document.xml")) ==
          "plan.docx:2:6:word/document.xml: error: the XML of \"word/document.xml\" closes <c> where <b> is "
          "open "
          "[damaged-file]\nhint: open the file in the program that made it and save it again\n");
}

TEST_CASE("an element is consumed or skipped as a whole", "[documents]") {
    XmlReader xml("<a><b>x<c/>y</b><d>z</d></a>");
    CHECK(xml.next() == XmlReader::Event::start);
    CHECK(xml.next() == XmlReader::Event::start);
    CHECK(text_inside(xml) == "xy");
    CHECK(xml.next() == XmlReader::Event::start);
    CHECK(xml.name() == "d");
    xml.skip();
    CHECK(!xml.next_inside(1));
    CHECK(xml.next() == XmlReader::Event::finish);
}

}  // namespace zeren::documents
