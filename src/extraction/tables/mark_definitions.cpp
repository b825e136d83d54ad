#include "extraction/tables/mark_definitions.hpp"

#include <algorithm>
#include <array>

#include "extraction/passage.hpp"
#include "extraction/tables/marks.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;

bool is_ascii_word_sign(char32_t sign) { return is_word_sign(sign) && !is_han(sign) && sign < 0x2000; }

}  // namespace

bool stands_alone(View line, std::size_t at, std::size_t size) {
    const auto is_letter = [line](std::size_t sign) {
        return sign < line.size() && is_ascii_word_sign(line[sign]);
    };
    // P-I: neither the P nor the I.
    const bool is_second = at > 1 && line[at - 1] == U'-' && is_letter(at - 2);
    const auto behind = at + size;
    const bool is_first =
        behind < line.size() && line[behind] == U'-' && is_letter(behind + 1) && !is_letter(behind + 2);
    const bool begins = at == 0 || !is_letter(at - 1);
    return begins && !is_letter(behind) && !is_first && !is_second;
}

View bare(View words) { return trimmed(words, U" \"“”'‘’「」"); }

View words_behind(View rest) {
    std::size_t end = 0;
    for (; end < rest.size(); ++end) {
        if (View(U",;。、|()[]").find(rest[end]) != View::npos) break;
        const bool is_gap = rest[end] == U' ' && end > 0 && rest[end - 1] == U' ' &&
                            rest.substr(0, end).find_first_not_of(U' ') != View::npos;
        if (is_gap) break;
        const bool ends_sentence = rest[end] == U'.' && end > 3 && end + 2 < rest.size() &&
                                   rest[end + 1] == U' ' && rest[end + 2] >= U'A' && rest[end + 2] <= U'Z';
        if (ends_sentence) break;
        const bool is_next_mark =
            end > 0 && is_sign(rest.substr(end, 1)) && stands_alone(rest, end, 1) &&
            (end + 1 == rest.size() || View(U"=:- –—(").find(rest[end + 1]) != View::npos ||
             !is_ascii_word_sign(rest[end + 1]));
        if (is_next_mark) break;
    }
    // 配合部门 空白=不涉及: what is equal to something else is a definition of its own.
    if (const auto next = rest.substr(0, end).find(U'='); next != View::npos && next > 0) {
        const auto blank = rest.substr(0, next).find_last_not_of(U' ');
        const auto begin = blank == View::npos ? View::npos : rest.substr(0, blank).rfind(U' ');
        if (begin != View::npos) end = begin;
    }
    return bare(rest.substr(0, end));
}

