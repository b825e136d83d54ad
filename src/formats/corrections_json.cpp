#include "formats/corrections_json.hpp"

#include <optional>
#include <utility>

#include "formats/json_document.hpp"
#include "formats/json_row.hpp"
#include "support/json_string.hpp"
#include "support/source_text.hpp"

namespace zeren::formats {
namespace {

using model::Correction;
using Action = Correction::Action;

std::optional<Correction> read_correction(const JsonNode& node, JsonProblems& problems) {
    ObjectReader reader(node, problems);
    const auto action = reader.needs("action") ? reader.word<Action>("action") : std::nullopt;
    if (!action) return std::nullopt;
    Correction correction{.action = *action};
    correction.actor = reader.needed_text("actor");
    if (*action == Action::rename) {
        correction.name = reader.needed_text("name");
    } else if (*action == Action::kind) {
        if (reader.needs("kind")) correction.kind = reader.word<model::ActorKind>("kind");
    } else {
        correction.task = reader.needed_text("task");
        if (*action == Action::drop || reader.needs("role"))
            correction.role = reader.word<model::Role>("role");
    }
    correction.who = reader.text("who").value_or("");
    correction.why = reader.text("why").value_or("");
    correction.when = reader.text("when").value_or("");
    reader.refuse_unknown();
    return correction;
}

}  // namespace

support::Result<std::vector<Correction>> read_corrections(std::string_view text, std::string_view file) {
    auto tree = parse_json_tree(text, file);
    if (!tree) return std::move(tree).diagnostics();
    JsonProblems problems(text, file);
    ObjectReader reader(tree.value(), problems);
    check_format(reader, problems,
                 {.what = "file of corrections", .format = corrections_format, .rows = "corrections"});
    std::vector<Correction> corrections;
    std::size_t passed = 0;
    support::Position where{.line = 1, .column = 1};
    for (const auto& node : reader.items("corrections")) {
        if (problems.full()) break;
        where = support::position_after(where, text.substr(passed, node.offset - passed));
        passed = node.offset;
        auto correction = read_correction(node, problems);
        if (!correction) continue;
        correction->where = where;
        corrections.push_back(std::move(*correction));
    }
    reader.refuse_unknown();
    if (!problems.empty()) return problems.take();
    return corrections;
}

std::string write_corrections(const std::vector<Correction>& corrections) {
    std::string out = "{\"format\": " + support::json_string(corrections_format) + ",\n \"corrections\": [";
    for (const auto& correction : corrections) {
        out += &correction == corrections.data() ? "\n  " : ",\n  ";
        JsonRow row(out);
        row.text("action", model::name_of(correction.action))
            .known_text("task", correction.task)
            .text("actor", correction.actor);
        if (correction.role) row.text("role", model::name_of(*correction.role));
        if (correction.kind) row.text("kind", model::name_of(*correction.kind));
        row.known_text("name", correction.name)
            .known_text("who", correction.who)
            .known_text("why", correction.why)
            .known_text("when", correction.when)
            .end();
    }
    return out + "]}\n";
}

}  // namespace zeren::formats
