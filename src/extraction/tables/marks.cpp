#include "extraction/tables/marks.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "extraction/duty_words.hpp"
#include "extraction/passage.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;

constexpr View raci_letters = U"RASCI";

bool is_letter(char32_t sign) { return sign >= U'A' && sign <= U'Z'; }

bool separates(char32_t sign) { return View(U" /,、+&;·|()[]<>→‖*").find(sign) != View::npos; }

bool is_ignored(char32_t sign) {
    constexpr char32_t variation_selector = 0xFE0F;
    return sign == variation_selector || View(U"¹²³⁴†‡§").find(sign) != View::npos;
}

/// 🔑 A: a picture beside letters is an ornament.
bool is_picture(char32_t sign) {
    constexpr char32_t first_picture = 0x1F000;
    return sign >= first_picture && !is_symbol(sign);
}

/// A letter of another alphabet that looks like one of RACI, typed in its place.
char32_t latin_twin(char32_t sign) {
    switch (sign) {
        case U'А':  // Cyrillic
        case U'Α': return U'A';
        case U'С': return U'C';
        case U'І':
        case U'Ι': return U'I';
        case U'Ѕ': return U'S';
        default: return sign;
    }
}

/// Aprueba y responsable
bool joins_marks(View token) {
    static constexpr std::array words = {View(U"y"),  View(U"e"),  View(U"et"),  View(U"und"), View(U"and"),
                                         View(U"en"), View(U"i"),  View(U"och"), View(U"og"),  View(U"и"),
                                         View(U"及"), View(U"和"), View(U"兼")};
    return is_one_of(token, words);
}

char32_t capital(char32_t sign) { return sign >= U'a' && sign <= U'z' ? sign - U'a' + U'A' : sign; }

/// RA, ASC, RACI: letters of RACI without separators. CCAS and CIAS are no marks, though their letters are:
/// four and more stand in their order.
bool are_letters_of_raci(View token) {
    constexpr std::size_t most_in_any_order = 3;
    if (token.size() > raci_letters.size()) return false;
    const auto comes_before = [](char32_t one, char32_t other) {
        return raci_letters.find(one) < raci_letters.find(other);
    };
    if (token.size() > most_in_any_order && !std::ranges::is_sorted(token, comes_before)) return false;
    for (std::size_t at = 0; at < token.size(); ++at) {
        const bool is_repeated = token.find(token[at], at + 1) != View::npos;
        if (is_repeated || raci_letters.find(token[at]) == View::npos) return false;
    }
    return true;
}

/// A token as marks: one sign, several letters of RACI without separators, or a word. `is_between`: blanks
/// part it from others on both sides.
bool add_marks(View token, bool is_between, std::vector<std::u32string>& marks) {
    auto signs = token;
    while (signs.size() > 1 && is_digit(signs.back())) signs.remove_suffix(1);  // a footnote: R1
    const bool is_plain = token != U"N" && signs.size() == 1 && (is_letter(signs[0]) || is_symbol(signs[0]));
    if (token == U"⬜" || token == U"☐") return true;                            // beside ✅
    const bool joins = joins_marks(token) && (is_between || signs.size() > 1);  // i alone is informed
    if (!is_plain && (says_none(token) || token == U"N" || joins)) return true;
    const bool is_small = signs.size() == 1 && is_letter(capital(signs[0]));
    if (is_plain || is_small || are_letters_of_raci(token) || std::ranges::all_of(signs, is_symbol)) {
        for (auto sign : signs) marks.push_back(std::u32string(1, sign));
        return true;
    }
    const auto word = head_form(token);
    if (!meaning_of_cell_word(word)) return false;
    marks.push_back(word);
    return true;
}

bool is_small_letter(char32_t sign) {
    return (sign >= U'a' && sign <= U'z') || (sign >= U'à' && sign <= U'ɏ');
}

