#include "extraction/code_owners.hpp"

#include <string>
#include <vector>

#include "extraction/tables/read_tables.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("each pattern of a file of code owners is a task, all its owners are alike", "[extraction]") {
    CHECK(testing::tasks_in("# who reviews\n* @ferry/core\n\n/docs/ @ann write@ferry.example # both\n/old/\n"
                            "/lost/ Unmaintained\n",
                            "CODEOWNERS") == Lines{"1 *: @ferry/core joint",
                                                   "2 /docs/: @ann joint, write@ferry.example joint",
                                                   "3 /old/:", "4 /lost/:"});
}

TEST_CASE("words behind a pattern that are no owners are told", "[extraction]") {
    CHECK(testing::notes_on("/docs/ docs-team\n/src/ @ann\n/build/ @core eve\n", "CODEOWNERS") ==
          Lines{"read \"docs-team\" and 1 more as no owner, since owners here have an @"});
}

TEST_CASE("sections of code owners are groups whose owners hold for bare patterns", "[extraction]") {
    CHECK(testing::tasks_in(
              "*.md @all\n[Docs][2] @writers\ndocs/\nREADME.md @ann\n^[Data sets]\n/a\\ b/ @eve\n",
              "CODEOWNERS") == Lines{"1 *.md: @all joint", "2.1 [Docs] docs/: @writers joint",
                                     "2.2 [Docs] README.md: @ann joint",
                                     "3.1 [Data sets] /a\\ b/: @eve joint"});
}

}  // namespace zeren::extraction
