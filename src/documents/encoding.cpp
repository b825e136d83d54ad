#include "documents/encoding.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "documents/line_ends.hpp"
#include "support/icu_library.hpp"
#include "support/source_text.hpp"
#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

constexpr std::string_view save_as_utf8 = "save the file as UTF-8";
constexpr std::string_view name_it = "save the file as UTF-8, or name its encoding with --encoding";

struct ByteOrderMark {
    std::string_view mark;
    std::string_view encoding;
};

constexpr std::array marks = {
    ByteOrderMark{"\xEF\xBB\xBF", "UTF-8"},
    ByteOrderMark{std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},  // before UTF-16, whose mark it holds
    ByteOrderMark{std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
    ByteOrderMark{"\xFF\xFE", "UTF-16LE"},
    ByteOrderMark{"\xFE\xFF", "UTF-16BE"},
    ByteOrderMark{"\x84\x31\x95\x33", "GB18030"},
};

struct CloseConverter {
    void operator()(UConverter* converter) const { support::icu_library().close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// A converter that stops at the first malformed byte; null where ICU knows no such encoding.
Converter strict_converter(const std::string& encoding) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(support::icu_library().open(encoding.c_str(), &status));
    if (U_FAILURE(status)) return nullptr;
    support::icu_library().set_callback(converter.get(), support::icu_library().stop, nullptr, nullptr,
                                        nullptr, &status);
    return converter;
}

void append_utf16(std::string& out, const std::vector<UChar>& units) {
    for (std::size_t i = 0; i < units.size(); ++i) {
        char32_t code_point = units[i];
        if ((code_point & 0xFC00U) == 0xD800U && i + 1 < units.size()) {
            code_point = 0x10000 + ((code_point - 0xD800) << 10U) + (units[++i] - 0xDC00U);
        }
        support::append_utf8(out, code_point);
    }
}

/// What became of a strict decoding: the text up to its end or to the first malformed byte.
struct Attempt {
    std::string text{};
    std::optional<std::size_t> malformed_at{};
};

Attempt decode_with(UConverter& converter, std::string_view bytes) {
    Attempt attempt;
    std::vector<UChar> units(bytes.size() + 1);  // no encoding needs more units than bytes
    auto* target = units.data();
    const char* source = bytes.data();
    UErrorCode status = U_ZERO_ERROR;
    support::icu_library().to_unicode(&converter, &target, units.data() + units.size(), &source,
                                      bytes.data() + bytes.size(), nullptr, true, &status);
    if (U_FAILURE(status)) {
        std::array<char, 16> invalid{};
        auto length = static_cast<std::int8_t>(invalid.size());
        UErrorCode ignored = U_ZERO_ERROR;
        support::icu_library().invalid_bytes(&converter, invalid.data(), &length, &ignored);
        const auto consumed = static_cast<std::size_t>(source - bytes.data());
        attempt.malformed_at =
            consumed - std::min(consumed, static_cast<std::size_t>(std::max<int>(length, 0)));
    }
    units.resize(static_cast<std::size_t>(target - units.data()));
    attempt.text.reserve(units.size() * 3);
    append_utf16(attempt.text, units);
    return attempt;
}

support::Diagnostic malformed(std::string_view name, std::string_view encoding, const Attempt& attempt,
                              unsigned char byte, std::string_view hint) {
    auto where = support::place_at(name, attempt.text, attempt.text.size());
    return support::make_diagnostic(support::Code::bad_encoding,
                                    fmt::format("byte 0x{:02x} is not {} here", byte, encoding),
                                    std::move(where), std::string(hint));
}

support::Diagnostic malformed_utf8(std::string_view name, std::string_view text, std::size_t offset) {
    return support::make_diagnostic(
        support::Code::bad_encoding,
        fmt::format("byte 0x{:02x} is not UTF-8 here", static_cast<unsigned char>(text[offset])),
        support::place_at(name, text, offset), std::string(save_as_utf8));
}

bool same_name(std::string_view a, const char* b) {
    return support::icu_library().compare_names(std::string(a).c_str(), b) == 0;
}

/// GB2312 and GBK are what files say that hold GB18030, their superset.
std::string wide_form(std::string_view encoding) {
    const std::string name(encoding.substr(0, 64));
    for (const auto* narrow : {"GB2312", "GBK", "GB_2312-80", "x-gbk", "CP936", "windows-936"}) {
        if (same_name(name, narrow)) return "GB18030";
    }
    return name;
}

support::Result<DecodedText> decode_utf8(std::string_view bytes, std::string_view name) {
    if (const auto offset = support::first_malformed(bytes)) return malformed_utf8(name, bytes, *offset);
    return DecodedText{.text = std::string(bytes), .encoding = "UTF-8"};
}

support::Result<DecodedText> decode_as(std::string_view bytes, std::string_view name,
                                       std::string_view encoding, std::string_view hint) {
    if (same_name(encoding, "UTF-8")) {
        if (bytes.starts_with(marks[0].mark)) bytes.remove_prefix(marks[0].mark.size());
        return decode_utf8(bytes, name);
    }
    const auto wide = wide_form(encoding);
    const auto converter = strict_converter(wide);
    if (!converter) {
        return support::make_diagnostic(
            support::Code::bad_encoding, fmt::format("no encoding is called \"{}\"", encoding),
            {.file = std::string(name)}, "name one such as UTF-8, UTF-16, GB18030, Big5 or Windows-1252");
    }
    auto attempt = decode_with(*converter, bytes);
    if (attempt.malformed_at) {
        const auto byte =
            static_cast<unsigned char>(bytes[std::min(*attempt.malformed_at, bytes.size() - 1)]);
        return malformed(name, wide, attempt, byte, hint);
    }
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (attempt.text.starts_with(mark)) attempt.text.erase(0, mark.size());
    return DecodedText{.text = std::move(attempt.text), .encoding = wide};
}

/// How a text fares as UTF-8: its well-formed characters of several bytes, and the bytes that are malformed.
struct Utf8Census {
    std::size_t characters = 0;
    std::size_t malformed = 0;
};

Utf8Census utf8_census(std::string_view bytes) {
    Utf8Census census;
    for (std::size_t offset = 0; offset < bytes.size();) {
        const auto decoded = support::decode_at(bytes, offset);
        if (decoded.bytes > 1) ++census.characters;
        if (decoded.code_point == 0xFFFD && decoded.bytes == 1) ++census.malformed;
        offset += decoded.bytes;
    }
    return census;
}

/// How many units of UTF-16 in that byte order are marks that every text holds: line ends, blanks, digits,
/// Chinese punctuation. In the wrong order hardly any is.
std::size_t common_units(std::string_view bytes, std::size_t high, std::size_t low) {
    std::size_t count = 0;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const auto unit = static_cast<unsigned>(static_cast<unsigned char>(bytes[i + high])) << 8U |
                          static_cast<unsigned char>(bytes[i + low]);
        const bool ascii = unit == '\n' || unit == '\r' || unit == '\t' || (unit >= ' ' && unit < 0x7F);
        const bool chinese = unit == 0x3001 || unit == 0x3002 || unit == 0xFF0C || unit == 0xFF1A;
        count += ascii || chinese ? 1 : 0;
    }
    return count;
}

/// The byte order in which bytes that hold zeros read as UTF-16; empty where neither does.
std::string_view utf16_by_content(std::string_view bytes) {
    const auto little = common_units(bytes, 1, 0);
    const auto big = common_units(bytes, 0, 1);
    if (bytes.size() % 2 != 0 || std::max(little, big) <= 2 * std::min(little, big)) return {};
    return little > big ? "UTF-16LE" : "UTF-16BE";
}

/// A Western single-byte text passes as GB18030 too: each accented letter swallows the letter behind it. Such
/// characters stand alone among Latin letters, as Chinese ones hardly do.
bool looks_western(std::string_view text) {
    std::size_t alone = 0;
    std::size_t all = 0;
    char32_t before = 0;
    bool pending = false;  // the last character is not ASCII and follows a Latin letter
    for (std::size_t offset = 0; offset < text.size();) {
        const auto [code_point, length] = support::decode_at(text, offset);
        offset += length;
        const bool wide = code_point >= 0x80;
        if (pending && !wide) ++alone;
        const bool after_letter = (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z');
        pending = wide && after_letter;
        all += wide ? 1 : 0;
        before = code_point;
    }
    return alone * 2 > all;
}

support::Diagnostic unreadable(std::string message, std::string_view name, std::string_view text,
                               std::size_t at) {
    return support::make_diagnostic(support::Code::bad_encoding, std::move(message),
                                    support::place_at(name, text, at), std::string(name_it));
}

support::Diagnostic zero_at(std::string_view name, std::string_view text, std::size_t at) {
    return unreadable("the file is no text: it holds zero bytes", name, text, at);
}

support::Result<DecodedText> decode_gb18030(std::string_view bytes, std::string_view name) {
    const auto converter = strict_converter("GB18030");
    auto attempt = decode_with(*converter, bytes);
    const auto at = support::first_malformed(bytes).value_or(0);
    // Whichever of the encodings goes further is more likely the one that was meant.
    if (attempt.malformed_at)
        return unreadable("the text is neither UTF-8, UTF-16 nor GB18030", name, bytes,
                          std::max(at, *attempt.malformed_at));
    if (looks_western(attempt.text))
        return unreadable("the encoding of the text cannot be told: GB18030, or a Western one", name, bytes,
                          at);
    return DecodedText{.text = std::move(attempt.text), .encoding = "GB18030", .assumed = true};
}

/// A zero byte is no text, save in UTF-16.
support::Result<DecodedText> decode_with_zeros(std::string_view bytes, std::string_view name,
                                               const Utf8Census& census) {
    const auto encoding = utf16_by_content(bytes);
    if (encoding.empty() || (census.malformed == 0 && census.characters > 0))
        return zero_at(name, bytes, bytes.find('\0'));
    auto decoded = decode_as(bytes, name, encoding, name_it);
    if (decoded) decoded->assumed = true;
    return decoded;
}

support::Result<DecodedText> decode(std::string_view bytes, std::string_view name,
                                    const KnownEncoding& known) {
    if (!known.named.empty()) return decode_as(bytes, name, known.named, save_as_utf8);
    for (const auto& [mark, encoding] : marks) {
        if (bytes.starts_with(mark))
            return decode_as(bytes.substr(mark.size()), name, encoding, save_as_utf8);
    }
    const bool zeros = bytes.find('\0') != std::string_view::npos;
    if (!zeros && !support::first_malformed(bytes)) {
        return DecodedText{.text = std::string(bytes), .encoding = "UTF-8"};
    }
    if (!zeros && !known.declared.empty() && !same_name(known.declared, "UTF-8")) {
        return decode_as(bytes, name, known.declared, name_it);
    }
    const auto census = utf8_census(bytes);
    if (zeros) return decode_with_zeros(bytes, name, census);
    if (census.characters > census.malformed) return decode_utf8(bytes, name);
    return decode_gb18030(bytes, name);
}

}  // namespace

support::Result<DecodedText> decode_text(std::string_view bytes, std::string_view name, KnownEncoding known) {
    auto decoded = decode(bytes, name, known);
    if (!decoded) return decoded;
    // Behind a mark, or in a named encoding.
    if (const auto zero = decoded->text.find('\0'); zero != std::string::npos)
        return zero_at(name, decoded->text, zero);
    decoded->text = with_plain_line_ends(std::move(decoded->text), known.keeps_rare_line_ends);
    return decoded;
}

}  // namespace zeren::documents
