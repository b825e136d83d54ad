#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "formats/graph_shape.hpp"
#include "support/diagnostics.hpp"

namespace zeren::formats {

/// A value in a row that was read long ago: nobody remembers its place, it is looked for when a message needs
/// it.
struct RowPlace {
    Section section = Section::tasks;
    std::size_t row = 0;  ///< counted in the file
    std::string_view member{};
    std::size_t item = 0;  ///< where the member is a list
};

/// A byte offset, or a row to look for.
using GraphPlace = std::variant<std::size_t, RowPlace>;

/// What is wrong with a graph file; at most `most` problems are kept.
class GraphProblems {
  public:
    static constexpr std::size_t usual_most = 20;
    explicit GraphProblems(std::size_t most = usual_most) : most_(most), left_(most) {}

    void add(support::Code code, std::string message, GraphPlace where, std::string hint = {});
    /// A clash: names both places.
    void add(support::Code code, std::string message, GraphPlace where, std::string hint, GraphPlace first);
    /// Forgets what was found: the next problem explains it all.
    void clear() {
        found_.clear();
        left_ = most_;
    }
    [[nodiscard]] bool empty() const { return found_.empty(); }
    [[nodiscard]] bool full() const { return left_ == 0; }

    /// The diagnostics, by their place in the text. Reads the text once more where rows must be found.
    [[nodiscard]] support::Diagnostics diagnostics(std::string_view text, std::string_view file) const;

  private:
    struct Problem {
        support::Code code;
        std::string message;
        std::string hint;
        std::vector<GraphPlace> places;  // where, and first where it clashes
    };
    std::size_t most_;
    std::size_t left_;  ///< before it is full; asked at every step
    std::vector<Problem> found_;
};

/// The byte offsets of rows' values, in the order of `places`: one pass over the text, whatever their number.
/// A value that is not there gives the start of its row, a row that is not there 0.
[[nodiscard]] std::vector<std::size_t> find_rows(std::string_view text, const std::vector<RowPlace>& places);

}  // namespace zeren::formats
