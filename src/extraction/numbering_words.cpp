#include <algorithm>
#include <array>
#include <vector>

#include "extraction/numbering.hpp"
#include "extraction/passage.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// Nouns that carry a number: Strategic objective 1, Action A.1.
constexpr View nouns =
    U"objective|objectives|goal|aim|priority|theme|pillar|strategy|strand|area|action|task|activity|"
    U"measure|initiative|step|outcome|output|commitment|recommendation|workstream|package|project|"
    U"milestone|phase|part|chapter|section|article|item|deliverable|programme|program|intervention|target|"
    U"objectif|axe|mesure|objetivo|acción|medida|ação|ziel|maßnahme|aufgabe|azione|obiettivo|tarea|tâche|"
    U"tarefa|fiche|línea|ficha|scheda|eje|eixo|asse|handlungsfeld|projekt|orientation|proposition|"
    U"recomendación|recommandation|recomendação|raccomandazione|empfehlung|proposal|ap|arbeitspaket|"
    U"teilprojekt|wp|actie|maatregel|działanie|zadanie|мероприятие|задача|åtgärd|tiltak|opération|proyecto|"
    U"projeto|progetto|decision|resolution|motion|beschluss|décision|résolution|decisión|resolución|"
    U"decisão|decisione|besluit|beslut|vedtak|decyzja|решение|top|tagesordnungspunkt";

/// Asked of the words of nearly all lines, and so looked up in order.
bool is_noun(View word) {
    static const auto sorted = [] {
        auto words = words_between_bars(nouns);
        std::ranges::sort(words);
        return words;
    }();
    return std::ranges::binary_search(sorted, word);
}

/// What may stand between the noun and its number.
constexpr std::array number_signs = {View(U"n° "),  View(U"n°"),  View(U"nº "),   View(U"nº"), View(U"no. "),
                                     View(U"nr. "), View(U"n. "), View(U"núm. "), View(U"# "), View(U"#")};

constexpr std::array han_nouns = {View(U"任务"), View(U"行动"), View(U"工程"), View(U"举措"), View(U"措施"),
                                  View(U"专项"), View(U"目标"), View(U"项目"), View(U"事项"), View(U"要点"),
                                  View(U"问题"), View(U"工作"), View(U"条款"), View(U"议题"), View(U"方面")};

bool is_capital(View plain, std::size_t at) {
    return at < plain.size() && plain[at] >= U'A' && plain[at] <= U'Z';
}

bool is_letter(View plain, std::size_t at) {
    return is_capital(plain, at) || (at < plain.size() && plain[at] >= U'a' && plain[at] <= U'z');
}

std::size_t past_blanks(View plain, std::size_t at) {
    while (at < plain.size() && plain[at] == U' ') ++at;
    return at;
}

/// 1, 1.2, 1/2, A, A.1, A1, IV: the values and where they end.
struct Values {
    std::vector<std::uint32_t> values{};
    char32_t letter = U'\0';
    std::size_t end = 0;
};

std::optional<std::uint32_t> roman_value(View numeral) {
    std::uint32_t total = 0;
    std::uint32_t before = 1000;
    for (auto sign : numeral) {
        const auto value = sign == U'I' ? 1U : sign == U'V' ? 5U : sign == U'X' ? 10U : 0U;
        if (value == 0) return std::nullopt;
        total += value;
        if (value > before) total -= 2 * before;
        before = value;
    }
    return total;
}

