#include "cli/plan_reading.hpp"

#include <filesystem>
#include <utility>

#include "documents/read_document.hpp"
#include "formats/registry_json.hpp"

namespace zeren::cli {
namespace {

using extraction::LeadRule;
using support::Result;

LeadRule lead_rule_of(const Arguments& arguments) {
    const auto rule = arguments.value_or("--lead", "auto");
    if (rule == "first") return LeadRule::first;
    return rule == "stated" ? LeadRule::stated : LeadRule::automatic;
}

}  // namespace

Result<std::optional<model::Registry>> registry_named(const Context& context, const Arguments& arguments) {
    const auto path = arguments.value("--registry");
    if (!path) return std::optional<model::Registry>{};
    const auto bytes = context.read(*path);
    if (!bytes) return bytes.diagnostics();
    auto registry = formats::read_registry(bytes.value(), *path);
    if (!registry) return std::move(registry).diagnostics();
    return std::optional(std::move(registry).value());
}

Result<documents::Document> read_source(const Context& context, const Arguments& arguments,
                                        const std::string& source) {
    const auto bytes = context.read(source);
    if (!bytes) return bytes.diagnostics();
    return documents::read_document(
        bytes.value(), source,
        {.format = arguments.value_or("--format", ""), .encoding = arguments.value_or("--encoding", "")});
}

Result<extraction::Extraction> read_plan(const documents::Document& document, const Arguments& arguments,
                                         const std::string& source, extraction::Part part,
                                         const model::Registry* registry) {
    const auto name = std::filesystem::path(source).filename().string();
    return extraction::extract_plan(document, {.lead = lead_rule_of(arguments),
                                               .part = part,
                                               .registry = registry,
                                               .jurisdiction = arguments.value_or("--jurisdiction", ""),
                                               .plan_id = arguments.value_or("--id", ""),
                                               .source_name = source == "-" ? "stdin" : name});
}

}  // namespace zeren::cli
