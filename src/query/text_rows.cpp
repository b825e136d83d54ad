#include "query/text_rows.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>
#include <vector>

#include "model/vocabulary.hpp"
#include "query/rows.hpp"
#include "support/json_string.hpp"

namespace zeren::query {
namespace {

using nlohmann::ordered_json;

/// What `measure(value).dump()` gives, without the detour.
void append_measure(std::string& out, double value) {
    constexpr double steps = 1e6;
    constexpr double most_in_digits = 1e9;  // times `steps` it is still exact
    constexpr double least_in_digits = 1e-4;
    const auto rounded = std::round(value * steps) / steps;
    if (!(std::abs(value) < most_in_digits)) {
        out += measure(value).dump();
        return;
    }
    if (rounded == std::trunc(rounded)) {
        out += std::to_string(static_cast<std::int64_t>(rounded));
        return;
    }
    std::array<char, 32> digits{};
    const auto format =
        std::abs(rounded) < least_in_digits ? std::chars_format::scientific : std::chars_format::fixed;
    out.append(digits.data(), std::to_chars(digits.begin(), digits.end(), rounded, format).ptr);
}

/// Gathers what is short, and passes on what is long.
class Sender {
  public:
    Sender(const LongLists& lists, const TakeText& take) : lists_(lists), take_(take) {}
    Sender(const Sender&) = delete;
    Sender& operator=(const Sender&) = delete;
    ~Sender() { flush(); }

    void send(const ordered_json& value) {
        if (LongLists::is_mark(value)) {
            lists_.write(value, gathered_, take_);
        } else if (value.is_binary()) {
            flush();
            const auto& bytes = value.get_binary();
            take_({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
        } else if (value.is_object()) {
            send_members(value);
        } else if (value.is_array()) {
            send_items(value);
        } else {
            gathered_ += value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
        }
    }

  private:
    void send_members(const ordered_json& object) {
        std::string_view before = "{";
        for (const auto& [name, member] : object.items()) {
            gathered_ += std::exchange(before, ",");
            support::append_json_string(gathered_, name);
            gathered_ += ':';
            send(member);
        }
        gathered_ += object.empty() ? "{}" : "}";
    }
    void send_items(const ordered_json& array) {
        std::string_view before = "[";
        for (const auto& item : array) {
            gathered_ += std::exchange(before, ",");
            send(item);
        }
        gathered_ += array.empty() ? "[]" : "]";
    }
    void flush() {
        if (!gathered_.empty()) take_(gathered_);
        gathered_.clear();
    }

    const LongLists& lists_;
    const TakeText& take_;
    std::string gathered_;
};

}  // namespace

void TextRow::begin(std::string_view name) {
    std::array<char, 32> text{};  // put together first: rows have many members, and each call takes its time
    if (name.size() + 4 > text.size()) throw std::logic_error("a member of a row has too long a name");
    auto at = std::size_t{0};
    if (!std::exchange(is_first_, false)) text[at++] = ',';
    text[at++] = '"';
    at += name.copy(text.data() + at, name.size());
    text[at++] = '"';
    text[at++] = ':';
    out_.append(text.data(), at);
}

TextRow& TextRow::text(std::string_view name, std::string_view value) {
    begin(name);
    support::append_json_string(out_, value);
    return *this;
}

TextRow& TextRow::text_or_null(std::string_view name, std::string_view value) {
    if (!value.empty()) return text(name, value);
    begin(name);
    out_ += "null";
    return *this;
}

TextRow& TextRow::count(std::string_view name, std::uint64_t value) {
    begin(name);
    out_ += std::to_string(value);
    return *this;
}

TextRow& TextRow::measure(std::string_view name, double value) {
    begin(name);
    append_measure(out_, value);
    return *this;
}

TextRow& TextRow::measure(std::string_view name, std::optional<double> value) {
    if (value) return measure(name, *value);
    return text_or_null(name, {});
}

TextRow& TextRow::boolean(std::string_view name, std::optional<bool> value) {
    if (!value) return text_or_null(name, {});
    begin(name);
    out_ += *value ? "true" : "false";
    return *this;
}

TextRow& TextRow::task(std::string_view name, const graph::AccountabilityGraph& graph,
                       graph::TaskVertex task) {
    begin(name);
    append_task(out_, graph, task);
    return *this;
}

TextRow& TextRow::actor(std::string_view name, const graph::AccountabilityGraph& graph,
                        graph::ActorVertex actor) {
    begin(name);
    append_actor(out_, graph, actor);
    return *this;
}

void append_task(std::string& out, const graph::AccountabilityGraph& graph, graph::TaskVertex task) {
    const auto home = graph.home(task);
    const auto& plan = graph.plan(home.plan);
    TextRow(out)
        .text("plan", plan.info().id)
        .text("id", plan.id(home.row))
        .text("title", plan.title(home.row))
        .text("group", plan.group_label(home.row))
        .end();
}

void append_actor(std::string& out, const graph::AccountabilityGraph& graph, graph::ActorVertex actor) {
    const auto home = graph.home(actor);
    const auto& plan = graph.plan(home.plan);
    TextRow(out)
        .text("id", plan.id(home.row))
        .text("name", plan.name(home.row))
        .text("kind", model::name_of(plan.kind(home.row)))
        .text("jurisdiction", plan.info().jurisdiction)
        .end();
}

ordered_json as_value(std::string_view text) {
    // Not by ordered_json::binary(): where memory ends in it, it destroys a value that it has not made yet.
    return ordered_json(ordered_json::binary_t(std::vector<std::uint8_t>(text.begin(), text.end())));
}

void read_texts(ordered_json& value, const LongLists& lists) {
    if (LongLists::is_mark(value)) {
        std::string text, rest;
        lists.write(value, rest, [&](std::string_view part) { text += part; });
        value = ordered_json::parse(text + rest);
    } else if (value.is_binary()) {
        value = ordered_json::parse(value.get_binary());
    } else if (value.is_structured()) {
        for (auto& part : value) read_texts(part, lists);
    }
}

void send_value(const ordered_json& value, const LongLists& lists, const TakeText& take) {
    Sender sender(lists, take);
    sender.send(value);
}

}  // namespace zeren::query