std::optional<Values> read_values(View plain, std::size_t at) {
    Values out{.end = at};
    constexpr std::size_t longest_roman = 5;
    std::size_t letters = 0;
    while (letters <= longest_roman && is_capital(plain, at + letters)) ++letters;
    const auto roman = letters > 0 ? roman_value(plain.substr(at, letters)) : std::nullopt;
    if (letters == 1 && !roman) {
        out.letter = plain[at];
        out.values.push_back(plain[at] - U'A' + 1);
        out.end = at + 1;
    } else if (roman && letters <= longest_roman) {
        out.values.push_back(*roman);
        out.end = at + letters;
    } else if (letters > 0) {
        return std::nullopt;
    }
    constexpr std::size_t longest_part = 3;
    while (out.end < plain.size()) {
        auto digit = out.end;
        if (!out.values.empty() && (plain[digit] == U'.' || plain[digit] == U'/')) ++digit;
        std::uint32_t value = 0;
        auto end = digit;
        for (; end < plain.size() && is_digit(plain[end]) && end - digit < longest_part; ++end)
            value = value * 10 + static_cast<std::uint32_t>(plain[end] - U'0');
        if (end == digit) break;
        if (end < plain.size() && is_digit(plain[end])) return std::nullopt;  // Roads programme 2026
        out.values.push_back(value);
        out.end = end;
    }
    if (out.values.empty()) return std::nullopt;
    // B2a: one that was put in later.
    const bool has_suffix = out.values.size() > 1 && out.end < plain.size() && plain[out.end] >= U'a' &&
                            plain[out.end] <= U'z' && is_digit(plain[out.end - 1]) &&
                            !is_letter(plain, out.end + 1);
    if (has_suffix) ++out.end;
    return out;
}

/// Past : . ) - – or a blank before a capital; nothing where a sentence goes on: "Part 3 of the plan".
std::optional<std::size_t> past_mark(View plain, std::size_t at) {
    const auto mark = past_blanks(plain, at);
    if (mark == plain.size()) return mark;
    if (View(U":.)-–—、").find(plain[mark]) != View::npos) return past_blanks(plain, mark + 1);
    if (mark > at && (is_capital(plain, mark) || is_han(plain[mark]))) return mark;
    return std::nullopt;
}

/// A 1 Title: the digits of a letter that stand by themselves before a capital.
void take_digits_behind_blank(View plain, Values& values) {
    constexpr std::size_t longest = 2;
    if (values.values.size() != 1 || plain[values.end] != U' ') return;
    auto end = values.end + 1;
    std::uint32_t value = 0;
    for (; end < plain.size() && is_digit(plain[end]) && end - values.end <= longest; ++end)
        value = value * 10 + static_cast<std::uint32_t>(plain[end] - U'0');
    const bool is_number = end > values.end + 1 && end + 1 < plain.size() && plain[end] == U' ' &&
                           (is_capital(plain, end + 1) || is_han(plain[end + 1]));
    if (!is_number) return;
    values.values.push_back(value);
    values.end = end;
}

std::optional<ItemNumber> read_han_named(View plain) {
    auto at = plain.starts_with(U"重点") ? View(U"重点").size() : std::size_t{0};
    const auto noun = longest_at_begin(plain.substr(at), han_nouns);
    if (noun == 0) return std::nullopt;
    at += noun;
    const auto word_end = at;
    std::uint32_t value = 0;
    if (const auto han = read_han_numeral(plain.substr(at))) {
        value = han->value;
        at += han->size;
    } else {
        for (; at < plain.size() && is_digit(plain[at]) && at - word_end < 3; ++at)
            value = value * 10 + static_cast<std::uint32_t>(plain[at] - U'0');
    }
    if (value == 0 || at >= plain.size() || View(U":.、 ").find(plain[at]) == View::npos) return std::nullopt;
    return ItemNumber{.shape = NumberShape::named,
                      .values = {value},
                      .printed_size = at,
                      .size = past_blanks(plain, at + 1),
                      .word = std::u32string(plain.substr(0, word_end))};
}

/// 3/1 is no 3.1, and A1 no A.1.
void keep_printed_form(View printed, ItemNumber& number) {
    const bool has_suffix = !printed.empty() && printed.back() >= U'a' && printed.back() <= U'z';
    const bool is_joined =
        number.letter != U'\0' && number.values.size() > 1 && printed.size() > 1 && is_digit(printed[1]);
    if (!holds(printed, U"/") && !is_joined && !has_suffix) return;
    for (auto sign : printed) number.code += static_cast<char>(sign);
}

/// G1 – Title, P5 · Title: past a dash or point between blanks.
std::size_t past_dash(View plain, std::size_t at) {
    const bool is_dash = at > 0 && at + 1 < plain.size() && View(U"–—-·").find(plain[at]) != View::npos &&
                         plain[at - 1] == U' ' && plain[at + 1] == U' ';
    return is_dash ? past_blanks(plain, at + 1) : at;
}

}  // namespace

