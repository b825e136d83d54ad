#include "documents/code_owners_reader.hpp"

#include "documents/document_lines.hpp"
#include "documents/read_document.hpp"
#include "testing/catch.hpp"

namespace zeren::documents {

using testing::Lines;

TEST_CASE("files of code owners are known by every one of their lines", "[documents]") {
    CHECK(is_code_owners("# all\n* @a\n/b/ @c/d e@f.org # x\n[Docs] @g\n/h/\n"));
    CHECK_FALSE(is_code_owners("# all\n/a/\n"));             // nobody is named
    CHECK_FALSE(is_code_owners("* @a\nplain words\n"));      // a sentence
    CHECK_FALSE(is_code_owners("ask @a or @b about it\n"));  // likewise
    CHECK_FALSE(is_code_owners(""));
}

TEST_CASE("a file named CODEOWNERS is one whatever it holds", "[documents]") {
    CHECK(is_code_owners_name("CODEOWNERS"));
    CHECK(is_code_owners_name(".github/CODEOWNERS"));
    CHECK_FALSE(is_code_owners_name("CODEOWNERS.txt"));
    const auto document = read_document("/a/\n", ".github/CODEOWNERS");
    REQUIRE(document.ok());
    CHECK(document->format == "codeowners");
}

TEST_CASE("lines of code owners keep their places and lose their comments", "[documents]") {
    CHECK(testing::places_of(read_document("# all\n\n* @a # everybody\n  /b#c/ @d\n", "CODEOWNERS")) ==
          Lines{"3:1 * @a ", "4:1   /b#c/ @d"});
}

TEST_CASE("sections, empty files and half names of owners", "[documents]") {
    CHECK(is_code_owners("^[Docs][2] @g\n* @a\n"));
    CHECK(is_code_owners("* @a"));
    CHECK_FALSE(is_code_owners("^* x@y\n"));  // no address: it lacks a dot
    CHECK_FALSE(is_code_owners("* @a\n/b @\n"));
    CHECK_FALSE(is_code_owners("* @a\nword\n"));
    CHECK(is_code_owners_name("docs\\CODEOWNERS"));
}

}  // namespace zeren::documents
