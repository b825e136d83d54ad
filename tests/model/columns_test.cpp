#include "model/columns.hpp"

#include <array>
#include <vector>

#include "testing/catch.hpp"

namespace zeren::model {

TEST_CASE("texts of an arena are found by their slices", "[model]") {
    TextArena arena;
    const auto first = arena.add("责任");
    const auto second = arena.add("plan");
    CHECK(arena.at(first) == "责任");
    CHECK(arena.at(second) == "plan");
    CHECK(arena.at({}).empty());
    CHECK(arena.size() == 10);
}

TEST_CASE("a slice holds the largest offset and length that the arena allows", "[model]") {
    const TextArena::Slice slice(TextArena::most_bytes, TextArena::longest_text);
    CHECK(slice.offset() == TextArena::most_bytes);
    CHECK(slice.length() == TextArena::longest_text);
}

TEST_CASE("an arena says what no longer fits", "[model]") {
    const TextArena arena;
    CHECK(arena.fits(""));
    CHECK(arena.fits("plan"));
    CHECK_FALSE(arena.fits(std::string_view("", TextArena::longest_text + 1)));
}

TEST_CASE("rows of a column that were never set read as the default", "[model]") {
    Column<TaskId, double> weights(1.0);
    CHECK(weights[TaskId{7}] == Approx(1.0));
    weights.set(TaskId{3}, 1.0);
    CHECK(weights.values().empty());
    weights.set(TaskId{3}, 2.5);
    CHECK(weights[TaskId{3}] == Approx(2.5));
    CHECK(weights[TaskId{2}] == Approx(1.0));
    CHECK(weights.values().size() == 4);
    weights.set(TaskId{3}, 1.0);
    CHECK(weights[TaskId{3}] == Approx(1.0));
}

TEST_CASE("a text column can be put into another order", "[model]") {
    TextArena arena;
    TextColumn<EdgeId> column;
    column.set(arena, EdgeId{1}, "one");
    const std::vector<std::uint32_t> order{2, 1, 0, 1};
    column.permute(order);
    CHECK(column.at(arena, EdgeId{0}).empty());
    CHECK(column.at(arena, EdgeId{1}) == "one");
    CHECK(column.at(arena, EdgeId{3}) == "one");
    CHECK(column.at(arena, EdgeId{9}).empty());
}

TEST_CASE("texts that are empty take no room behind the last one", "[model]") {
    TextArena arena;
    TextColumn<TaskId> column;
    for (std::uint32_t row = 0; row < 100; ++row) column.set(arena, TaskId{row}, "");
    column.permute(std::vector<std::uint32_t>{0, 1});  // nothing to put into order
    CHECK(column.at(arena, TaskId{7}).empty());
    column.set(arena, TaskId{1}, "one");
    column.set_or_repeat(arena, TaskId{2}, "");
    column.set_or_repeat(arena, TaskId{3}, "one");
    column.set(arena, TaskId{1}, "");
    CHECK(column.at(arena, TaskId{0}).empty());
    CHECK(column.at(arena, TaskId{1}).empty());
    CHECK(column.at(arena, TaskId{2}).empty());
    CHECK(column.at(arena, TaskId{3}) == "one");
}

TEST_CASE("a stored array that comes to lie elsewhere gives its own memory back", "[model]") {
    constexpr std::array<std::uint32_t, 2> elsewhere{7, 8};
    Stored<std::uint32_t> array;
    array.own().assign(1000, 5);
    array.lie_at(elsewhere);
    CHECK(array.data() == elsewhere.data());
    array.lie_at({});
    CHECK(array.own().capacity() == 0);
    array.lie_at(elsewhere);
    array.own().push_back(9);
    CHECK(std::vector(array.values().begin(), array.values().end()) == std::vector<std::uint32_t>{7, 8, 9});
    CHECK(elsewhere[0] == 7);
}

TEST_CASE("a sparse column holds only what was set", "[model]") {
    SparseColumn<ActorId, double> capacities;
    CHECK(capacities.empty());
    capacities.set(ActorId{5}, 3.0);
    capacities.set(ActorId{5}, 4.0);
    REQUIRE(capacities.find(ActorId{5}) != nullptr);
    CHECK(*capacities.find(ActorId{5}) == Approx(4.0));
    CHECK(capacities.find(ActorId{4}) == nullptr);
}

TEST_CASE("rows are counted and walked in order", "[model]") {
    std::vector<std::uint32_t> seen;
    for (auto task : Rows<TaskId>(TaskId{2}, TaskId{5})) seen.push_back(task.value);
    CHECK(seen == std::vector<std::uint32_t>{2, 3, 4});
    CHECK(Rows<TaskId>(0).empty());
    CHECK(Rows<TaskId>(3).size() == 3);
    CHECK(TaskId::none().is_none());
    CHECK_FALSE(TaskId{0}.is_none());
}

}  // namespace zeren::model
