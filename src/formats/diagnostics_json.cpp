#include "formats/diagnostics_json.hpp"

#include <fmt/format.h>

#include <vector>

#include "formats/json_row.hpp"
#include "support/diagnostic_text.hpp"

namespace zeren::formats {
namespace {

using support::Diagnostic;

void write_place(JsonRow& row, const support::Place& where) {
    row.known_text("file", where.file);
    if (where.position.line > 0) row.number("line", where.position.line);
    if (where.position.column > 0) row.number("column", where.position.column);
    row.known_text("part", where.part);
}

void write_related(JsonRow& row, const Diagnostic& diagnostic) {
    if (diagnostic.related.empty()) return;
    auto& out = row.begin("related");
    out += '[';
    for (const auto& place : diagnostic.related) {
        if (&place != diagnostic.related.data()) out += ", ";
        JsonRow related(out);
        related.text("message", place.message);
        write_place(related, place.where);
        related.end();
    }
    out += ']';
}

std::string row_of(const Diagnostic& diagnostic) {
    std::string out;
    JsonRow row(out);
    row.text("severity", support::name_of(diagnostic.severity))
        .text("code", support::describe(diagnostic.code).name)
        .text("message", diagnostic.message);
    write_place(row, diagnostic.where);
    row.known_text("hint", diagnostic.hint);
    write_related(row, diagnostic);
    row.end();
    return out;
}

std::string array_of(const std::vector<std::string>& rows) {
    std::string out = "[";
    for (const auto& row : rows) out.append(&row == rows.data() ? "\n  " : ",\n  ").append(row);
    return out + (rows.empty() ? "]\n" : "\n]\n");
}

}  // namespace

std::string diagnostics_json(const support::Diagnostics& diagnostics) {
    std::vector<std::string> rows;
    for (const auto& diagnostic : diagnostics.items()) rows.push_back(row_of(diagnostic));
    return array_of(rows);
}

std::string brief_diagnostics_json(const support::Diagnostics& diagnostics) {
    auto shown = support::shown_messages(diagnostics, row_of);
    if (shown.left_out > 0) shown.texts.push_back(fmt::format("{{\"more\": {}}}", shown.left_out));
    return array_of(shown.texts);
}

}  // namespace zeren::formats
