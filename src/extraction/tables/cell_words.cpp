#include "extraction/tables/cell_words.hpp"

#include <array>
#include <utility>

#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;

/// Without a bracket at the end that is not the whole of the words.
View without_bracket(View words) {
    if (!words.ends_with(U')')) return words;
    const auto open = words.rfind(U'(');
    return open == View::npos || open == 0 ? words : trimmed(words.substr(0, open));
}

bool names_a_sum(View plain) {
    static constexpr std::array sums = {
        View(U"合计"),         View(U"小计"),          View(U"总计"),         View(U"共计"),
        View(U"总和"),         View(U"total"),         View(U"subtotal"),     View(U"sub-total"),
        View(U"합계"),         View(U"소계"),          View(U"총계"),         View(U"sum"),
        View(U"suma"),         View(U"summe"),         View(U"totale"),       View(U"totaal"),
        View(U"gesamt"),       View(U"insgesamt"),     View(U"razem"),        View(U"ogółem"),
        View(U"summa"),        View(U"totalt"),        View(U"i alt"),        View(U"celkem"),
        View(U"yhteensä"),     View(U"toplam"),        View(U"tổng"),         View(U"tổng cộng"),
        View(U"итого"),        View(U"всего"),         View(U"المجموع"),      View(U"الإجمالي"),
        View(U"总分"),         View(U"总得分"),        View(U"custo total"),  View(U"coste total"),
        View(U"costo total"),  View(U"costo totale"),  View(U"coût total"),   View(U"budget total"),
        View(U"valor total"),  View(U"importe total"), View(U"grand total"),  View(U"montant total"),
        View(U"gesamtkosten"), View(U"gesamtsumme"),   View(U"gesamtbudget"), View(U"overall total")};
    const auto words = head_form(plain);
    if (is_one_of(words, sums)) return true;
    // Subtotal Output 1, Totaal R
    static constexpr std::array openings = {
        View(U"subtotal "),  View(U"sub-total "), View(U"sous-total "), View(U"zwischensumme "),
        View(U"totaal "),    View(U"subtotaal "), View(U"summe "),      View(U"totale "),
        View(U"subtotale "), View(U"suma ")};
    constexpr std::size_t longest_opened = 40;
    if (words.size() <= longest_opened && begins_with_one_of(words, openings)) return true;
    // 牵头项数合计, Total tasks
    constexpr std::size_t longest = 16;
    if (words.size() > longest) return false;
    const bool ends_so = words.ends_with(U"合计") || words.ends_with(U"小计") || words.ends_with(U"总计");
    return ends_so || words.starts_with(U"合计") || words.starts_with(U"total ") || words.starts_with(U"총 ");
}

}  // namespace

std::u32string plain_words(const documents::Cell& cell, std::size_t most) {
    constexpr std::size_t most_bytes_a_sign = 4;
    std::u32string words;
    for (const auto& paragraph : cell.paragraphs) {
        if (words.size() >= most) break;
        if (!words.empty()) words.push_back(U' ');
        // A cut through the bytes of a sign leaves a replacement character behind all that is looked at.
        auto plain = plain_form(std::string_view(paragraph.text).substr(0, most * most_bytes_a_sign));
        if (words.empty())
            words = std::move(plain);
        else
            words += plain;
    }
    const auto content = trimmed(words);
    if (content.size() < words.size()) return std::u32string(content);
    return words;
}

std::string printed_words(const documents::Cell& cell) {
    std::string words;
    for (const auto& paragraph : cell.paragraphs) {
        if (!words.empty()) words.push_back(' ');
        words += passage_of(paragraph).content().text();
    }
    return words;
}

documents::Cell cell_of_words(const Stretch& words, std::size_t column) {
    return {.paragraphs = {{.text = words.text(), .origin = words.origin()}},
            .column = column,
            .origin = words.origin()};
}

