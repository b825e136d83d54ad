#include "fuzz/targets.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "analysis/load.hpp"
#include "documents/read_document.hpp"
#include "documents/zip_bytes.hpp"
#include "extraction/extraction.hpp"
#include "formats/corrections_json.hpp"
#include "formats/dot.hpp"
#include "formats/graph_json.hpp"
#include "formats/graphml.hpp"
#include "formats/packed_graph.hpp"
#include "formats/packed_header.hpp"
#include "formats/registry_json.hpp"
#include "fuzz/command_targets.hpp"
#include "graph/accountability_graph.hpp"
#include "query/answerer.hpp"
#include "render/views.hpp"

namespace zeren::fuzzing {
namespace {

/// Writes a graph in every form that is not too large for it.
void write_everything(const graph::AccountabilityGraph& graph) {
    constexpr std::size_t most_edges = 200;
    if (graph.edge_count() > most_edges || graph.task_count() > most_edges) return;
    static_cast<void>(formats::write_dot(graph));
    static_cast<void>(formats::write_graphml(graph));
    for (const auto& view : render::all_views()) static_cast<void>(render::draw(view.name, graph));
    static_cast<void>(
        query::answer_all(graph, R"([{"query":"load"},{"query":"unowned"},{"query":"tasks"}])"));
}

/// What is read and written is read again, to the same text.
void check_plan(model::Plan plan) {
    const auto text = formats::write_graph(plan);
    auto again = formats::read_graph(text, "again.json");
    demand(again.ok(), "a written graph is not read again");
    demand(formats::write_graph(again.value()) == text, "a graph read again is written otherwise");
    std::vector<model::Plan> plans;
    plans.push_back(std::move(plan));
    write_everything(graph::AccountabilityGraph(std::move(plans)));
}

void run_graph(std::string_view bytes) {
    auto plan = formats::read_graph(bytes, "plan.json");
    if (plan) check_plan(std::move(plan).value());
}

/// A graph that is taken can be looked at all over, and is packed to the same bytes ever after.
void check_packed(std::string bytes) {
    const auto graph =
        formats::unpack_graph(std::make_shared<support::HeldBytes>(std::move(bytes)), "plan.zg");
    if (!graph) return;
    for (const auto& plan : graph->plans()) static_cast<void>(formats::write_graph(plan));
    write_everything(graph.value());
    auto packed = formats::pack_graph(graph.value());
    const auto again = formats::unpack_graph(std::make_shared<support::HeldBytes>(packed), "again.zg");
    demand(again.ok(), "a packed graph is not unpacked again");
    demand(formats::pack_graph(again.value()) == packed, "a graph unpacked again is packed otherwise");
}

/// As they are, and with a right header: next to no damage gets past the checksum.
void run_packed(std::string_view bytes) {
    check_packed(std::string(bytes));
    if (bytes.size() < sizeof(formats::PackedHeader)) return;
    std::string mended(bytes);
    formats::finish_packed(mended);
    check_packed(std::move(mended));
}

void run_registry(std::string_view bytes) {
    const auto registry = formats::read_registry(bytes, "registry.json");
    if (!registry) return;
    const auto text = formats::write_registry(registry.value());
    const auto again = formats::read_registry(text, "again.json");
    demand(again.ok() && formats::write_registry(again.value()) == text,
           "a registry is not written as it was read");
}

void run_corrections(std::string_view bytes) {
    const auto corrections = formats::read_corrections(bytes, "corrections.json");
    if (!corrections) return;
    const auto text = formats::write_corrections(corrections.value());
    const auto again = formats::read_corrections(text, "again.json");
    demand(again.ok() && formats::write_corrections(again.value()) == text,
           "corrections are not written as they were read");
}

void run_request(std::string_view bytes) {
    static const graph::AccountabilityGraph graph = [] {
        auto plan = formats::read_graph(R"({"format":"zeren-graph/1","plan":{"id":"p","title":"p"},
            "actors":[{"id":"a","name":"甲局"},{"id":"b","name":"乙局"}],
            "tasks":[{"id":"1","title":"一","group":"g"},{"id":"2","title":"二"}],
            "edges":[{"task":"1","actor":"a","role":"lead"},{"task":"1","actor":"b","role":"cooperate"},
                     {"task":"2","actor":"b","role":"joint"}]})",
                                        "p.json");
        std::vector<model::Plan> plans;
        plans.push_back(std::move(plan).value());
        return graph::AccountabilityGraph(std::move(plans));
    }();
    demand(!query::answer_all(graph, bytes).text.empty(), "a request has no answer");
}

