#include "formats/json_text.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <stdexcept>

namespace zeren::formats {

void append_json_number(std::string& out, double number) {
    if (!std::isfinite(number)) throw std::logic_error("JSON has no infinite numbers");
    constexpr double most_exact = 9007199254740992.0;  // 2^53
    std::array<char, 32> digits{};
    if (std::abs(number) <= most_exact && std::trunc(number) == number) {
        const auto written = std::to_chars(digits.begin(), digits.end(), static_cast<std::int64_t>(number));
        out.append(digits.begin(), written.ptr);
        return;
    }
    const auto written = std::to_chars(digits.begin(), digits.end(), number);
    out.append(digits.begin(), written.ptr);
}

std::string on_one_line(std::string_view raw) {
    std::string out;
    out.reserve(raw.size());
    bool in_string = false;
    for (std::size_t at = 0; at < raw.size(); ++at) {
        const char c = raw[at];
        if (in_string) {
            out += c;
            if (c == '\\' && at + 1 < raw.size())
                out += raw[++at];
            else if (c == '"')
                in_string = false;
        } else if (c == ':' || c == ',') {
            out.append({c, ' '});
        } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
            out += c;
            in_string = c == '"';
        }
    }
    return out;
}

}  // namespace zeren::formats
