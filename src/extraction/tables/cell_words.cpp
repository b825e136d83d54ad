#include "extraction/tables/cell_words.hpp"

#include <algorithm>
#include <array>

#include "extraction/passage.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;

View trimmed(View words) {
    const auto first = words.find_first_not_of(U' ');
    if (first == View::npos) return {};
    return words.substr(first, words.find_last_not_of(U' ') - first + 1);
}

/// Without a bracket at the end that is not the whole of the words.
View without_bracket(View words) {
    if (!words.ends_with(U')')) return words;
    const auto open = words.rfind(U'(');
    return open == View::npos || open == 0 ? words : trimmed(words.substr(0, open));
}

}  // namespace

std::u32string plain_words(const documents::Cell& cell, std::size_t most) {
    constexpr std::size_t most_bytes_a_sign = 4;
    std::u32string words;
    for (const auto& paragraph : cell.paragraphs) {
        if (words.size() >= most) break;
        if (!words.empty()) words.push_back(U' ');
        // A cut through the bytes of a sign leaves a replacement character behind all that is looked at.
        words += plain_form(std::string_view(paragraph.text).substr(0, most * most_bytes_a_sign));
    }
    const auto content = trimmed(words);
    return std::u32string(content);
}

char32_t lower_case(char32_t letter) {
    if (letter >= U'A' && letter <= U'Z') return letter - U'A' + U'a';
    const bool is_accented_capital = letter >= U'À' && letter <= U'Þ' && letter != U'×';
    if (is_accented_capital) return letter - U'À' + U'à';
    return letter;
}

std::u32string head_form(View plain) {
    plain = without_bracket(trimmed(plain));
    std::u32string out;
    for (auto sign : plain) {
        if (sign == U'*' || sign == U':' || sign == U'※' || sign == U'_') continue;
        if (sign == U' ' && (out.empty() || out.back() == U' ' || is_han(out.back()))) continue;
        if (is_han(sign) && !out.empty() && out.back() == U' ') out.pop_back();
        out.push_back(lower_case(sign));
    }
    while (!out.empty() && out.back() == U' ') out.pop_back();
    return out;
}

bool begins_a_note(View plain) {
    static constexpr std::array openings = {
        View(U"注:"),        View(U"注 :"),    View(U"备注:"),    View(U"说明:"),       View(U"附注:"),
        View(U"填表说明"),   View(U"注1"),     View(U"注释:"),    View(U"图例"),        View(U"资料来源"),
        View(U"来源:"),      View(U"*注"),     View(U"审核人"),   View(U"制表人"),      View(U"填表人"),
        View(U"填报人"),     View(U"联系人:"), View(U"联系电话"), View(U"单位负责人:"), View(U"leyenda"),
        View(U"légende"),    View(U"legende"), View(U"legenda"),  View(U"nota:"),       View(U"remarque:"),
        View(U"anmerkung:"), View(U"note:"),   View(U"notes:"),   View(U"legend"),      View(U"key:"),
        View(U"source:")};
    std::u32string lower(plain.substr(0, 16));
    std::ranges::transform(lower, lower.begin(), lower_case);
    return std::ranges::any_of(openings, [&](View opening) { return lower.starts_with(opening); });
}

bool names_a_sum(View plain) {
    static constexpr std::array sums = {View(U"合计"), View(U"小计"),  View(U"总计"),     View(U"共计"),
                                        View(U"总和"), View(U"total"), View(U"subtotal"), View(U"sub-total"),
                                        View(U"sum"),  View(U"suma"),  View(U"summe"),    View(U"totale")};
    return std::ranges::find(sums, View(head_form(plain))) != sums.end();
}

}  // namespace zeren::extraction::tables
