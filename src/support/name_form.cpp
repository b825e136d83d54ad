#include "support/name_form.hpp"

#include <algorithm>
#include <cstdint>
#include <new>
#include <utility>

#include "support/icu_library.hpp"
#include "support/utf8.hpp"

namespace zeren::support {
namespace {

bool takes_no_room(char32_t code_point) {
    return icu_library().has_property(static_cast<UChar32>(code_point), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) !=
           0;
}

void append_utf16(std::u16string& out, char32_t code_point) {
    if (code_point >= 0x10000) {
        out += static_cast<char16_t>(0xD7C0U + (code_point >> 10U));
        out += static_cast<char16_t>(0xDC00U + (code_point & 0x3FFU));
    } else {
        out += static_cast<char16_t>(code_point);
    }
}

std::u32string from_utf16(const std::u16string& text) {
    std::u32string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        char32_t code_point = text[at];
        if (code_point >= 0xD800 && code_point <= 0xDBFF && at + 1 < text.size())
            code_point = 0x10000 + ((code_point - 0xD800) << 10U) + (text[++at] - 0xDC00U);
        out += code_point;
    }
    return out;
}

/// A short text in the form.
std::u32string form_of(const UNormalizer2& form, std::u32string_view text) {
    std::u16string units;
    for (auto code_point : text) append_utf16(units, code_point);
    std::u16string out(units.size() + 16, u'\0');
    const auto length = static_cast<std::int32_t>(units.size());
    auto status = U_ZERO_ERROR;
    const auto write = [&] {
        status = U_ZERO_ERROR;
        return icu_library().normalize(&form, units.data(), length, out.data(),
                                       static_cast<std::int32_t>(out.size()), &status);
    };
    auto needed = write();
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        out.resize(static_cast<std::size_t>(needed));
        needed = write();
    }
    if (U_FAILURE(status)) throw std::bad_alloc();  // nothing else fails with well-formed text
    out.resize(static_cast<std::size_t>(needed));
    return from_utf16(out);
}

/// Calls `visit(from, to)` for each stretch of a text that is normalised by itself: a character with its
/// marks.
template <class Visit>
void each_cluster(const UNormalizer2& form, std::u32string_view text, const Visit& visit) {
    for (std::size_t from = 0; from < text.size();) {
        auto to = from + 1;
        while (to < text.size() &&
               icu_library().has_boundary_before(&form, static_cast<UChar32>(text[to])) == 0)
            ++to;
        visit(from, to);
        from = to;
    }
}

constexpr std::size_t longest_cluster = 32;  // sorting the marks of a longer one may take quadratic time

/// False for the signs of usual texts that stand as they are in the composed form, whatever stands beside
/// them: Latin letters, dashes and quotes, Chinese signs with their punctuation and full-width forms.
bool may_compose(char32_t sign) {
    const bool stands_alone = sign < 0x300 || (sign >= 0x2010 && sign < 0x2028) ||
                              (sign >= 0x3000 && sign < 0x302A) || (sign >= 0x3400 && sign < 0xA000) ||
                              (sign >= 0xFF01 && sign < 0xFF5F);
    return !stands_alone;
}

const UNormalizer2& compatible_form() {
    UErrorCode status = U_ZERO_ERROR;
    const auto* form = icu_library().compatible_form(&status);
    if (U_FAILURE(status)) throw std::bad_alloc();
    return *form;
}

const UNormalizer2& composed_form() {
    UErrorCode status = U_ZERO_ERROR;
    const auto* form = icu_library().composed_form(&status);
    if (U_FAILURE(status)) throw std::bad_alloc();
    return *form;
}

}  // namespace

bool is_plain_name(std::string_view name) {
    for (std::size_t at = 0; at < name.size();) {
        const auto byte = static_cast<unsigned char>(name[at]);
        if (byte >= 0xE4 && byte <= 0xE9 && sequence_length(name, at) == 3)
            at += 3;
        else if (byte >= ' ' && byte < 0x7F && !name.substr(at).starts_with("  "))
            ++at;
        else
            return false;
    }
    return !name.starts_with(' ') && !name.ends_with(' ');
}

std::string name_form(std::string_view name) {
    if (is_plain_name(name)) return std::string(name);
    auto signs = to_code_points(name);
    std::erase_if(signs, takes_no_room);
    const auto& form = compatible_form();
    std::u32string out;
    each_cluster(form, signs, [&](std::size_t from, std::size_t to) {
        const auto cluster = std::u32string_view(signs).substr(from, to - from);
        out += cluster.size() > longest_cluster ? std::u32string(cluster) : form_of(form, cluster);
    });
    out.erase(
        std::unique(out.begin(), out.end(), [](char32_t a, char32_t b) { return a == U' ' && b == U' '; }),
        out.end());
    return std::string(trim(to_utf8(out)));
}

bool same_name(std::string_view a, std::string_view b) {
    if (a == b) return true;
    if (is_plain_name(a) && is_plain_name(b)) return false;
    return name_form(a) == name_form(b);
}

char32_t usual_shape(char32_t sign) {
    const auto shape = form_of(compatible_form(), {&sign, 1});
    return shape.size() == 1 ? shape.front() : sign;
}

std::vector<std::size_t> compose(std::u32string& text) {
    std::vector<std::size_t> places;
    if (std::ranges::none_of(text, may_compose)) return places;
    const auto& form = composed_form();
    std::u32string out;
    each_cluster(form, text, [&](std::size_t from, std::size_t to) {
        const auto cluster = std::u32string_view(text).substr(from, to - from);
        if (cluster.size() == 1 || cluster.size() > longest_cluster) {
            out += cluster;
            return;
        }
        const auto composed = form_of(form, cluster);
        if (composed != cluster) places.push_back(out.size());
        out += composed;
    });
    text = std::move(out);
    return places;
}

}  // namespace zeren::support
