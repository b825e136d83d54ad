#include "model/rule_words.hpp"

#include <set>
#include <string>

#include "testing/catch.hpp"

namespace zeren::model {

TEST_CASE("each rule has words of its own in both languages", "[model]") {
    std::set<std::string_view> names;
    std::set<std::string_view> chinese;
    std::set<std::string_view> english;
    for (const auto& rule : all_rule_words()) {
        INFO(rule.name);
        CHECK(names.insert(rule.name).second);
        CHECK(chinese.insert(rule.says.zh).second);
        CHECK(english.insert(rule.says.en).second);
        CHECK(words_of_rule(rule.name).zh == rule.says.zh);
    }
    for (const char* written :
         {"label", "verb", "mark", "owner-list", "bracketed-list", "inherited-cell", "shared-line",
          "group-clause", "printed-rule", "named-in-text", "leads-in-text", "correction"})
        CHECK(names.contains(written));
}

TEST_CASE("a rule that is none of ours speaks for itself", "[model]") {
    CHECK(words_of_rule("by-hand").zh == "by-hand");
    CHECK(words_of_rule("").en.empty());
    CHECK(words_of_rule("owner-list").zh == "列于责任单位栏");
    CHECK(words_of_rule("owner-list").en == "listed among the owners");
}

}  // namespace zeren::model
