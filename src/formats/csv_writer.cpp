#include "formats/csv_writer.hpp"

#include <algorithm>
#include <array>

#include "formats/json_text.hpp"
#include "support/utf8.hpp"

namespace zeren::formats {
namespace {

constexpr std::array<std::string_view, 11> openings = {"=",  "+",  "-",  "@",  "\t", "\r",
                                                       "\n", "＝", "＋", "－", "＠"};

bool opens_a_formula(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
    return std::ranges::any_of(openings, [text](auto opening) { return text.starts_with(opening); });
}

/// Control characters would command the terminal that shows the file; line ends and tabs stay.
std::string without_controls(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto decoded = support::decode_at(text, at);
        const auto sign = decoded.code_point;
        const bool stays = !support::is_control(sign) || sign == U'\t' || sign == U'\n' || sign == U'\r';
        support::append_utf8(out, stays ? sign : U'\uFFFD');
        at += decoded.bytes;
    }
    return out;
}

std::string text_of(const Cell& cell) {
    if (!cell.number) return guarded(without_controls(cell.text));
    std::string out;
    append_json_number(out, *cell.number);
    return out;
}

void append_field(std::string& out, const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        out += text;
        return;
    }
    out += '"';
    for (auto letter : text) {
        if (letter == '"') out += '"';
        out += letter;
    }
    out += '"';
}

}  // namespace

std::string guarded(std::string_view text) {
    return opens_a_formula(text) ? "'" + std::string(text) : std::string(text);
}

std::string write_csv(const Sheet& sheet) {
    std::string out = "\xEF\xBB\xBF";
    for (auto row = sheet.title_rows; row < sheet.rows.size(); ++row) {
        for (std::size_t column = 0; column < sheet.columns(); ++column) {
            if (column > 0) out += ',';
            if (column < sheet.rows[row].size()) append_field(out, text_of(sheet.rows[row][column]));
        }
        out += "\r\n";
    }
    return out;
}

}  // namespace zeren::formats
