#include "formats/graph_problems.hpp"

#include <algorithm>
#include <utility>

#include "support/source_text.hpp"

namespace zeren::formats {

using support::Code;
using support::Diagnostic;

void GraphProblems::add(Code code, std::string message, GraphPlace where, std::string hint) {
    if (full()) return;
    found_.push_back({code, std::move(message), std::move(hint), {where}});
    --left_;
}

void GraphProblems::add(Code code, std::string message, GraphPlace where, std::string hint,
                        GraphPlace first) {
    if (full()) return;
    found_.push_back({code, std::move(message), std::move(hint), {where, first}});
    --left_;
}

support::Diagnostics GraphProblems::diagnostics(std::string_view text, std::string_view file) const {
    std::vector<RowPlace> rows;
    for (const auto& problem : found_) {
        for (const auto& place : problem.places) {
            if (const auto* row = std::get_if<RowPlace>(&place)) rows.push_back(*row);
        }
    }
    const auto offsets = rows.empty() ? std::vector<std::size_t>{} : find_rows(text, rows);
    auto next = offsets.begin();
    const auto place_of = [&](const GraphPlace& place) {
        const auto* offset = std::get_if<std::size_t>(&place);
        return support::place_at(file, text, offset != nullptr ? *offset : *next++);
    };
    std::vector<Diagnostic> sorted;
    for (const auto& problem : found_) {
        sorted.push_back(support::make_diagnostic(problem.code, problem.message,
                                                  place_of(problem.places.front()), problem.hint));
        if (problem.places.size() > 1)
            sorted.back().related.push_back({.where = place_of(problem.places[1]), .message = "first here"});
    }
    std::ranges::stable_sort(sorted, {}, [](const Diagnostic& found) { return found.where.position; });
    support::Diagnostics diagnostics;
    for (auto& found : sorted) diagnostics.add(std::move(found));
    return diagnostics;
}

}  // namespace zeren::formats
