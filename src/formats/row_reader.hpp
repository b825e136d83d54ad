#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "formats/graph_problems.hpp"
#include "formats/graph_shape.hpp"
#include "formats/json_event.hpp"
#include "formats/json_skip.hpp"

namespace zeren::formats {

/// The members of the row that is being read, by their slot in the table of its section. Kept from row to
/// row, so that a long file needs no new memory for each.
class RowValues {
  public:
    [[nodiscard]] bool has(std::size_t slot) const { return (present_ >> slot & 1U) != 0; }
    /// Empty where the member is absent.
    [[nodiscard]] std::string_view text(std::size_t slot) const {
        return has(slot) ? std::string_view(cells_[slot].text) : std::string_view{};
    }
    [[nodiscard]] double number(std::size_t slot, double otherwise) const {
        return has(slot) ? cells_[slot].number : otherwise;
    }
    [[nodiscard]] std::uint32_t count(std::size_t slot) const {
        return static_cast<std::uint32_t>(number(slot, 0));
    }
    [[nodiscard]] bool boolean(std::size_t slot) const { return number(slot, 0) != 0; }
    [[nodiscard]] std::vector<std::string> texts(std::size_t slot) const {
        return has(slot) ? cells_[slot].texts : std::vector<std::string>{};
    }
    /// Where the member's value starts; the row itself where it is absent.
    [[nodiscard]] std::size_t offset(std::size_t slot) const {
        return has(slot) ? cells_[slot].offset : begin_;
    }
    /// Unknown members as raw JSON on one line: of the row, of an object in it.
    [[nodiscard]] std::string_view extra() const { return extra_; }
    [[nodiscard]] std::string_view extra(std::size_t object_slot) const { return text(object_slot); }

  private:
    friend class RowReader;

    struct Cell {
        std::size_t key = 0;
        std::size_t offset = 0;
        std::string text{};  // of an object: its unknown members
        double number = 0;
        std::vector<std::string> texts{};
    };
    std::array<Cell, most_members> cells_;
    std::uint32_t present_ = 0;
    std::size_t begin_ = 0;
    std::string extra_;
};

/// Reads one row, an object, from its events: checks names, types and needed members against the table of its
/// section and keeps unknown members. After a problem it goes on with the rest of the row.
class RowReader {
  public:
    RowReader(std::string_view text, GraphProblems& problems) : text_(text), problems_(problems) {}

    /// Begins behind the brace that opens the row.
    void start(std::span<const MemberShape> shape, std::size_t begin);
    enum class State : std::uint8_t { reading, done };
    State on(const JsonEvent& event);
    [[nodiscard]] const RowValues& values() const { return values_; }

  private:
    enum class Next : std::uint8_t { key, value, item, kept_value, dropped_value };

    void on_key(const JsonEvent& event);
    void on_unknown_key(const JsonEvent& event);
    void on_value(const JsonEvent& event);
    void on_text(const JsonEvent& event, const MemberShape& member);
    void on_number(const JsonEvent& event, const MemberShape& member);
    void on_item(const JsonEvent& event);
    void pass_over(const JsonEvent& event);
    State close();
    [[nodiscard]] std::size_t slot_named(std::string_view name);
    [[nodiscard]] bool is_fit(std::string_view text, const MemberShape& member, std::size_t offset);
    void wrong_type(const JsonEvent& event, std::string_view quoted, std::string_view wanted);
    void drop_value(const JsonEvent& event);
    void check_needed();
    void set(std::size_t slot) { values_.present_ |= 1U << slot; }

    std::string_view text_;
    GraphProblems& problems_;
    std::span<const MemberShape> shape_;
    RowValues values_;
    std::uint32_t named_ = 0;  // members whose key was seen, whether or not their value was good
    Next next_ = Next::key;
    std::size_t slot_ = 0;         // of the value that comes next
    std::size_t guess_ = 0;        // rows mostly name their members in the order of the table
    std::string_view within_{};    // the object whose members are being read
    std::size_t within_slot_ = 0;  // and its slot
    std::size_t kept_from_ = 0;    // the key of an unknown member
    ValueSkipper skipper_;
    struct Unknown {
        OpenKeys keys;
        bool is_open = false;
    };
    std::array<Unknown, 2> unknown_;  // unknown keys of the row, of the object in it
};

}  // namespace zeren::formats