/// R 1), A/R [2]: the number of a footnote behind a mark.
View without_footnote(View plain) {
    constexpr std::size_t most_digits = 2;
    const auto closing = plain.empty() ? U'\0' : plain.back();
    if (closing != U')' && closing != U']') return plain;
    auto mark = plain.substr(0, plain.size() - 1);
    std::size_t digits = 0;
    for (; !mark.empty() && is_digit(mark.back()); ++digits) mark.remove_suffix(1);
    if (digits == 0 || digits > most_digits) return plain;
    if (closing == U']' && !mark.ends_with(U'[')) return plain;
    if (mark.ends_with(U'(')) return plain;  // R (1)
    if (closing == U']') mark.remove_suffix(1);
    while (mark.ends_with(U' ')) mark.remove_suffix(1);
    return mark.empty() ? plain : mark;
}

/// C（工数提示）, Responsible (backend): what stands in brackets behind a mark says more of it. (●) is one.
View without_remark(View plain) {
    constexpr std::size_t shortest = 2;
    plain = without_footnote(plain);
    const auto open = plain.find(U'(');
    const bool has_bracket = open != View::npos && open > 0 && plain.ends_with(U')');
    const bool has_remark =
        has_bracket && (plain.size() - open - 2 >= shortest || is_digit(plain[open + 1]));  // R (1)
    if (!has_remark) return plain;
    plain = plain.substr(0, open);
    while (plain.ends_with(U' ')) plain.remove_suffix(1);
    return plain;
}

/// R (infra), A: without the brackets behind letters.
std::u32string without_inner_remarks(View plain) {
    std::u32string out;
    std::size_t depth = 0;
    for (std::size_t at = 0; at < plain.size(); ++at) {
        const auto sign = plain[at];
        const bool opens = sign == U'(' && at > 0 && plain.find(U')', at) > at + 2;
        if (opens || depth > 0) {
            if (sign == U'(') ++depth;
            if (sign == U')') --depth;
            continue;
        }
        out.push_back(sign);
    }
    return out;
}

/// R/A técnico, A contratante: small words behind letters of RACI say more of them.
View without_small_words(View plain) {
    const auto is_raci = [](char32_t sign) { return raci_letters.find(sign) != View::npos; };
    std::size_t end = 0;
    while (end + 1 < plain.size() && is_raci(plain[end]) && plain[end + 1] == U'/') end += 2;
    if (end >= plain.size()) return plain;  // A/
    // "A/decisão regulatória": what follows the slash is no letter.
    if (end > 0 && !is_raci(plain[end]))
        return is_small_letter(plain[end]) ? plain.substr(0, end - 1) : plain;
    if (end + 2 >= plain.size() || !is_raci(plain[end]) || plain[end + 1] != U' ') return plain;
    const auto rest = plain.substr(end + 2);
    return is_small_letter(rest[0]) ? plain.substr(0, end + 1) : plain;
}

/// Most cells hold other words, which their first sign shows: 修路 is no mark, 牵头, 无 and 和 may be.
bool may_begin_marks(char32_t first) {
    return !is_han(first) || begins_a_cell_word(first) || begins_saying_none(first) ||
           joins_marks(View(&first, 1));
}

}  // namespace

bool is_symbol(char32_t sign) {
    return View(
               U"●○◐◑◒◓◔◕◯⬤⭕◍⊕⊗▣◎◉⊙△▲▽▼√✓✔✅☑×✕✖✗✘☆★◆◇■□◼◻♦⚫⚪🔴"
               U"🟢"
               U"🟡"
               U"🔵")
               .find(sign) != View::npos;
}

std::optional<std::vector<std::u32string>> marks_in(View plain) {
    auto marks = marks_as_printed(plain);
    if (!marks) return marks;
    for (auto& mark : *marks) mark = capital_mark(std::move(mark));
    return marks;
}

std::u32string capital_mark(std::u32string mark) {
    const auto sign = without_brackets(mark);
    if (sign.size() == 1) mark[mark.size() / 2] = capital(sign[0]);
    return mark;
}

