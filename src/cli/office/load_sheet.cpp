#include "cli/office/load_sheet.hpp"

#include <array>
#include <cmath>
#include <string>

#include "analysis/load.hpp"
#include "cli/office/sheet_words.hpp"

namespace zeren::cli::office {
namespace {

using formats::Cell;
using formats::CellLook;

constexpr std::array columns = {
    SheetColumn{"责任单位", "Actor", 28}, SheetColumn{"类别", "Kind", 12},
    SheetColumn{"牵头", "Lead", 8},       SheetColumn{"其中推定", "Of these inferred", 10},
    SheetColumn{"配合", "Cooperate", 8},  SheetColumn{"未分主次", "Joint", 10},
    SheetColumn{"负担", "Load", 8},       SheetColumn{"占比（%）", "Share (%)", 10},
    SheetColumn{"上限", "Limit", 8},      SheetColumn{"任务偏重", "Overloaded", 12},
};

/// To six decimals, as answers print measures.
Cell number(double value) { return {.number = std::round(value * 1e6) / 1e6, .look = CellLook::number}; }

Cell text(std::string_view words) { return {.text = std::string(words)}; }

std::string_view verdict(const analysis::Verdict& verdict, Language language) {
    if (!verdict.overloaded) return "-";
    return *verdict.overloaded ? say(language, "偏重", "overloaded") : "";
}

}  // namespace

formats::Sheet load_sheet(const graph::AccountabilityGraph& graph, Language language) {
    formats::Sheet sheet{.name = std::string(say(language, "负担", "Load"))};
    add_head(sheet, columns, language);
    const auto load = analysis::load(analysis::Scope(graph, {}, analysis::UsualEdges::owners), {},
                                     analysis::OverloadRule{});
    for (const auto& row : load.rows) {
        sheet.rows.push_back({text(graph.name(row.actor)), text(word_for(graph.kind(row.actor), language)),
                              number(row.lead()), number(row.lead_inferred), number(row.cooperate),
                              number(row.joint), number(row.load), number(100 * row.share),
                              row.verdict.threshold ? number(*row.verdict.threshold) : text("-"),
                              text(verdict(row.verdict, language))});
    }
    add_title(sheet, graph, sheet.name);
    sheet.frozen_columns = 1;
    return sheet;
}

}  // namespace zeren::cli::office
