#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zeren::query {

/// Takes the text of an answer, a part at a time.
using TakeText = std::function<void(std::string_view)>;

/// The lists of one answer that may be long. The answer holds a mark in the place of each; its rows are
/// written when the answer is sent, so that a million of them never stand in memory together. What `append`
/// refers to must live until then.
class LongLists {
  public:
    using AppendRow = std::function<void(std::string& out, std::size_t row)>;

    /// The mark of a list of so many rows.
    [[nodiscard]] nlohmann::ordered_json add(std::size_t rows, AppendRow append);
    /// The first `top` of these rows or all, each written by `append(out, row)`.
    template <class Json = nlohmann::ordered_json, class Row, class Append>
    [[nodiscard]] Json add(std::vector<Row> rows, std::optional<std::size_t> top, Append append) {
        const auto count = std::min(top.value_or(rows.size()), rows.size());
        return add(count, [rows = std::move(rows), append = std::move(append)](
                              std::string& out, std::size_t row) mutable { append(out, rows[row]); });
    }
    /// Rows that come one after the other, by `next()` and `size()`, each written by `append(out, row)`.
    template <class Json = nlohmann::ordered_json, class Stream, class Append>
    [[nodiscard]] Json add_stream(std::shared_ptr<Stream> rows, Append append) {
        const auto count = rows->size();
        return add(count, [rows = std::move(rows), append = std::move(append)](
                              std::string& out, std::size_t) { append(out, rows->next()); });
    }
    /// Forgets the lists of an answer that was sent.
    void clear() { lists_.clear(); }

    /// Whether a value is such a mark.
    [[nodiscard]] static bool is_mark(const nlohmann::ordered_json& value);
    /// Appends the list of a mark to `out`, and passes on what is there whenever that has become long.
    void write(const nlohmann::ordered_json& mark, std::string& out, const TakeText& take) const;

  private:
    struct List {
        std::size_t rows;
        AppendRow append;
    };
    std::vector<List> lists_;
};

}  // namespace zeren::query
