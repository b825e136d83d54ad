#include "cli/office/sheet_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

#include "model/sheet_words.hpp"
#include "support/utf8.hpp"

namespace zeren::cli::office {

using formats::Cell;
using formats::CellLook;
using graph::AccountabilityGraph;
using graph::TaskVertex;

void add_head(formats::Sheet& sheet, std::span<const SheetColumn> columns, Language language) {
    auto& head = sheet.rows.emplace_back();
    for (const auto& column : columns) {
        head.push_back({.text = std::string(say(language, column.zh, column.en)), .look = CellLook::head});
        sheet.widths.push_back(column.width);
    }
}

std::string title_of(const AccountabilityGraph& graph) {
    if (graph.plan_count() == 0) return {};
    const auto& first = graph.plan(0).info();
    auto title = first.title.empty() ? first.id : first.title;
    if (graph.plan_count() > 1) title += " …";
    return title;
}

void add_title(formats::Sheet& sheet, const AccountabilityGraph& graph, std::string_view what) {
    auto title = title_of(graph);
    title += title.empty() || what.empty() ? "" : " · ";
    title += what;
    sheet.rows.insert(sheet.rows.begin(), {{.text = std::move(title), .look = CellLook::title}});
    sheet.title_rows = 1;
    if (sheet.columns() > 1) sheet.merged.push_back({0, 0, 0, sheet.columns() - 1});
}

std::string group_text(const AccountabilityGraph& graph, TaskVertex task) {
    const std::string number(graph.group_number(task));
    std::string title(graph.group_title(task));
    if (number.empty() || title.starts_with(number)) return title;
    const auto signs = support::to_code_points(number);
    const bool is_latin = signs.back() < 0x80;
    const bool is_bare = is_latin ? std::isalnum(static_cast<unsigned char>(number.back())) != 0
                                  : std::u32string_view(U"一二三四五六七八九十百零〇").find(signs.back()) !=
                                        std::u32string_view::npos;
    return number + (is_bare ? (is_latin ? ". " : "、") : "") + title;
}

std::string_view task_text(const AccountabilityGraph& graph, TaskVertex task) {
    const auto home = graph.home(task);
    const auto text = graph.plan(home.plan).text(home.row);
    return text.empty() ? graph.title(task) : text;
}

Cell id_cell(std::string_view id) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), value);
    const bool is_number =
        error == std::errc() && end == id.data() + id.size() && std::to_string(value) == id;
    if (is_number) return {.number = value, .look = CellLook::mark};
    return {.text = std::string(id), .look = CellLook::mark};
}

std::string_view name_separator(Language language) { return say(language, "、", "; "); }

std::string cell_name(std::string_view name) {
    constexpr std::array<std::string_view, 9> signs = {
        "、", "，", "；", "：", ",", ";", ":", "\n", model::open_quote};
    const bool is_plain =
        std::ranges::none_of(signs, [name](auto sign) { return name.find(sign) != std::string_view::npos; });
    return is_plain && !model::names_nobody(name)
               ? std::string(name)
               : fmt::format("{}{}{}", model::open_quote, name, model::close_quote);
}

void add_name(std::string& names, std::string_view name, Language language) {
    if (!names.empty()) names += name_separator(language);
    names += cell_name(name);
}

void merge_equal_cells(formats::Sheet& sheet, std::size_t column, std::size_t first, std::size_t last) {
    for (auto begin = first; begin < last;) {
        auto end = begin + 1;
        while (end < last && sheet.rows[end][column].text == sheet.rows[begin][column].text) ++end;
        const bool is_run = end - begin > 1 && !sheet.rows[begin][column].text.empty();
        if (is_run) sheet.merged.push_back({begin, column, end - 1, column});
        for (auto row = begin + 1; is_run && row < end; ++row) sheet.rows[row][column].text.clear();
        begin = end;
    }
}

}  // namespace zeren::cli::office
