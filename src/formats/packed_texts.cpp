#include "formats/packed_texts.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "support/json_bytes.hpp"

namespace zeren::formats {
namespace {

using support::json_margin;
using support::load_word;

constexpr std::size_t part_size = std::size_t{1} << 18U;  // few enough to stay in a processor's cache
constexpr std::size_t word_size = sizeof(std::uint64_t);

/// A bit for each of the eight bytes at `at` that goes on with a character.
std::uint8_t inner_bytes(const char* at) {
    constexpr std::uint64_t tops = 0x8080808080808080U;
    constexpr std::uint64_t gather = 0x0102040810204080U;  // brings bit 8n of a word to bit 56 + n
    const auto word = load_word(at);
    return static_cast<std::uint8_t>(((word & ~(word << 1U) & tops) >> 7U) * gather >> 56U);
}

/// Looks at the texts, of which `file` holds those from `begin` on, a part after another.
class Sweep {
  public:
    Sweep(std::span<const char> texts, const support::FileBytes& file)
        : file_(file),
          begin_(static_cast<std::size_t>(texts.data() - file.bytes().data())),
          size_(texts.size()) {}

    /// The bytes from `at` on, `json_margin` more than a part where there are as many, else zeros behind
    /// them.
    const char* part(std::size_t at) {
        const auto wanted = std::min(part_size + json_margin, size_ - at);
        const auto found = file_.part(begin_ + at, wanted, room_);
        if (found.size() == part_size + json_margin) return found.data();
        last_.assign(wanted + 2 * json_margin, '\0');
        found.copy(last_.data(), found.size());
        return last_.data();
    }

  private:
    const support::FileBytes& file_;
    std::size_t begin_;
    std::size_t size_;
    std::string room_;
    std::string last_;
};

}  // namespace

std::optional<CharacterStarts> CharacterStarts::of(std::span<const char> texts,
                                                   const support::FileBytes& file) {
    CharacterStarts starts;
    starts.inner_.resize(texts.size() / word_size + 1);
    Sweep sweep(texts, file);
    std::size_t sound_to = 0;
    for (std::size_t at = 0; at < texts.size(); at += part_size) {
        const auto* part = sweep.part(at);
        const auto size = std::min(part_size, texts.size() - at);
        const auto* end = support::end_of_utf8(part + (sound_to - at), part + size);
        if (end < part + size) return std::nullopt;
        sound_to = at + static_cast<std::size_t>(end - part);
        for (std::size_t word = 0; word < size; word += word_size)
            starts.inner_[(at + word) / word_size] = inner_bytes(part + word);
    }
    return starts;
}

}  // namespace zeren::formats
