#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace zeren::model {

/// From a printed id to its row: open addressing over row numbers; the texts stay where they are, and
/// `text_of(row)` reads them. Expected O(1) a look-up, 8 bytes a slot, at most half of the slots in use.
class IdIndex {
  public:
    /// Adds a row. Where another row already has this text, adds nothing and gives that row.
    template <class TextOf>
    std::optional<std::uint32_t> add(std::string_view text, std::uint32_t row, const TextOf& text_of) {
        if (2 * (used_ + 1) > slots_.size()) grow(text_of);
        const auto hash = hash_of(text);
        const auto slot = slot_of(text, hash, text_of);
        if (slots_[slot].row_plus_one != 0) return slots_[slot].row_plus_one - 1;
        slots_[slot] = {.row_plus_one = row + 1, .fingerprint = fingerprint(hash)};
        ++used_;
        return std::nullopt;
    }

    template <class TextOf>
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view text, const TextOf& text_of) const {
        if (slots_.empty()) return std::nullopt;
        const auto& slot = slots_[slot_of(text, hash_of(text), text_of)];
        if (slot.row_plus_one == 0) return std::nullopt;
        return slot.row_plus_one - 1;
    }

  private:
    struct Slot {
        std::uint32_t row_plus_one = 0;
        std::uint32_t fingerprint = 0;
    };

    static std::size_t hash_of(std::string_view text) { return std::hash<std::string_view>{}(text); }
    static std::uint32_t fingerprint(std::size_t hash) { return static_cast<std::uint32_t>(hash >> 32U); }

    /// The slot of the text, or the free one where it belongs.
    template <class TextOf>
    std::size_t slot_of(std::string_view text, std::size_t hash, const TextOf& text_of) const {
        const auto mask = slots_.size() - 1;
        for (auto slot = hash & mask;; slot = (slot + 1) & mask) {
            const auto& held = slots_[slot];
            if (held.row_plus_one == 0) return slot;
            if (held.fingerprint == fingerprint(hash) && text_of(held.row_plus_one - 1) == text) return slot;
        }
    }

    template <class TextOf>
    void grow(const TextOf& text_of) {
        constexpr std::size_t fewest = 16;
        std::vector<Slot> old(slots_.empty() ? fewest : slots_.size() * 2);
        slots_.swap(old);
        const auto mask = slots_.size() - 1;
        for (const auto& held : old) {
            if (held.row_plus_one == 0) continue;
            auto slot = hash_of(text_of(held.row_plus_one - 1)) & mask;
            while (slots_[slot].row_plus_one != 0) slot = (slot + 1) & mask;
            slots_[slot] = held;
        }
    }

    std::vector<Slot> slots_;
    std::size_t used_ = 0;
};

}  // namespace zeren::model
