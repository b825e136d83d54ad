#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/ids.hpp"

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
        bytes_.append(text);
        return slice;
    }
    [[nodiscard]] std::string_view at(Slice slice) const {
        return std::string_view(bytes_).substr(slice.offset(), slice.length());
    }
    void reserve(std::size_t bytes) { bytes_.reserve(bytes); }
    [[nodiscard]] std::size_t size() const { return bytes_.size(); }

  private:
    std::string bytes_;
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
            values_.resize(id.row() + 1, unset_);
        }
        values_[id.row()] = value;
    }
    void reserve(std::size_t rows) { values_.reserve(rows); }
    /// The rows up to the last set one.
    [[nodiscard]] std::span<const Value> values() const { return values_; }

  private:
    std::vector<Value> values_;
    Value unset_;
};

/// A column of texts in an arena that the owner of the columns holds.
template <class IdType>
class TextColumn {
  public:
    [[nodiscard]] std::string_view at(const TextArena& arena, IdType id) const {
        return id.row() < slices_.size() ? arena.at(slices_[id.row()]) : std::string_view{};
    }
    void set(TextArena& arena, IdType id, std::string_view text) {
        if (id.row() >= slices_.size()) {
            if (text.empty()) return;
            slices_.resize(id.row() + 1);
        }
        slices_[id.row()] = arena.add(text);
    }
    void reserve(std::size_t rows) { slices_.reserve(rows); }
    /// Row `to` becomes what row `order[to]` was.
    void permute(std::span<const std::uint32_t> order) {
        if (slices_.empty()) return;
        slices_.resize(order.size());
        std::vector<TextArena::Slice> moved(order.size());
        for (std::size_t to = 0; to < order.size(); ++to) moved[to] = slices_[order[to]];
        slices_ = std::move(moved);
    }

  private:
    std::vector<TextArena::Slice> slices_;
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
    void set(IdType id, Value value) { values_.insert_or_assign(id, std::move(value)); }
    void unset(IdType id) { values_.erase(id); }
    [[nodiscard]] bool empty() const { return values_.empty(); }

  private:
    std::map<IdType, Value> values_;
};

}  // namespace zeren::model