void import(std::string_view bytes, std::string_view name, const documents::ReadOptions& options) {
    const auto document = documents::read_document(bytes, name, options);
    if (!document) return;
    auto extraction = extraction::extract_plan(document.value(), {.jurisdiction = "", .plan_id = "p"});
    if (extraction) check_plan(std::move(extraction->plan));
}

void run_document(std::string_view bytes) { import(bytes, "plan", {}); }
void run_text(std::string_view bytes) { import(bytes, "plan.txt", {.format = "text", .encoding = "UTF-8"}); }
void run_html(std::string_view bytes) { import(bytes, "plan.html", {.format = "html"}); }
void run_csv(std::string_view bytes) { import(bytes, "plan.csv", {.format = "csv"}); }
void run_codeowners(std::string_view bytes) { import(bytes, "CODEOWNERS", {.format = "codeowners"}); }
void run_markdown(std::string_view bytes) { import(bytes, "plan.md", {.format = "markdown"}); }

/// The XML itself, since damage to a package seldom gets past its checksums.
void run_docx_body(std::string_view bytes) {
    import(testing::docx_bytes(std::string(bytes)), "plan.docx", {});
}
void run_docx_styles(std::string_view bytes) {
    const std::string body =
        R"(<w:p><w:pPr><w:pStyle w:val="a"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>)"
        R"(<w:r><w:t>甲（市教育局）</w:t></w:r></w:p>)";
    const std::string part(bytes);
    import(testing::docx_bytes(body, {{.name = "word/styles.xml", .content = part},
                                      {.name = "word/numbering.xml",
                                       .content = part }}),
           "plan.docx", {});
}
void run_xlsx_sheet(std::string_view bytes) {
    import(testing::xlsx_bytes({std::string(bytes)}), "plan.xlsx", {});
}

/// Parts of a package behind lines such as `== word/document.xml`, packed soundly whatever is in them.
void run_package(std::string_view bytes) {
    constexpr std::string_view mark = "== ";
    std::vector<testing::ZipMember> members;
    while (!bytes.empty()) {
        const auto end = std::min(bytes.find('\n'), bytes.size());
        const auto line = bytes.substr(0, end);
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        if (line.starts_with(mark))
            members.push_back({.name = std::string(line.substr(mark.size()))});
        else if (!members.empty())
            members.back().content.append(line).append("\n");
    }
    const auto package = testing::zip_bytes(members);
    import(package, "plan.docx", {});
    import(package, "plan.docx", {.format = "docx"});
    import(package, "plan.xlsx", {.format = "xlsx"});
}

constexpr std::array all = {
    Target{"answer", run_answer},
    Target{"anything", run_anything},
    Target{"arguments", run_arguments},
    Target{"codeowners", run_codeowners},
    Target{"corrections", run_corrections},
    Target{"csv", run_csv},
    Target{"document", run_document},
    Target{"docx-body", run_docx_body},
    Target{"docx-styles", run_docx_styles},
    Target{"graph", run_graph},
    Target{"html", run_html},
    Target{"markdown", run_markdown},
    Target{"package", run_package},
    Target{"packed", run_packed},
    Target{"registry", run_registry},
    Target{"request", run_request},
    Target{"text", run_text},
    Target{"update", run_update},
    Target{"xlsx-sheet", run_xlsx_sheet},
};

}  // namespace

std::span<const Target> targets() { return all; }

const Target& target_named(std::string_view name) {
    const auto found = std::ranges::find(all, name, &Target::name);
    if (found == all.end()) throw std::invalid_argument("there is no target " + std::string(name));
    return *found;
}

}  // namespace zeren::fuzzing
