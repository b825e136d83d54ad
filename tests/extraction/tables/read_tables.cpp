#include "extraction/tables/read_tables.hpp"

#include <utility>

#include "documents/read_document.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::testing {
namespace {

std::string line_of(const model::Plan& plan, model::TaskId task) {
    std::string line(plan.id(task));
    const auto group = plan.group(task);
    if (!group.is_none()) line += " [" + std::string(plan.title(group)) + "]";
    line += " " + std::string(plan.title(task)) + ":";
    const auto* comma = "";
    for (auto edge : plan.edges_of(task)) {
        if (!model::is_owner(plan.basis(edge))) continue;
        line += std::string(comma) + " " + std::string(plan.name(plan.actor(edge))) + " " +
                std::string(model::name_of(plan.role(edge)));
        comma = ",";
    }
    return line;
}

}  // namespace

extraction::Extraction import_bytes_of(std::string_view bytes, std::string_view name,
                                       extraction::ExtractionOptions options) {
    const auto document = documents::read_document(bytes, name);
    if (!document.ok()) FAIL(support::to_text(document.diagnostics()));
    auto extraction = extraction::extract_plan(document.value(), options);
    if (!extraction.ok()) FAIL(support::to_text(extraction.diagnostics()));
    return std::move(extraction).value();
}

std::vector<std::string> tasks_in(std::string_view drawn, std::string_view name) {
    const auto imported = import_bytes_of(drawn, name, {.lead = extraction::LeadRule::stated});
    std::vector<std::string> lines;
    for (auto task : imported.plan.tasks()) lines.push_back(line_of(imported.plan, task));
    return lines;
}

std::vector<std::string> notes_on(std::string_view drawn, std::string_view name) {
    const auto imported = import_bytes_of(drawn, name, {.lead = extraction::LeadRule::stated});
    std::vector<std::string> messages;
    for (const auto& item : imported.diagnostics.items()) messages.push_back(item.message);
    return messages;
}

}  // namespace zeren::testing
