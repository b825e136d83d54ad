#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace zeren::model {

/// A row number of one kind: a task's number cannot be taken for an actor's. The printed id of a row is text
/// (`Plan::tasks().id[task]`); this is its place in the columns.
template <class Kind>
struct Id {
    std::uint32_t value = 0;

    /// No row at all.
    static constexpr Id none() { return {std::numeric_limits<std::uint32_t>::max()}; }
    [[nodiscard]] constexpr bool is_none() const { return *this == none(); }
    [[nodiscard]] constexpr std::size_t row() const { return value; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

using TaskId = Id<struct TaskKind>;
using ActorId = Id<struct ActorKindOfId>;
using GroupId = Id<struct GroupKind>;
using EdgeId = Id<struct EdgeKind>;

template <class IdType>
[[nodiscard]] constexpr IdType id_of(std::size_t row) {
    return IdType{static_cast<std::uint32_t>(row)};
}

/// All rows of a column, in order: `for (auto task : Rows<TaskId>{count})`.
template <class IdType>
class Rows {
  public:
    class Iterator {
      public:
        constexpr explicit Iterator(std::uint32_t at) : at_(at) {}
        constexpr IdType operator*() const { return {at_}; }
        constexpr Iterator& operator++() {
            ++at_;
            return *this;
        }
        constexpr bool operator==(const Iterator&) const = default;

      private:
        std::uint32_t at_;
    };

    constexpr explicit Rows(std::size_t count) : end_(static_cast<std::uint32_t>(count)) {}
    constexpr Rows(IdType first, IdType last) : begin_(first.value), end_(last.value) {}
    [[nodiscard]] constexpr Iterator begin() const { return Iterator(begin_); }
    [[nodiscard]] constexpr Iterator end() const { return Iterator(end_); }
    [[nodiscard]] constexpr std::size_t size() const { return end_ - begin_; }
    [[nodiscard]] constexpr bool empty() const { return begin_ == end_; }

  private:
    std::uint32_t begin_ = 0;
    std::uint32_t end_ = 0;
};

}  // namespace zeren::model