std::u32string head_form(View plain) {
    plain = without_bracket(trimmed(plain));
    std::u32string out;
    for (std::size_t at = 0; at < plain.size(); ++at) {
        auto sign = plain[at];
        const bool is_inside =  // owner_name
            at > 0 && at + 1 < plain.size() && is_word_sign(plain[at - 1]) && is_word_sign(plain[at + 1]);
        if (sign == U'_' && is_inside) sign = U' ';
        if (sign == U'*' || sign == U':' || sign == U'?' || sign == U'※' || sign == U'_') continue;
        if (sign == U' ' && (out.empty() || out.back() == U' ' || is_han(out.back()))) continue;
        if (is_han(sign) && !out.empty() && out.back() == U' ') out.pop_back();
        out.push_back(lower_case(sign));
    }
    while (!out.empty() && out.back() == U' ') out.pop_back();
    return out;
}

bool begins_a_note(View plain) {
    static constexpr std::array openings = {
        View(U"注:"),       View(U"注 :"),       View(U"(注:"),    View(U"备注:"),    View(U"说明:"),
        View(U"附注:"),     View(U"填表说明"),   View(U"注1"),     View(U"注释:"),    View(U"图例"),
        View(U"资料来源"),  View(U"来源:"),      View(U"*注"),     View(U"审核人"),   View(U"制表人"),
        View(U"填表人"),    View(U"填报人"),     View(U"联系人:"), View(U"联系电话"), View(U"单位负责人:"),
        View(U"leyenda"),   View(U"légende"),    View(U"legende"), View(U"legenda"),  View(U"nota:"),
        View(U"remarque:"), View(U"anmerkung:"), View(U"note:"),   View(U"notes:"),   View(U"legend"),
        View(U"key:"),      View(U"source:")};
    constexpr std::size_t longest_opening = 16;
    return begins_with_one_of(lower_case(plain.substr(0, longest_opening)), openings);
}

bool is_caption(View plain) {
    static constexpr std::array openings = {
        View(U"tab."),   View(U"table"),  View(U"tabelle"), View(U"tableau"),
        View(U"tabla"),  View(U"tabela"), View(U"tabella"), View(U"tabel"),
        View(U"abb."),   View(U"fig."),   View(U"figure"),  View(U"quadro"),
        View(U"cuadro"), View(U"表"),     View(U"图"),      View(U"표")};
    constexpr std::size_t longest_opening = 16;
    const auto words = lower_case(plain.substr(0, longest_opening));
    auto at = longest_at_begin(words, openings);
    if (at == 0) return false;
    if (at < words.size() && words[at] == U' ') ++at;
    return at < words.size() && is_digit(words[at]);
}

bool says_as_above(View plain) {
    static constexpr std::array words = {View(U"同上"),
                                         View(U"〃"),
                                         View(U"″"),
                                         View(U"\""),
                                         View(U"“"),
                                         View(U"”"),
                                         View(U"''"),
                                         View(U",,"),
                                         View(U"ditto"),
                                         View(U"as above"),
                                         View(U"same as above"),
                                         View(U"idem"),
                                         View(U"id."),
                                         View(U"dito"),
                                         View(U"ebenso"),
                                         View(U"wie oben"),
                                         View(U"ídem"),
                                         View(U"위와 같음"),
                                         View(U"상동"),
                                         View(U"то же"),
                                         View(U"同前")};
    constexpr std::size_t longest = 16;
    return plain.size() <= longest && is_one_of(lower_case(plain), words);
}

bool adds_up(const documents::TableRow& row) {
    constexpr std::size_t longest = 120;  // bytes
    std::size_t filled = 0;
    for (const auto& cell : row.cells) {
        if (cell.paragraphs.empty()) continue;
        if (++filled > 2) return false;
        if (cell.paragraphs.front().text.size() <= longest && names_a_sum(plain_words(cell))) return true;
    }
    return false;
}

}  // namespace zeren::extraction::tables
