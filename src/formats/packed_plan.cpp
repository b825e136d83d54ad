#include "formats/packed_plan.hpp"

#include <algorithm>
#include <bit>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "formats/packed_checks.hpp"
#include "model/plan_storage.hpp"
#include "support/utf8.hpp"

namespace zeren::formats {
namespace {

using model::PlanStorage;

/// Short values both ways. What is put must be taken in the same order.
void put(PackedWriter& out, std::uint64_t value) { out.number(value); }
void put(PackedWriter& out, double value) { out.real(value); }
void put(PackedWriter& out, const std::string& text) { out.text(text); }
void put(PackedWriter& out, model::Status status) { out.number(static_cast<std::uint64_t>(status)); }
template <class Kind>
void put(PackedWriter& out, model::Id<Kind> row) {
    out.number(row.value);
}
void put(PackedWriter& out, const model::Due& due) {
    for (const auto* text : {&due.words, &due.by, &due.repeats, &due.extra}) out.text(*text);
    out.number(due.ongoing ? 1 : 0);
}
template <class Value>
void put(PackedWriter& out, const std::vector<Value>& values) {
    out.number(values.size());
    for (const auto& value : values) put(out, value);
}
template <class IdType, class Value>
void put(PackedWriter& out, const model::SparseColumn<IdType, Value>& column) {
    out.number(column.size());
    column.each([&](IdType row, const Value& value) {
        put(out, row);
        put(out, value);
    });
}

void take(PackedReader& in, std::uint64_t& value) { value = in.number(); }
void take(PackedReader& in, double& value) { value = in.real(); }
void take(PackedReader& in, std::string& text) {
    text = in.text();
    if (support::first_malformed(text)) in.refuse();
}
void take(PackedReader& in, model::Status& status) {
    const auto number = in.number();
    if (number >= model::words<model::Status>().size()) in.refuse();
    status = in.is_good() ? static_cast<model::Status>(number) : model::Status{};
}
template <class Kind>
void take(PackedReader& in, model::Id<Kind>& row) {
    const auto number = in.number();
    if (number > model::Id<Kind>::none().value) in.refuse();
    row.value = static_cast<std::uint32_t>(number);
}
void take(PackedReader& in, model::Due& due) {
    for (auto* text : {&due.words, &due.by, &due.repeats, &due.extra}) take(in, *text);
    due.ongoing = in.number() != 0;
}
template <class Value>
void take(PackedReader& in, std::vector<Value>& values) {
    values.resize(in.count());
    for (auto& value : values) take(in, value);
}
template <class IdType, class Value>
void take(PackedReader& in, model::SparseColumn<IdType, Value>& column) {
    for (auto count = in.count(); count > 0 && in.is_good(); --count) {
        IdType row{};
        Value value{};
        take(in, row);
        take(in, value);
        column.set(row, std::move(value));
    }
}

}  // namespace

void pack_plan(const model::Plan& plan, PackedWriter& out) {
    PlanStorage::each_short_member(plan, [&](const auto& member) { put(out, member); });
    PlanStorage::each_array(plan, [&](const auto& array) { out.array(array.values()); });
}

model::Plan unpack_plan(PackedReader& in, const support::FileBytes& file) {
    model::Plan plan;
    PlanStorage::each_short_member(plan, [&](auto& member) { take(in, member); });
    PlanStorage::each_array(
        plan, [&]<class Value>(model::Stored<Value>& array) { array.lie_at(in.array<Value>()); });
    if (!in.is_good() || !is_sound(plan, file)) in.refuse();
    return plan;
}

}  // namespace zeren::formats
