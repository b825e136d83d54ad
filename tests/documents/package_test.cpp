#include "documents/package.hpp"

#include <algorithm>
#include <string>

#include "documents/zip_bytes.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::documents {
namespace {

using testing::zip_bytes;
using testing::ZipMember;

std::string content_of(const std::string& bytes, std::string_view part, PackageLimits limits = {}) {
    auto package = Package::open(bytes, "plan.docx", limits);
    if (!package) return support::to_text(package.diagnostics());
    const auto content = package.value().read(part);
    return content ? content.value() : support::to_text(content.diagnostics());
}

const std::string mend = "hint: open it in the program that made it and save it again\n";

std::string unsound(const std::string& what) {
    return "plan.docx: error: \"plan.docx\" is no sound package: " + what + " [damaged-file]\n" + mend;
}

}  // namespace

TEST_CASE("a member of a package is read, stored or deflated, whatever the case of its name", "[documents]") {
    const auto bytes =
        zip_bytes({{.name = "word/Document.xml", .content = "plan"},
                   {.name = "b\\c.xml", .content = std::string(3000, 'x'), .deflated = false}});
    CHECK(content_of(bytes, "word/document.xml") == "plan");
    CHECK(content_of(bytes, "/WORD/document.xml") == "plan");
    CHECK(content_of(bytes, "b/c.xml") == std::string(3000, 'x'));
    CHECK(content_of(bytes, "none.xml") == unsound("it lacks the part \"none.xml\""));
    CHECK(content_of("a stub before it" + bytes, "b/c.xml") == std::string(3000, 'x'));
    const auto package = Package::open(bytes, "plan.docx");
    CHECK(package.value().has_folder("word/"));
    CHECK(!package.value().has_folder("xl/"));
    CHECK(content_of(zip_bytes({{.name = "empty"}}), "empty").empty());
}

TEST_CASE("a damaged package is an error that says what is wrong", "[documents]") {
    const auto bytes = zip_bytes({{.name = "a", .content = "plan of the year"}});
    CHECK(content_of(bytes.substr(0, bytes.size() - 30), "a") ==
          unsound("its directory is missing (was it cut off?)"));
    CHECK(content_of(zip_bytes({{.name = "a", .content = "x", .wrong_checksum = true}}), "a") ==
          unsound("the part \"a\" does not match its checksum"));
    CHECK(content_of(zip_bytes({{.name = "a", .content = "x", .method = 14}}), "a") ==
          unsound("the part \"a\" is packed by the unknown method 14"));
    CHECK(content_of(zip_bytes({{.name = "a", .content = "xyz", .deflated = false, .method = 8}}), "a") ==
          unsound("the part \"a\" cannot be inflated"));
}

TEST_CASE("a package that plays tricks with its names is refused", "[documents]") {
    CHECK(content_of(zip_bytes({{.name = "../a"}}), "a") == unsound("the name \"../a\" climbs out of it"));
    CHECK(content_of(zip_bytes({{.name = "x\\..\\a"}}), "a") ==
          unsound("the name \"x\\..\\a\" climbs out of it"));
    CHECK(content_of(zip_bytes({{.name = "a"}, {.name = "A"}}), "a") ==
          unsound("the name \"A\" occurs twice"));
    CHECK(content_of(zip_bytes({{.name = "..a", .content = "fine"}}), "..a") == "fine");
}

TEST_CASE("members that overlap are refused", "[documents]") {
    auto bytes = zip_bytes({{.name = "a", .content = "one"}, {.name = "b", .content = "two"}});
    const auto entry = bytes.rfind("PK\x01\x02");
    bytes.replace(entry + 42, 4, std::string("\1\0\0\0", 4));  // b begins inside of a's header
    CHECK(content_of(bytes, "a") == unsound("its members overlap"));
}

TEST_CASE("a member whose local header is longer than the directory tells overlaps the next one too",
          "[documents]") {
    auto bytes = zip_bytes({{.name = "a", .content = "one", .deflated = false},
                            {.name = "b", .content = "one", .deflated = false}});
    constexpr std::size_t header = 30;
    const auto second = bytes.find("PK\x03\x04", 1);
    bytes[28] = static_cast<char>(second);  // as many extra bytes: a's data is b's
    CHECK(content_of(bytes, "a") == unsound("its members overlap"));
    CHECK(content_of("a stub before it" + bytes, "a") == unsound("its members overlap"));
    bytes[28] = 0;
    bytes[26] = static_cast<char>(second - header + 1);  // the same by a longer name
    CHECK(content_of(bytes, "a") == unsound("its members overlap"));
}

