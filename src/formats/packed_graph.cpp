#include "formats/packed_graph.hpp"

#include <utility>
#include <vector>

#include "formats/packed_checks.hpp"
#include "formats/packed_header.hpp"
#include "formats/packed_plan.hpp"
#include "formats/packed_stream.hpp"
#include "graph/graph_storage.hpp"
#include "model/plan_storage.hpp"

namespace zeren::formats {
namespace {

using graph::AccountabilityGraph;
using graph::GraphStorage;
using support::FileBytes;
using support::Result;

std::vector<model::Plan> take_plans(PackedReader& in, const std::shared_ptr<const FileBytes>& file) {
    std::vector<model::Plan> plans;
    std::size_t passed = 0;
    for (auto count = in.count(); count > 0 && in.is_good(); --count) {
        plans.push_back(unpack_plan(in, *file));
        if (in.offset() - passed > std::size_t{1} << 24U) file->passed(passed = in.offset());
        model::PlanStorage::keep(plans.back(), file);
    }
    if (plans.empty()) in.refuse();
    return plans;
}

}  // namespace

std::string pack_graph(const AccountabilityGraph& graph) {
    std::string bytes(sizeof(PackedHeader), '\0');
    PackedWriter out(bytes);
    out.number(graph.plan_count());
    for (const auto& plan : graph.plans()) pack_plan(plan, out);
    GraphStorage::each_array(graph, [&](const auto& array) { out.array(array.values()); });
    finish_packed(bytes);
    return bytes;
}

Result<AccountabilityGraph> unpack_graph(const std::shared_ptr<const FileBytes>& file,
                                         std::string_view path) {
    if (auto refused = refuse_packed(*file, path)) return std::move(*refused);
    PackedReader in(file->bytes(), sizeof(PackedHeader));
    auto plans = take_plans(in, file);
    if (!in.is_good()) return damaged_pack(path);
    auto graph = GraphStorage::begin(std::move(plans));
    GraphStorage::each_array(
        graph, [&]<class Value>(model::Stored<Value>& array) { array.lie_at(in.array<Value>()); });
    if (!in.is_at_end() || !is_sound(graph, *file)) return damaged_pack(path);
    GraphStorage::finish(graph);
    file->passed(file->bytes().size());
    return graph;
}

Result<std::vector<model::Plan>> unpack_plans(const std::shared_ptr<const FileBytes>& file,
                                              std::string_view path) {
    if (auto refused = refuse_packed(*file, path)) return std::move(*refused);
    PackedReader in(file->bytes(), sizeof(PackedHeader));
    auto plans = take_plans(in, file);
    if (!in.is_good()) return damaged_pack(path);
    return plans;
}

}  // namespace zeren::formats
