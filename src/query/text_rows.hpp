#pragma once

#include <algorithm>
#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "graph/accountability_graph.hpp"
#include "query/long_lists.hpp"

namespace zeren::query {

/// Writes one row of a long list as the text that it will be in the answer: a tree of values for each of a
/// million rows would take longer than the question.
class TextRow {
  public:
    explicit TextRow(std::string& out) : out_(out) { out_ += '{'; }

    TextRow& text(std::string_view name, std::string_view value);
    TextRow& count(std::string_view name, std::uint64_t value);
    /// As `measure` rounds and prints it.
    TextRow& measure(std::string_view name, double value);
    TextRow& measure(std::string_view name, std::optional<double> value);
    TextRow& boolean(std::string_view name, std::optional<bool> value);
    TextRow& text_or_null(std::string_view name, std::string_view value);
    TextRow& task(std::string_view name, const graph::AccountabilityGraph& graph, graph::TaskVertex task);
    TextRow& actor(std::string_view name, const graph::AccountabilityGraph& graph, graph::ActorVertex actor);
    /// A list of T.
    template <class Tasks>
    TextRow& tasks(std::string_view name, const graph::AccountabilityGraph& graph, const Tasks& tasks);
    void end() { out_ += '}'; }

  private:
    void begin(std::string_view name);

    std::string& out_;
    bool is_first_ = true;
};

/// T and A as text.
void append_task(std::string& out, const graph::AccountabilityGraph& graph, graph::TaskVertex task);
void append_actor(std::string& out, const graph::AccountabilityGraph& graph, graph::ActorVertex actor);

/// A list as text: the first `top` of its rows or all, each written by `append(text, row)`.
template <class Append>
[[nodiscard]] std::string text_of_rows(std::size_t rows, std::optional<std::size_t> top, Append append) {
    std::string text = "[";
    constexpr std::size_t few = 64;  // whose length tells how long the others will be
    const auto count = std::min(top.value_or(rows), rows);
    for (std::size_t row = 0; row < count; ++row) {
        if (row > 0) text += ',';
        if (row == few) text.reserve(text.size() / few * (count + few));
        append(text, row);
    }
    text += ']';
    return text;
}

/// The same of a list, each item written by `append(text, item)`.
template <class List, class Append>
[[nodiscard]] std::string text_list(const List& list, std::optional<std::size_t> top, Append append) {
    return text_of_rows(list.size(), top,
                        [&](std::string& text, std::size_t row) { append(text, list[row]); });
}

template <class Tasks>
TextRow& TextRow::tasks(std::string_view name, const graph::AccountabilityGraph& graph, const Tasks& tasks) {
    begin(name);
    out_ += text_list(tasks, std::nullopt,
                      [&](std::string& out, graph::TaskVertex task) { append_task(out, graph, task); });
    return *this;
}

/// Text in the place of a value, in an answer that is on its way.
[[nodiscard]] nlohmann::ordered_json as_value(std::string_view text);
/// Puts the values that such texts and the marks of long lists stand for in their places.
void read_texts(nlohmann::ordered_json& value, const LongLists& lists);
/// Sends a value as text, with such texts as they are and long lists a part at a time.
void send_value(const nlohmann::ordered_json& value, const LongLists& lists, const TakeText& take);

}  // namespace zeren::query