namespace {

/// Behind the further marks that share a definition: `, P-C y P-I` of P-R, P-C y P-I: planned. `behind` where
/// none follows.
std::size_t past_further_marks(View line, std::size_t behind) {
    static constexpr std::array joints = {View(U"y"),   View(U"e"),   View(U"et"),
                                          View(U"und"), View(U"and"), View(U"en")};
    constexpr std::size_t longest = 3;
    const auto is_sign_of_mark = [](char32_t sign) { return (sign >= U'A' && sign <= U'Z') || sign == U'-'; };
    for (auto at = behind; at < line.size();) {
        at = std::min(line.find_first_not_of(U" ,/", at), line.size());
        const auto end = std::min(line.find_first_of(U" ,/:=", at), line.size());
        const auto word = line.substr(at, end - at);
        if (word.empty()) return at;
        const bool is_mark = word.size() <= longest && std::ranges::all_of(word, is_sign_of_mark);
        if (!is_mark && !is_one_of(word, joints)) break;
        at = end;
    }
    return behind;
}

/// What follows a mark where it is defined; nothing where the mark only stands in a sentence, unless
/// `is_loose` says that the line explains others too: T trekt, M werkt mee.
std::optional<View> definition_behind(View line, std::size_t behind, bool is_letter, bool is_loose) {
    static constexpr std::array links = {
        View(U"="),          View(U":"),       View(U"-"),         View(U"–"),        View(U"—"),
        View(U"→"),          View(U"代表"),    View(U"表示"),      View(U"指"),       View(U"即"),
        View(U"stands for"), View(U"means"),   View(U"为"),        View(U"是"),       View(U"("),
        View(U"is the "),    View(U"is for "), View(U"steht für"), View(U"bedeutet"), View(U"heißt"),
        View(U"signifie"),   View(U"désigne"), View(U"significa"), View(U"indica"),   View(U"betekent"),
        View(U"staat voor"), View(U"oznacza"), View(U"означает"),  View(U"innebär"),  View(U"betyder")};
    const auto rest = line.substr(past_further_marks(line, behind));
    const auto words = bare(rest);
    if (const auto link = longest_at_begin(words, links)) return words_behind(words.substr(link));
    if (words.empty()) return std::nullopt;
    // Without a link: ● 牵头, R负责, but no letter before any other word.
    if (!is_letter || is_loose || is_han(words[0])) return words_behind(words);
    return std::nullopt;
}

/// Participación planificada, planned role: a part in so few words that is only planned is none yet.
bool is_only_planned(View words) {
    static constexpr std::array planned = {View(U"planificad"), View(U"planejad"), View(U"planned"),
                                           View(U"geplant"),    View(U"prévue"),   View(U"pianificat")};
    constexpr std::ptrdiff_t most_blanks = 2;
    return std::ranges::count(words, U' ') <= most_blanks &&
           std::ranges::any_of(planned, [&](View stem) { return holds(words, stem); });
}

/// Contributor: works under the driver: the word itself counts more than what explains it.
std::optional<Meaning> meaning_of_definition(View words) {
    if (is_only_planned(words)) return Meaning::none;
    for (View sign : {View(U":"), View(U" – "), View(U" — "), View(U" - ")}) {
        const auto at = words.find(sign);
        if (at == View::npos || at == 0) continue;
        if (const auto meaning = meaning_of_words(words.substr(0, at))) return meaning;
    }
    return meaning_of_words(words);
}

/// The words before a mark in brackets: Responsible (R).
std::optional<View> definition_before(View line, std::size_t at, std::size_t size) {
    const bool is_bracketed = at > 0 && (line[at - 1] == U'(' || line[at - 1] == U'[') &&
                              at + size < line.size() && (line[at + size] == U')' || line[at + size] == U']');
    if (!is_bracketed) return std::nullopt;
    const auto before = line.substr(0, at - 1);
    const auto separator = before.find_last_of(U",;。、|)]:");
    return bare(separator == View::npos ? before : before.substr(separator + 1));
}

/// S = Suscribe la conformidad; no toma parte en la tarea: all that a row of a key says of its mark.
std::optional<Meaning> meaning_of_row(View plain, View mark) {
    constexpr View link = U" = ";
    if (!plain.starts_with(mark) || !plain.substr(mark.size()).starts_with(link)) return std::nullopt;
    const auto words = plain.substr(mark.size() + link.size());
    // ▲ | ★ 牵头: the cell beside a mark defines another one.
    if (words.find(U'=') != View::npos || std::ranges::any_of(words, is_symbol)) return std::nullopt;
    return meaning_of_words(lower_case(words));
}

}  // namespace

std::optional<Meaning> meaning_in(View plain, View mark, bool is_loose) {
    const bool is_letter = is_ascii_word_sign(mark[0]);
    for (auto at = plain.find(mark); at != View::npos; at = plain.find(mark, at + 1)) {
        const bool is_lone = !is_letter || stands_alone(plain, at, mark.size());
        if (!is_lone) continue;
        for (const auto& words : {definition_before(plain, at, mark.size()),
                                  definition_behind(plain, at + mark.size(), is_letter, is_loose)}) {
            const auto meaning = words ? meaning_of_definition(lower_case(*words)) : std::nullopt;
            if (meaning) return meaning;
        }
        // Der volle Kreis (●) bezeichnet die federführende Stelle
        const auto behind = at + mark.size() + 1;
        const bool is_bracketed = !is_letter && at > 0 && plain[at - 1] == U'(' && behind <= plain.size() &&
                                  plain[behind - 1] == U')';
        if (!is_bracketed) continue;
        if (const auto meaning = meaning_of_definition(lower_case(words_behind(plain.substr(behind)))))
            return meaning;
    }
    return meaning_of_row(plain, mark);
}

View words_equal_to(View line, View mark, View links) {
    for (auto at = line.find(mark); at != View::npos; at = line.find(mark, at + 1)) {
        const auto before = bare(line.substr(0, at));
        const auto rest = line.substr(at + mark.size());
        const auto behind = bare(rest);
        const bool begins = before.empty() || View(U",;|、:。(").find(before.back()) != View::npos;
        if (!begins || behind.empty()) continue;
        if (links.find(behind[0]) != View::npos) return words_behind(bare(behind.substr(1)));
        if (rest[0] == U' ' && links.find(U' ') != View::npos) return words_behind(behind);
    }
    return {};
}

std::optional<Meaning> meaning_of_letter(View line, View letter, View links) {
    return meaning_of_words(lower_case(words_equal_to(line, letter, links)));
}

bool begins_sentence_of_letter(View plain) {
    const auto word = plain.find_first_not_of(U' ', std::min<std::size_t>(1, plain.size()));
    return word != View::npos && word > 1 && plain[0] >= U'A' && plain[0] <= U'Z' && plain[word] >= U'a' &&
           plain[word] <= U'z';
}

}  // namespace zeren::extraction::tables
