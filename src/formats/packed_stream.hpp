#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace zeren::formats {

/// The bytes of a packed file are numbers and arrays, one after another, each at a multiple of 8, in the byte
/// order of the machine.
inline constexpr std::size_t packed_step = 8;

/// Appends numbers and arrays to the bytes of a packed file.
class PackedWriter {
  public:
    explicit PackedWriter(std::string& out) : out_(out) {}

    void number(std::uint64_t value) { append(&value, sizeof value); }
    void real(double value) { append(&value, sizeof value); }
    void text(std::string_view value) { array(std::span(value)); }
    template <class Value, std::size_t extent>
    void array(std::span<Value, extent> values) {
        static_assert(std::is_trivially_copyable_v<Value>);
        number(values.size());
        append(values.data(), values.size_bytes());
        out_.append((packed_step - out_.size() % packed_step) % packed_step, '\0');
    }

  private:
    void append(const void* bytes, std::size_t size) { out_.append(static_cast<const char*>(bytes), size); }

    std::string& out_;
};

/// Reads them back, without a copy. Where the bytes end too soon, or a number is larger than its reader can
/// take, everything from there on is empty, and `is_good` false.
class PackedReader {
  public:
    PackedReader(std::string_view bytes, std::size_t begin) : bytes_(bytes), at_(begin) {}

    [[nodiscard]] bool is_good() const { return is_good_; }
    [[nodiscard]] bool is_at_end() const { return is_good_ && at_ == bytes_.size(); }
    [[nodiscard]] std::size_t offset() const { return at_; }
    void refuse() { is_good_ = false; }

    std::uint64_t number() { return plain<std::uint64_t>(); }
    double real() { return plain<double>(); }
    /// A number of things of which each takes at least one number's room in what is left.
    std::size_t count() {
        const auto value = number();
        if (!is_good_ || value > (bytes_.size() - at_) / packed_step) refuse();
        return is_good_ ? static_cast<std::size_t>(value) : 0;
    }
    std::string_view text() {
        const auto letters = array<char>();
        return {letters.data(), letters.size()};
    }
    template <class Value>
    std::span<const Value> array() {
        const auto size = number();
        if (!is_good_ || size > (bytes_.size() - at_) / sizeof(Value)) {
            refuse();
            return {};
        }
        const auto* begin = reinterpret_cast<const Value*>(bytes_.data() + at_);
        at_ += (size * sizeof(Value) + packed_step - 1) / packed_step * packed_step;
        if (at_ > bytes_.size()) refuse();
        return {begin, is_good_ ? static_cast<std::size_t>(size) : 0};
    }

  private:
    template <class Value>
    Value plain() {
        Value value{};
        if (!is_good_ || bytes_.size() - at_ < sizeof value) {
            refuse();
            return value;
        }
        std::memcpy(&value, bytes_.data() + at_, sizeof value);
        at_ += sizeof value;
        return value;
    }

    std::string_view bytes_;
    std::size_t at_;
    bool is_good_ = true;
};

}  // namespace zeren::formats