TEST_CASE("extra bytes of a local header, as many tools write them, are passed over", "[documents]") {
    auto bytes = zip_bytes({{.name = "a", .content = "xxxxone", .deflated = false}, {.name = "b"}});
    bytes[28] = 4;
    const auto entry = bytes.find("PK\x01\x02");
    for (const auto at : {entry + 20, entry + 24}) bytes[at] = 3;
    CHECK(Package::open(bytes, "plan.docx").ok());
    CHECK(content_of(bytes, "a") == unsound("the part \"a\" does not match its checksum"));
}

TEST_CASE("a package with a password says how to go on", "[documents]") {
    CHECK(content_of(zip_bytes({{.name = "a", .content = "x", .encrypted = true}}), "a") ==
          "plan.docx: error: \"plan.docx\" is locked with a password [unknown-format]\n"
          "hint: save it without the password\n");
}

TEST_CASE("a package that swells beyond its limits is refused before memory runs out", "[documents]") {
    const auto bomb = zip_bytes({{.name = "a", .content = std::string(std::size_t{4} << 20U, '0')}});
    CHECK(bomb.size() < 10'000);
    CHECK(content_of(bomb, "a").find("\"a\" inflates to more than 100 times its packed size [too-large]") !=
          std::string::npos);
    CHECK(content_of(bomb, "a", {.part_bytes = std::size_t{1} << 20U, .ratio = 10'000})
              .find("\"a\" inflates to more than 1 MiB [too-large]") != std::string::npos);
    CHECK(content_of(bomb, "a", {.total_bytes = std::size_t{2} << 20U, .ratio = 10'000})
              .find("the parts of the package inflate to more than 2 MiB [too-large]") != std::string::npos);
    CHECK(content_of(bomb, "a", {.ratio = 10'000}).size() == std::size_t{4} << 20U);
    const auto small = zip_bytes({{.name = "a", .content = std::string(std::size_t{1} << 20U, '0')}});
    CHECK(content_of(small, "a").size() == std::size_t{1}
                                               << 20U);  // below the size from which the ratio counts
    std::vector<ZipMember> many(11);
    for (std::size_t i = 0; i < many.size(); ++i) many[i].name = std::to_string(i);
    CHECK(content_of(zip_bytes(many), "1", {.members = 10})
              .find("the package holds 11 members, more than 10 [too-large]") != std::string::npos);
}

TEST_CASE("no damage to a package's bytes does more than make an error", "[documents]") {
    const auto bytes = zip_bytes(
        {{.name = "a", .content = "the plan of the year, the plan of the next year"}, {.name = "b"}});
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        for (const int flip : {0x01, 0x80, 0xFF}) {
            auto damaged = bytes;
            damaged[at] = static_cast<char>(damaged[at] ^ flip);
            const auto content = content_of(damaged, "a");
            const bool whole = content == "the plan of the year, the plan of the next year";
            CHECK((whole || content.find("error: ") != std::string::npos));
        }
        CHECK(!Package::open(std::string_view(bytes).substr(0, at), "plan.docx"));
    }
}

TEST_CASE("names that climb, folders and slashes at the front", "[documents]") {
    for (const std::string name : {"..", "a/..", "a/../b"}) {
        CHECK(content_of(zip_bytes({{.name = name}}), "a") ==
              unsound("the name \"" + name + "\" climbs out of it"));
    }
    const auto bytes = zip_bytes({{.name = "word/"}, {.name = ""}, {.name = "\\WORD\\a[z", .content = "x"}});
    CHECK(content_of(bytes, "word/a[z") == "x");
    CHECK(content_of(bytes, "word/") == unsound("it lacks the part \"word/\""));
}

TEST_CASE("packed data that ends before its end is damage", "[documents]") {
    for (const auto& packed : {std::string("\x4B"), std::string("\x4B\x04"), std::string()}) {
        CHECK(content_of(zip_bytes({{.name = "a", .content = packed, .deflated = false, .method = 8}}),
                         "a") == unsound("the part \"a\" cannot be inflated"));
    }
}

TEST_CASE("a member that reaches beyond the file is damage", "[documents]") {
    auto bytes = zip_bytes({{.name = "a", .content = "x", .deflated = false}});
    const auto entry = bytes.rfind("PK\x01\x02");
    bytes[entry + 21] = '\x7F';  // the packed size
    CHECK(content_of(bytes, "a") == unsound("a member lies outside of it"));
}

TEST_CASE("a part has one name, in the directory and where its data stands", "[documents]") {
    const auto bytes = zip_bytes({{.name = "./word/a", .content = "plan"}});
    CHECK(content_of(bytes, "word/a") == "plan");
    CHECK(content_of(zip_bytes({{.name = "a"}, {.name = "./A"}}), "a") ==
          unsound("the name \"./A\" occurs twice"));
    auto other = zip_bytes({{.name = "word/b", .content = "plan"}});
    other.replace(other.find("word/b"), 6, "word/c");  // the first one is of the local header
    CHECK(content_of(other, "word/b") ==
          unsound("the part \"word/b\" has another name where its data stands"));
}

}  // namespace zeren::documents
