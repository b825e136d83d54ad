#include "formats/random_plan.hpp"

#include <array>
#include <deque>
#include <string>
#include <vector>

#include "model/plan_builder.hpp"

namespace zeren::testing {
namespace {

class PlanMaker {
  public:
    explicit PlanMaker(std::mt19937& random) : random_(random) {}

    model::Plan make() {
        auto& info = builder_.info();
        for (auto* member : {&info.id, &info.title, &info.issuer, &info.number, &info.date, &info.language,
                             &info.jurisdiction, &info.source, &info.part, &info.lead_rule})
            *member = some_text();
        info.extra = some_extra();
        info.file_extra = some_extra();
        const bool has_groups = coin();
        const auto groups = has_groups ? 1 + below(3) : 0;
        const auto actors = below(6);
        const auto tasks = below(8);
        for (std::size_t row = 0; row < groups; ++row) add_group(row);
        for (std::size_t row = 0; row < actors; ++row) add_actor(row);
        for (std::size_t row = 0; row < tasks; ++row) add_task(row, groups);
        add_references(actors, tasks);
        add_edges(actors, tasks);
        return std::move(builder_).finish();
    }

  private:
    std::size_t below(std::size_t bound) { return random_() % bound; }
    bool coin() { return below(2) == 0; }
    std::string_view some_text() {
        static constexpr std::array<std::string_view, 7> texts = {
            "", "市卫生健康局", "a \"quoted\" \\ word", "two\nlines\tand \x01", "😀", "null", "，、；"};
        return texts[below(texts.size())];
    }
    std::string_view some_extra() {
        static constexpr std::array<std::string_view, 4> extras = {
            "", "\"x\": 1", "\"备注\": {\"a\": [1, {\"b\": null}]}", "\"x\": \"a: b, c\", \"y\": 1.5"};
        return extras[below(extras.size())];
    }
    std::string_view some_id(std::string_view prefix, std::size_t row) {
        return ids_.emplace_back(std::string(prefix) + std::to_string(row) + std::string(some_text()));
    }
    std::string text() { return std::string(some_text()); }
    std::string extra() { return std::string(some_extra()); }
    model::Origin some_origin() {
        if (coin()) return {};
        const auto number = [this] { return static_cast<std::uint32_t>(below(3) * 100'000); };
        return {.line = number(),
                .column = number(),
                .table = number(),
                .row = number(),
                .cell = number(),
                .part = text(),
                .place = text(),
                .extra = extra()};
    }

    void add_group(std::size_t row) {
        builder_.add(model::GroupRow{
            .id = some_id("g", row), .title = some_text(), .number = some_text(), .extra = some_extra()});
    }
    void add_actor(std::size_t row) {
        const auto name = some_text();
        model::ActorRow actor{.id = some_id("a", row),
                              .name = name.empty() ? "a" : name,
                              .short_name = some_text(),
                              .kind = model::words<model::ActorKind>()[below(6)].value,
                              .extra = some_extra()};
        if (coin()) actor.aliases = {text(), "alias"};
        if (coin()) actor.capacity = static_cast<double>(below(100)) / 8;
        builder_.add(actor);
    }
    void add_task(std::size_t row, std::size_t groups) {
        model::TaskRow task{.id = some_id("t", row),
                            .title = some_text(),
                            .text = some_text(),
                            .number = some_text(),
                            .owner_text = some_text(),
                            .origin = some_origin(),
                            .extra = some_extra()};
        if (groups > 0 && coin()) task.group = model::id_of<model::GroupId>(below(groups));
        if (groups == 0) task.group_label = some_text();
        if (coin()) task.due = {text(), text(), text(), coin(), extra()};
        if (coin()) task.status = model::words<model::Status>()[below(4)].value;
        if (coin()) task.weight = static_cast<double>(below(1000)) / 7;
        builder_.add(task);
    }
    void add_references(std::size_t actors, std::size_t tasks) {
        for (std::size_t row = 0; row < actors; ++row) {
            if (below(3) == 0)
                builder_.set_members(model::id_of<model::ActorId>(row), {some<model::ActorId>(actors)});
        }
        for (std::size_t row = 0; row < tasks; ++row) {
            if (below(3) == 0)
                builder_.set_depends(model::id_of<model::TaskId>(row),
                                     {some<model::TaskId>(tasks), some<model::TaskId>(tasks)});
        }
    }
    template <class IdType>
    IdType some(std::size_t count) {
        return model::id_of<IdType>(below(count));
    }
    void add_edges(std::size_t actors, std::size_t tasks) {
        for (std::size_t task = 0; task < tasks; ++task) {
            for (std::size_t actor = 0; actor < actors; ++actor) {
                if (coin()) continue;
                builder_.add(model::EdgeRow{.task = model::id_of<model::TaskId>(task),
                                            .actor = model::id_of<model::ActorId>(actor),
                                            .role = model::words<model::Role>()[below(3)].value,
                                            .basis = model::words<model::Basis>()[below(6)].value,
                                            .rule = coin() ? "owner-list" : "",
                                            .origin = some_origin(),
                                            .extra = some_extra()});
            }
        }
    }

    std::mt19937& random_;
    std::deque<std::string> ids_;  // rows hold views of them until they are added
    model::PlanBuilder builder_;
};

}  // namespace

model::Plan random_plan(std::mt19937& random) { return PlanMaker(random).make(); }

}  // namespace zeren::testing
