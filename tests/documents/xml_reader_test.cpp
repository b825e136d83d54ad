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
          "<a[1]<b>b'x<y>'>a");
    CHECK(events_of("\xEF\xBB\xBF<a> </a>\n") == "<a' '>a");
    CHECK(events_of("<a x='>' v=\"q'&gt;\"/>") == "<a[q'>]>a");
    CHECK(events_of("<a xmlns:v='no'/>") == "<a>a");
}

TEST_CASE("the five entities and character references stand for their characters", "[documents]") {
    CHECK(events_of("<a v='&quot;'>&lt;&amp;&apos;&#36131;&#x4EFB;&#10;</a>") == "<a[\"]'<&'责任\n'>a");
    const std::string refusal = "the XML of \"p.xml\" cannot be parsed: ";
    for (const auto* unknown : {"&nbsp;", "&_;"}) {
        CHECK(events_of("<a>" + std::string(unknown) + "</a>") == refusal + "undefined entity");
        CHECK(events_of("<a v='" + std::string(unknown) + "'/>") == refusal + "undefined entity");
    }
    for (const auto* bad : {"&#0;", "&#xD800;", "&#x110000;"}) {
        INFO(bad);
        CHECK(events_of("<a>" + std::string(bad) + "</a>") ==
              refusal + "reference to invalid character number");
    }
    for (const auto* bad : {"&", "&amp", "&#;", "&#12a;"}) {
        INFO(bad);
        CHECK(events_of("<a>" + std::string(bad) + "</a>") == refusal + "not well-formed (invalid token)");
    }
}

TEST_CASE("XML that is not well-formed is an error", "[documents]") {
    const auto error = [](std::string_view text) {
        const auto said = events_of(text);
        return said.substr(said.find(": ") + 2);
    };
    CHECK(error("") == "no element found");
    CHECK(error("<a>") == "no element found");
    CHECK(error("<a></b>") == "mismatched tag");
    CHECK(error("<a/><b/>") == "junk after document element");
    CHECK(error("<a/>x") == "junk after document element");
    CHECK(error("<a v='1' v='2'/>") == "duplicate attribute");
    CHECK(error("<a><!-- </a>") == "unclosed token");
    CHECK(error("<a><![CDATA[ </a>") == "unclosed CDATA section");
    CHECK(error("<?xml version='1.0' encoding='nobody-knows'?><a/>") == "unknown encoding");
    for (const auto* bad :
         {"</a>", "x<a/>", "<a x='></a>", "<a <b/>", "< a/>", "<a>\xFF</a>", "<a>\x01</a>"}) {
        INFO(bad);
        CHECK(error(bad) == "not well-formed (invalid token)");
    }
}

TEST_CASE("a part in another encoding of XML is read by its declaration or mark", "[documents]") {
    CHECK(events_of("<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE9</a>") == "<a'é'>a");
    CHECK(events_of(std::string_view("\xFF\xFE<\0a\0>\0\xE3\x8D<\0/\0a\0>\0", 18)) == "<a'跣'>a");
}

TEST_CASE("a text longer than one event comes whole in several", "[documents]") {
    const std::string inside(200'000, 'x');
    const auto whole = "<a>" + inside + "<b/></a>";
    XmlReader xml(whole);
    CHECK(xml.next() == XmlReader::Event::start);
    CHECK((text_inside(xml) == inside));
    CHECK(xml.next() == XmlReader::Event::finish);
}

TEST_CASE("a document type is refused wherever it stands", "[documents]") {
    const std::string refusal = "the XML of \"p.xml\" declares a document type, which no office file needs";
    CHECK(events_of("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>") == refusal);
    CHECK(events_of("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>") == refusal);
    CHECK(events_of("<a><!DOCTYPE a></a>") ==
          "the XML of \"p.xml\" cannot be parsed: not well-formed (invalid token)");
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
    CHECK(
        support::to_text(xml.problem("plan.docx", "word/document.xml")) ==
        "plan.docx:2:8:word/document.xml: error: the XML of \"word/document.xml\" cannot be parsed: "
        "mismatched tag [damaged-file]\nhint: open the file in the program that made it and save it again\n");
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
