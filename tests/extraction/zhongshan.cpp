#include "extraction/zhongshan.hpp"

#include <fstream>
#include <iterator>
#include <utility>

#include "documents/text_reader.hpp"
#include "formats/registry_json.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::testing {
namespace {

model::Registry read_registry() {
    auto registry =
        formats::read_registry(project_file("graphs/zhongshan-2023/registry.json"), "registry.json");
    if (!registry.ok()) FAIL(support::to_text(registry.diagnostics()));
    return std::move(registry).value();
}

std::vector<std::string> edges_of(const model::Plan& plan, std::string_view task, bool named) {
    const auto row = plan.find_task(task);
    REQUIRE(row);
    std::vector<std::string> out;
    for (auto edge : plan.edges_of(*row)) {
        if ((plan.basis(edge) == model::Basis::named) != named) continue;
        out.push_back(std::string(plan.name(plan.actor(edge))) + ":" + std::string(name_of(plan.role(edge))));
    }
    return out;
}

extraction::Extraction import_bytes(const std::string& bytes, std::string_view name,
                                    const extraction::ExtractionOptions& options) {
    const auto document = documents::read_text(bytes, name);
    REQUIRE(document.ok());
    auto extraction = extraction::extract_plan(document.value(), options);
    if (!extraction.ok()) FAIL(support::to_text(extraction.diagnostics()));
    return std::move(extraction).value();
}

}  // namespace

std::string project_file(std::string_view path) {
    std::ifstream in(std::string(ZEREN_SOURCE_DIR) + "/" + std::string(path), std::ios::binary);
    REQUIRE(in);
    return {std::istreambuf_iterator<char>(in), {}};
}

const model::Registry& zhongshan_registry() {
    static const auto registry = read_registry();
    return registry;
}

extraction::Extraction import_zhongshan(std::string_view document, extraction::ExtractionOptions options) {
    options.registry = &zhongshan_registry();
    const auto name = "zhongshan-2023-" + std::string(document) + ".txt";
    return import_bytes(project_file("graphs/zhongshan-2023/" + name), name, options);
}

extraction::Extraction import_text(std::string_view text, extraction::ExtractionOptions options) {
    return import_bytes(std::string(text), "plan.txt", options);
}

std::vector<std::string> owners_of(const model::Plan& plan, std::string_view task) {
    return edges_of(plan, task, false);
}

std::vector<std::string> named_in(const model::Plan& plan, std::string_view task) {
    return edges_of(plan, task, true);
}

}  // namespace zeren::testing
