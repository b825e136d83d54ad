#pragma once

#include <cstddef>
#include <span>
#include <type_traits>
#include <utility>

#include "support/large_memory.hpp"

namespace zeren::model {

/// An array of plain values: its own, or one that lies in a packed file. Whoever holds it sees to it that the
/// file stays there. Changing a foreign array copies it first.
template <class Value>
class Stored {
    static_assert(std::is_trivially_copyable_v<Value>);

  public:
    Stored() = default;
    explicit Stored(support::LargeVector<Value> own) : own_(std::move(own)) {}

    [[nodiscard]] const Value* data() const { return is_foreign() ? foreign_.data() : own_.data(); }
    [[nodiscard]] std::size_t size() const { return is_foreign() ? foreign_.size() : own_.size(); }
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] const Value& operator[](std::size_t place) const { return data()[place]; }
    [[nodiscard]] std::span<const Value> values() const { return {data(), size()}; }

    /// The values as an array that can be changed.
    [[nodiscard]] support::LargeVector<Value>& own() {
        if (is_foreign()) [[unlikely]]
            copy_here();
        return own_;
    }
    /// Becomes a view of values that lie elsewhere.
    void lie_at(std::span<const Value> foreign) {
        own_ = support::LargeVector<Value>();  // an empty list would leave the memory to it
        foreign_ = foreign;
    }
    void reserve(std::size_t count) { own().reserve(count); }

  private:
    [[nodiscard]] bool is_foreign() const { return foreign_.data() != nullptr; }
    void copy_here() {
        own_.assign(foreign_.begin(), foreign_.end());
        foreign_ = {};
    }

    support::LargeVector<Value> own_;
    std::span<const Value> foreign_;
};

}  // namespace zeren::model
