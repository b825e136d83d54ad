#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

#include "model/stored.hpp"
#include "support/large_memory.hpp"
#include "support/short_text.hpp"

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

    /// How many rows are in it.
    [[nodiscard]] std::size_t size() const { return used_; }

    /// Adds a row. Where another row already has this text, adds nothing and gives that row.
    template <class TextOf>
    std::optional<std::uint32_t> add(std::string_view text, std::uint32_t row, const TextOf& text_of) {
        make_room(used_ + 1, text_of);
        return add(text, hash_of(text), row, text_of);
    }

    /// Adds the rows from `first` on. Makes room once, and has the memory of many slots on its way at a time.
    /// False where a row has the text of another.
    template <class TextOf>
    bool add_all(std::uint32_t first, std::uint32_t end, const TextOf& text_of) {
        constexpr std::uint32_t at_a_time = 32;
        std::array<std::uint64_t, at_a_time> hashes{};
        make_room(used_ + (end - first), text_of);
        for (auto begin = first; begin < end; begin += at_a_time) {
            const auto count = std::min(at_a_time, end - begin);
            for (std::uint32_t place = 0; place < count; ++place) {
                hashes[place] = hash_of(text_of(begin + place));
                fetch_slot(hashes[place]);
            }
            for (std::uint32_t place = 0; place < count; ++place) {
                const auto row = begin + place;
                if (add(text_of(row), hashes[place], row, text_of)) return false;
            }
        }
        return true;
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
            if (held.fingerprint == fingerprint(hash) &&
                support::same_text(text_of(held.row_plus_one - 1), text))
                return slot;
        }
    }

    template <class TextOf>
    std::optional<std::uint32_t> add(std::string_view text, std::uint64_t hash, std::uint32_t row,
                                     const TextOf& text_of) {
        auto& slot = slots_.own()[slot_of(text, hash, text_of)];
        if (slot.row_plus_one != 0) return slot.row_plus_one - 1;
        slot = {.row_plus_one = row + 1, .fingerprint = fingerprint(hash)};
        ++used_;
        return std::nullopt;
    }

    template <class TextOf>
    void make_room(std::uint64_t rows, const TextOf& text_of) {
        constexpr std::uint64_t fewest = 8;
        if (2 * rows <= slots_.size()) return;
        support::LargeVector<Slot> wider(2 * std::bit_ceil(std::max(rows, fewest)));
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
