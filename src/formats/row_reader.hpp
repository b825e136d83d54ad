#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "formats/graph_problems.hpp"
#include "formats/graph_shape.hpp"
#include "formats/json_cursor.hpp"
#include "formats/json_skip.hpp"
#include "formats/row_pattern.hpp"

namespace zeren::formats {

/// The members of the row that is being read, by their slot in the table of its section. Kept from row to
/// row, so that a long file needs no new memory for each; texts are valid until the cursor is released.
class RowValues {
  public:
    [[nodiscard]] bool has(std::size_t slot) const { return (present_ >> slot & 1U) != 0; }
    /// Whether just these members are there.
    [[nodiscard]] bool has_only(std::uint32_t slots) const { return present_ == slots; }
    /// Empty where the member is absent.
    [[nodiscard]] std::string_view text(std::size_t slot) const {
        return has(slot) ? cells_[slot].text : std::string_view{};
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
    [[nodiscard]] std::string_view extra(std::size_t object_slot) const {
        return has(object_slot) ? std::string_view(cells_[object_slot].extra) : std::string_view{};
    }

  private:
    friend class RowReader;

    struct Cell {
        std::size_t key = 0;
        std::size_t offset = 0;
        std::string_view text{};
        double number = 0;
        std::vector<std::string> texts{};
        std::string extra{};
    };
    std::array<Cell, most_members> cells_;
    std::uint32_t present_ = 0;
    std::size_t begin_ = 0;
    std::string extra_;
};

/// Reads one row, an object: checks names, types and needed members against the table of its section and
/// keeps unknown members. After a problem it goes on with the rest of the row.
class RowReader {
  public:
    RowReader(JsonCursor& cursor, GraphProblems& problems) : cursor_(cursor), problems_(problems) {}

    /// Reads the object that the cursor has seen. False where nothing more can be read: at a flaw of the
    /// text, or where there are problems enough.
    bool read(std::span<const MemberShape> shape);
    /// Reads the next item of the open array where it is written like the last row that `read` took. False
    /// where it is not: nothing has happened then.
    [[nodiscard]] bool read_alike();
    /// What `read` takes from now on is another sort of rows.
    void begin_rows();
    [[nodiscard]] const RowValues& values() const { return values_; }
    /// Passes over the value that comes next; keys that stand twice in it are problems.
    void skip();

  private:
    /// The object whose members are being read: the row, or one within it.
    struct Level {
        std::string_view name{};  ///< empty for the row
        std::string& extra;
        std::optional<OpenKeys> unknown{};
    };

    bool read_members(Level level);
    void learn();
    void read_known(std::size_t slot);
    void read_unknown(Level& level);
    void read_value(std::size_t slot, JsonType type);
    void read_text(std::size_t slot);
    void read_number(std::size_t slot);
    void read_texts(std::size_t slot);
    void read_object(std::size_t slot);
    [[nodiscard]] std::size_t slot_named(std::string_view name, std::string_view within);
    [[nodiscard]] bool is_fit(std::string_view text, const MemberShape& member);
    void wrong_type(JsonType found, std::string_view quoted, std::string_view wanted);
    void check_needed();
    [[nodiscard]] bool goes_on() const { return !cursor_.flaw() && !problems_.full(); }
    [[nodiscard]] OnRepeatedKey tell_repeated();
    void set(std::size_t slot) { values_.present_ |= 1U << slot; }

    JsonCursor& cursor_;
    GraphProblems& problems_;
    std::span<const MemberShape> shape_;
    RowValues values_;
    std::uint32_t needed_ = 0;
    std::uint32_t named_ = 0;  ///< members whose key was seen, whether or not their value was good
    std::size_t guess_ = 0;    ///< rows mostly name their members in the order of the table
    RowPattern pattern_;
    std::vector<RowPattern::Member> members_;
    std::size_t end_ = 0;  ///< of the row before
    int trust_ = 0;        ///< in that the next row is like the one before
};

}  // namespace zeren::formats