std::optional<std::vector<std::u32string>> marks_as_printed(View plain) {
    constexpr std::size_t longest = 32;  // Accountable and Responsible
    constexpr std::size_t longest_with_words = 60;
    if (plain.size() == 1 && is_letter(plain[0]) && plain[0] < 0x80 && plain[0] != U'N')
        return std::vector{std::u32string(plain)};
    if (plain.size() > longest_with_words || (!plain.empty() && !may_begin_marks(plain[0])))
        return std::nullopt;
    // N/A, n.a., não aplicável: the A in it is no mark.
    if (plain.size() > 1 && plain.find_first_of(U" /.") != View::npos && says_none(plain))
        return std::vector<std::u32string>();
    // ● if not quoted: what stands behind a symbol says more of it; ● federführend is of a legend.
    const bool has_words =
        plain.size() > 2 && is_symbol(plain[0]) && plain[1] == U' ' && is_small_letter(plain[2]);
    if (const auto sign = without_brackets(plain); sign.size() < plain.size()) {
        if (is_sign(capital_mark(std::u32string(sign)))) return std::vector{std::u32string(plain)};
    }
    const auto said = has_words ? meaning_of_words(lower_case(plain.substr(2))) : std::nullopt;
    if (has_words && said.value_or(Meaning::none) == Meaning::none)
        return std::vector{std::u32string(1, plain[0])};
    std::u32string bare;
    if (plain.find(U"),") != View::npos || plain.find(U") /") != View::npos) {
        bare = without_inner_remarks(plain);
        plain = bare;
    }
    plain = without_small_words(without_remark(plain));
    if (plain.empty() || plain.size() > longest || std::ranges::all_of(plain, is_picture))
        return std::nullopt;
    // wirkt mit, wird informiert: words that say one thing together.
    if (plain.find(U' ') != View::npos) {
        if (auto words = head_form(plain); meaning_of_cell_word(words)) return std::vector{std::move(words)};
    }
    if (is_joined_mark(plain)) return std::vector{std::u32string(plain)};
    std::vector<std::u32string> marks;
    std::u32string token;
    std::size_t begin = 0;
    const auto close_at = [&](std::size_t end) {
        const bool is_between =
            begin > 0 && plain[begin - 1] == U' ' && end + 1 < plain.size() && plain[end] == U' ';
        return token.empty() || add_marks(std::exchange(token, {}), is_between, marks);
    };
    for (std::size_t at = 0; at < plain.size(); ++at) {
        const auto sign = plain[at];
        const bool is_footnote = sign == U'*' && !token.empty();  // A*
        if (is_ignored(sign) || is_picture(sign) || is_footnote) continue;
        const bool joins_letters = View(U"-–").find(sign) != View::npos && token.size() == 1 &&
                                   is_letter(token[0]) && at + 2 == plain.size() &&
                                   is_letter(plain[at + 1]);  // A-R
        if (!separates(sign) && !joins_letters) {
            if (token.empty()) begin = at;
            token.push_back(latin_twin(sign));
        } else if (!close_at(at)) {
            return std::nullopt;
        }
    }
    if (!close_at(plain.size())) return std::nullopt;
    return marks;
}

bool is_joined_mark(View plain) {
    constexpr std::size_t size = 3;
    return plain.size() == size && plain[1] == U'-' && is_letter(plain[0]) && is_letter(plain[2]) &&
           !are_letters_of_raci(std::u32string{plain[0], plain[2]});
}

View without_brackets(View mark) {
    const bool is_bracketed = mark.size() == 3 && mark.front() == U'(' && mark.back() == U')';
    return is_bracketed ? mark.substr(1, 1) : mark;
}

bool is_sign(View mark) {
    mark = without_brackets(mark);
    return mark.size() == 1 && (is_letter(mark[0]) || is_symbol(mark[0]) || mark[0] == U'*');
}

bool are_signs(View plain) {
    const auto marks = marks_in(plain);
    return marks && !marks->empty() && std::ranges::all_of(*marks, is_sign);
}

std::optional<Meaning> customary_meaning(View mark) {
    if (mark.empty()) return std::nullopt;
    if (!is_sign(mark)) return meaning_of_cell_word(mark);
    switch (without_brackets(mark)[0]) {
        case U'R': return Meaning::responsible;
        case U'A': return Meaning::accountable;
        case U'S': return Meaning::cooperate;
        case U'C': return Meaning::consulted;
        case U'I': return Meaning::informed;
        case U'L': return Meaning::lead;
        default: return std::nullopt;
    }
}

}  // namespace zeren::extraction::tables
