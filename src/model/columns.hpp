#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/ids.hpp"
#include "model/stored.hpp"
#include "support/large_memory.hpp"

namespace zeren::model {

/// All texts of a plan, one after another. A text is addressed by 8 bytes: 36 bits of offset (64 GiB in all)
/// and 28 bits of length (256 MiB each).
class TextArena {
  public:
    static constexpr std::size_t longest_text = (std::size_t{1} << 28U) - 1;
    static constexpr std::size_t most_bytes = (std::size_t{1} << 36U) - 1;

    class Slice {
      public:
        constexpr Slice() = default;
        constexpr Slice(std::size_t offset, std::size_t length) : packed_(offset << 28U | length) {}
        [[nodiscard]] constexpr std::size_t offset() const { return packed_ >> 28U; }
        [[nodiscard]] constexpr std::size_t length() const { return packed_ & longest_text; }
        friend bool operator==(const Slice&, const Slice&) = default;

      private:
        std::uint64_t packed_ = 0;
    };

    /// True where `text` still fits.
    [[nodiscard]] bool fits(std::string_view text) const {
        return text.size() <= longest_text && bytes_.size() + text.size() <= most_bytes;
    }
    Slice add(std::string_view text) {
        const Slice slice(bytes_.size(), text.size());
        auto& bytes = bytes_.own();
        bytes.insert(bytes.end(), text.begin(), text.end());
        return slice;
    }
    [[nodiscard]] std::string_view at(Slice slice) const {
        return {bytes_.data() + slice.offset(), slice.length()};
    }
    void reserve(std::size_t bytes) { bytes_.reserve(bytes); }
    [[nodiscard]] std::size_t size() const { return bytes_.size(); }

  private:
    friend class PlanStorage;

    Stored<char> bytes_;
};

/// A column of values. Rows that were never set read as the default, and cost nothing behind the last set
/// one.
template <class IdType, class Value>
class Column {
  public:
    explicit Column(Value unset = {}) : unset_(unset) {}

    [[nodiscard]] Value operator[](IdType id) const {
        return id.row() < values_.size() ? values_[id.row()] : unset_;
    }
    void set(IdType id, Value value) {
        if (id.row() >= values_.size()) {
            if (value == unset_) return;
            values_.own().resize(id.row() + 1, unset_);
        }
        values_.own()[id.row()] = value;
    }
    void reserve(std::size_t rows) { values_.reserve(rows); }
    /// The rows up to the last set one.
    [[nodiscard]] std::span<const Value> values() const { return values_.values(); }

  private:
    friend class PlanStorage;

    Stored<Value> values_;
    Value unset_;
};

/// A column of texts in an arena that the owner of the columns holds. Rows that were never set, or to
/// nothing, are empty, and cost nothing behind the last that holds a text.
template <class IdType>
class TextColumn {
  public:
    [[nodiscard]] std::string_view at(const TextArena& arena, IdType id) const {
        return id.row() < slices_.size() ? arena.at(slices_[id.row()]) : std::string_view{};
    }
    void set(TextArena& arena, IdType id, std::string_view text) {
        if (id.row() >= slices_.size()) {
            if (text.empty()) return;
            slices_.own().resize(id.row() + 1);
        }
        slices_.own()[id.row()] = arena.add(text);
    }
    /// The same text as in the row before where it is equal: rows of a group follow one another.
    void set_or_repeat(TextArena& arena, IdType id, std::string_view text) {
        const auto row = id.row();
        if (text.empty() || row == 0 || row != slices_.size() || arena.at(slices_[row - 1]) != text)
            return set(arena, id, text);
        slices_.own().push_back(slices_[row - 1]);
    }
    void reserve(std::size_t rows) { slices_.reserve(rows); }
    /// Brings a row's slice, then the start of its text, closer to the processor.
    void fetch(IdType id) const {
        if (id.row() < slices_.size()) __builtin_prefetch(slices_.data() + id.row());
    }
    void fetch_text(const TextArena& arena, IdType id) const {
        constexpr std::size_t line = 64;
        const auto text = at(arena, id);
        if (text.empty()) return;
        for (std::size_t at = 0; at < std::min(text.size(), 3 * line); at += line)
            __builtin_prefetch(text.data() + at);
    }
    /// Row `to` becomes what row `order[to]` was.
    void permute(std::span<const std::uint32_t> order) {
        if (slices_.empty()) return;
        slices_.own().resize(order.size());
        support::LargeVector<TextArena::Slice> moved(order.size());
        for (std::size_t to = 0; to < order.size(); ++to) moved[to] = slices_[order[to]];
        slices_.own() = std::move(moved);
    }

  private:
    friend class PlanStorage;

    Stored<TextArena::Slice> slices_;
};

/// Values that few rows have.
template <class IdType, class Value>
class SparseColumn {
  public:
    /// The value, or nothing where the row has none.
    [[nodiscard]] const Value* find(IdType id) const {
        const auto found = values_.find(id);
        return found == values_.end() ? nullptr : &found->second;
    }
    void set(IdType id, Value value) {
        values_.insert_or_assign(values_.end(), id, std::move(value));  // rows mostly come in order
    }
    void unset(IdType id) { values_.erase(id); }
    [[nodiscard]] bool empty() const { return values_.empty(); }
    [[nodiscard]] std::size_t size() const { return values_.size(); }
    /// Calls `visit(row, value)` for the rows that have one, in order.
    template <class Visit>
    void each(Visit visit) const {
        for (const auto& [row, value] : values_) visit(row, value);
    }

  private:
    std::map<IdType, Value> values_;
};

}  // namespace zeren::model
