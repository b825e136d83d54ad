#include "formats/diagnostics_json.hpp"

#include "formats/json_row.hpp"

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

}  // namespace

std::string diagnostics_json(const support::Diagnostics& diagnostics) {
    std::string out = "[";
    for (const auto& diagnostic : diagnostics.items()) {
        out += &diagnostic == diagnostics.items().data() ? "\n  " : ",\n  ";
        JsonRow row(out);
        row.text("severity", support::name_of(diagnostic.severity))
            .text("code", support::describe(diagnostic.code).name)
            .text("message", diagnostic.message);
        write_place(row, diagnostic.where);
        row.known_text("hint", diagnostic.hint);
        write_related(row, diagnostic);
        row.end();
    }
    return out + (diagnostics.empty() ? "]\n" : "\n]\n");
}

}  // namespace zeren::formats