std::optional<ItemNumber> read_named_number(View plain) {
    if (plain.empty()) return std::nullopt;
    if (is_han(plain.front())) return read_han_named(plain);
    if (!is_capital(plain, 0)) return std::nullopt;
    constexpr std::size_t most_words = 3;
    std::size_t begin = 0;
    for (std::size_t words = 0; words < most_words; ++words) {
        const auto end = plain.find(U' ', begin);
        if (end == View::npos || end > 40) return std::nullopt;
        const auto noun = lower_case(plain.substr(begin, end - begin));
        begin = past_blanks(plain, end);
        const auto before = longest_at_begin(lower_case(plain.substr(begin, 6)), number_signs);
        const auto values = read_values(plain, begin + before);
        const bool is_rank = noun == U"top" && !plain.starts_with(U"TOP ");  // Top 10 measures
        if ((before == 0 && !values) || !is_noun(noun) || is_rank)
            continue;  // most words stand before no number
        begin += before;
        if (!values || is_letter(plain, values->end)) continue;  // Fiche action n° 1
        // Medida 7 bis.
        static constexpr std::array insertions = {View(U" bis"), View(U" ter"), View(U" quater")};
        const auto inserted = longest_at_begin(plain.substr(values->end), insertions);
        const auto size = past_mark(plain, values->end + inserted);
        if (!size) return std::nullopt;
        ItemNumber number{.shape = NumberShape::named,
                          .values = values->values,
                          .printed_size = values->end,
                          .size = *size,
                          .word = lower_case(plain.substr(0, end)),
                          .letter = values->letter};
        if (inserted > 0) {
            number.printed_size += inserted;
            for (auto sign : plain.substr(begin, values->end + inserted - begin))
                number.code += static_cast<char>(sign);
            return number;
        }
        keep_printed_form(plain.substr(begin, values->end - begin), number);
        return number;
    }
    return std::nullopt;
}

std::optional<ItemNumber> read_letter_number(View plain) {
    const bool is_bracketed = plain.starts_with(U'(');
    const std::size_t at = is_bracketed ? 1 : 0;
    if (!is_letter(plain, at)) return std::nullopt;
    if (is_bracketed || (at + 1 < plain.size() && plain[at + 1] == U')')) {
        if (at + 1 >= plain.size() || plain[at + 1] != U')' || is_capital(plain, at)) return std::nullopt;
        return ItemNumber{.shape = NumberShape::bracketed_letter,
                          .values = {plain[at] - U'a' + 1},
                          .printed_size = at + 2,
                          .size = past_blanks(plain, at + 2)};
    }
    if (const bool is_small = !is_capital(plain, 0); is_small) {
        // a. Publish the plan
        const auto words = past_blanks(plain, 2);
        if (plain.size() <= words || plain[1] != U'.' || words == 2) return std::nullopt;
        return ItemNumber{.shape = NumberShape::bracketed_letter,
                          .values = {plain[0] - U'a' + 1},
                          .printed_size = 1,
                          .size = words,
                          .word = U"."};
    }
    auto values = read_values(plain, 0);
    if (!values || values->end >= plain.size() || is_digit(plain[0])) return std::nullopt;
    take_digits_behind_blank(plain, *values);
    if (values->end >= plain.size()) return std::nullopt;
    const bool has_digits = values->values.size() > 1;
    const bool is_ended =
        plain[values->end] == U'.' || (has_digits && View(U" :").find(plain[values->end]) != View::npos);
    const auto size = past_dash(plain, past_blanks(plain, values->end + 1));
    // "A.B. Smith" and "U.S. exports" begin with no number, and neither does "W365 desktops".
    constexpr std::uint32_t highest_without_point = 99;
    const bool is_name = has_digits && plain[values->end] == U' ' && values->values.size() == 2 &&
                         values->values[1] > highest_without_point;
    if (!is_ended || is_name ||
        (size == values->end + 1 && plain[values->end] == U'.' && size < plain.size() &&
         !is_han(plain[size])))
        return std::nullopt;
    auto number = ItemNumber{.shape = values->letter != U'\0' ? NumberShape::letter : NumberShape::roman,
                             .values = values->values,
                             .printed_size = values->end,
                             .size = size,
                             .letter = values->letter};
    if (has_digits) number.word = U"dotted";
    keep_printed_form(plain.substr(0, values->end), number);
    return number;
}

}  // namespace zeren::extraction
