#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>
#include <vector>

#include "model/stored.hpp"

namespace zeren::model {

/// From a printed id to its row: open addressing over row numbers; the texts stay where they are, and
/// `text_of(row)` reads them. Expected O(1) a look-up, 8 bytes a slot, at most half of the slots in use. The
/// slots are part of packed files: what `hash_of` gives must not change within a version of that format.
class IdIndex {
  public:
    struct Slot {
        std::uint32_t row_plus_one = 0;
        std::uint32_t fingerprint = 0;
    };

    /// Mixes eight bytes at a time by multiplying and folding.
    [[nodiscard]] static std::uint64_t hash_of(std::string_view text) {
        std::uint64_t hash = 0x9E3779B97F4A7C15U * (text.size() + 1);
        const char* at = text.data();
        auto left = text.size();
        for (; left > 8; left -= 8, at += 8) hash = mixed(hash ^ word_at<std::uint64_t>(at));
        if (left >= 4) {
            const std::uint64_t low = word_at<std::uint32_t>(at);
            hash ^= low | std::uint64_t{word_at<std::uint32_t>(at + left - 4)} << 32U;
        } else {
            for (; left > 0; --left, ++at)
                hash ^= std::uint64_t{static_cast<unsigned char>(*at)} << 8U * left;
        }
        return mixed(mixed(hash));
    }

    /// Adds a row. Where another row already has this text, adds nothing and gives that row.
    template <class TextOf>
    std::optional<std::uint32_t> add(std::string_view text, std::uint32_t row, const TextOf& text_of) {
        if (2 * (used_ + 1) > slots_.size()) grow(text_of);
        const auto hash = hash_of(text);
        const auto slot = slot_of(text, hash, text_of);
        if (slots_[slot].row_plus_one != 0) return slots_[slot].row_plus_one - 1;
        slots_.own()[slot] = {.row_plus_one = row + 1, .fingerprint = fingerprint(hash)};
        ++used_;
        return std::nullopt;
    }

    template <class TextOf>
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view text, const TextOf& text_of) const {
        return find(text, hash_of(text), text_of);
    }

    /// The same in three steps, for whoever looks up many: fetch all slots, then all texts, then compare.
    void fetch_slot(std::uint64_t hash) const {
        if (!slots_.empty()) __builtin_prefetch(slots_.data() + (hash & (slots_.size() - 1)));
    }
    /// The row that probably has the text of this hash.
    [[nodiscard]] std::optional<std::uint32_t> guess(std::uint64_t hash) const {
        if (slots_.empty()) return std::nullopt;
        const auto& slot = slots_[hash & (slots_.size() - 1)];
        if (slot.row_plus_one == 0) return std::nullopt;
        return slot.row_plus_one - 1;
    }
    template <class TextOf>
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view text, std::uint64_t hash,
                                                    const TextOf& text_of) const {
        if (slots_.empty()) return std::nullopt;
        const auto& slot = slots_[slot_of(text, hash, text_of)];
        if (slot.row_plus_one == 0) return std::nullopt;
        return slot.row_plus_one - 1;
    }

  private:
    friend class PlanStorage;

    template <class Word>
    static Word word_at(const char* at) {
        Word word = 0;
        std::memcpy(&word, at, sizeof word);
        return word;
    }
    static std::uint64_t mixed(std::uint64_t value) {
        value *= 0xBF58476D1CE4E5B9U;
        return value ^ value >> 32U;
    }
    static std::uint32_t fingerprint(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32U); }

    /// The slot of the text, or the free one where it belongs.
    template <class TextOf>
    std::size_t slot_of(std::string_view text, std::uint64_t hash, const TextOf& text_of) const {
        const auto slots = slots_.values();
        const auto mask = slots.size() - 1;
        for (auto slot = hash & mask;; slot = (slot + 1) & mask) {
            const auto& held = slots[slot];
            if (held.row_plus_one == 0) return slot;
            if (held.fingerprint == fingerprint(hash) && text_of(held.row_plus_one - 1) == text) return slot;
        }
    }

    template <class TextOf>
    void grow(const TextOf& text_of) {
        constexpr std::size_t fewest = 16;
        std::vector<Slot> wider(slots_.empty() ? fewest : slots_.size() * 2);
        const auto mask = wider.size() - 1;
        for (const auto& held : slots_.values()) {
            if (held.row_plus_one == 0) continue;
            auto slot = hash_of(text_of(held.row_plus_one - 1)) & mask;
            while (wider[slot].row_plus_one != 0) slot = (slot + 1) & mask;
            wider[slot] = held;
        }
        slots_.own() = std::move(wider);
    }

    Stored<Slot> slots_;
    std::uint64_t used_ = 0;
};

}  // namespace zeren::model
