#include "model/rule_words.hpp"

#include <algorithm>
#include <array>

namespace zeren::model {
namespace {

constexpr std::array table = {
    RuleWords{"label", {"“牵头单位”等标签写明", "a label such as “Lead:” says so"}},
    RuleWords{"verb", {"单位名后的“牵头”“配合”等字样写明", "a verb behind the name says so"}},
    RuleWords{"mark", {"表中的职责标记写明", "a mark in the table says so"}},
    RuleWords{"owner-list", {"列于责任单位栏", "listed among the owners"}},
    RuleWords{"bracketed-list", {"列于句末括号", "listed in brackets behind the task"}},
    RuleWords{"inherited-cell",
              {"列于与上文任务合用的责任单位栏", "listed in a cell that several tasks share"}},
    RuleWords{"shared-line", {"列于数项任务合用的一行", "listed in a line for several tasks"}},
    RuleWords{"group-clause", {"列于主要任务标题之后", "listed for the whole group"}},
    RuleWords{"printed-rule", {"原文规定列第一位的牵头", "the source says that the first in a list leads"}},
    RuleWords{"named-in-text", {"任务正文提到", "the task's text names it"}},
    RuleWords{"leads-in-text", {"任务正文写明由其牵头", "the task's text says that it leads"}},
    RuleWords{"correction", {"人工更正", "corrected by hand"}},
};

}  // namespace

std::span<const RuleWords> all_rule_words() { return table; }

SheetWord words_of_rule(std::string_view rule) {
    const auto* const known = std::ranges::find(table, rule, &RuleWords::name);
    return known == table.end() ? SheetWord{rule, rule} : known->says;
}

}  // namespace zeren::model
