#include "extraction/wrapped_names.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "extraction/duty_words.hpp"
#include "extraction/english_bodies.hpp"
#include "extraction/english_words.hpp"
#include "extraction/owner_names.hpp"
#include "extraction/passage.hpp"
#include "extraction/person_names.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
using View = std::u32string_view;

bool holds_names_alone(View name) {
    static constexpr std::array small = {
        View(U"of"),    View(U"for"),   View(U"and"), View(U"the"), View(U"&"),  View(U"de"),  View(U"la"),
        View(U"des"),   View(U"für"),   View(U"und"), View(U"et"),  View(U"y"),  View(U"du"),  View(U"del"),
        View(U"los"),   View(U"las"),   View(U"e"),   View(U"do"),  View(U"da"), View(U"dos"), View(U"di"),
        View(U"della"), View(U"delle"), View(U"les"), View(U"en"),  View(U"l'"), View(U"d'")};
    if (name.empty() || !is_capital(name.front())) return false;
    for (std::size_t begin = 0; begin < name.size();) {
        const auto end = std::min(name.find(U' ', begin), name.size());
        const auto word = name.substr(begin, end - begin);
        if (!word.empty() && !is_capital(word.front()) && !is_one_of(word, small)) return false;
        begin = end + 1;
    }
    return true;
}

namespace {

constexpr View parting = U",;/|";

/// The name that the line breaks off in: behind its last comma, or behind its label.
View last_name(View line) {
    const auto at = line.find_last_of(U",;/|:");
    return trimmed(at == View::npos ? line : line.substr(at + 1));
}

View first_name(View line) { return trimmed(line.substr(0, line.find_first_of(parting))); }

bool are_names(View line) {
    for (std::size_t begin = 0; begin <= line.size();) {
        const auto end = std::min(line.find_first_of(parting, begin), line.size());
        const auto name = trimmed(line.substr(begin, end - begin));
        if (!name.empty() && !holds_names_alone(name)) return false;
        begin = end + 1;
    }
    return true;
}

View without_stop(View line) { return line.ends_with(U'.') ? line.substr(0, line.size() - 1) : line; }

/// How long the word for "and" at the begin of the line is, with its blank; 0 where none stands there.
std::size_t and_at_begin(View line) {
    static constexpr std::array words = {View(U"and "), View(U"& "), View(U"und "), View(U"et "),
                                         View(U"y "),   View(U"e "), View(U"en ")};
    return longest_at_begin(line, words);
}

/// Ministry of, Amt für: no name ends so.
bool ends_inside_name(View line) {
    static constexpr std::array words = {
        View(U" of"),  View(U" for"), View(U" and"), View(U" the"), View(U" &"),    View(U" für"),
        View(U" und"), View(U" der"), View(U" de"),  View(U" des"), View(U" du"),   View(U" et"),
        View(U" del"), View(U" la"),  View(U" y"),   View(U" by"),  View(U" with"), View(U" from")};
    return std::ranges::any_of(words, [line](View word) { return line.ends_with(word); });
}

/// Words that no body has for a whole name: below Police, before a comma, they are the rest of one.
constexpr std::array halves = {
    View(U"Department"), View(U"Office"),      View(U"Service"), View(U"Services"),
    View(U"Authority"),  View(U"Directorate"), View(U"Agency"),  View(U"Division"),
    View(U"Commission"), View(U"Committee"),   View(U"Board"),   View(U"Council"),
    View(U"Unit"),       View(U"Team"),        View(U"Bureau"),  View(U"Ministry")};

}  // namespace

bool names_go_on(View above, View next) {
    if (above.ends_with(U'.') || next.empty()) return false;
    const auto line = without_stop(next);
    if (const auto joint = and_at_begin(line); joint > 0) return are_names(line.substr(joint));
    if (!are_names(line)) return false;
    if (ends_inside_name(above)) return true;
    const auto broken = last_name(above);
    const auto rest = first_name(line);
    if (!holds_names_alone(broken) || rest.find(U' ') != View::npos) return false;
    if (!ends_like_an_english_body(broken)) return ends_like_an_english_body(rest);
    return rest.size() < line.size() && is_one_of(rest, halves);
}

bool is_broken_name(View above, View line, const ActorDirectory& directory) {
    // 县工业园区 above 管委会: what no body has for its whole name.
    static constexpr std::array offices = {View(U"管委会"), View(U"管理委员会"), View(U"人民政府"),
                                           View(U"办事处")};
    static constexpr std::array places = {View(U"园区"),   View(U"开发区"), View(U"高新区"), View(U"新区"),
                                          View(U"示范区"), View(U"度假区"), View(U"景区"),   View(U"街道"),
                                          View(U"镇"),     View(U"乡"),     View(U"合作区"), View(U"保税区")};
    constexpr View separators = U"、,;。:/ ";
    const auto last = above.substr(above.find_last_of(separators) + 1);
    const auto first = line.substr(0, line.find_first_of(separators));
    if (last.empty() || first.empty() || !is_han(last.back()) || !is_han(first.front())) return false;
    if (is_one_of(first, offices) && ends_with_one_of(last, places)) return true;
    if (form_of_name(last, directory) != NameForm::none || verb_ending(last)) return false;
    if (may_be_a_person(without_blanks_in_name(above))) return false;  // 何 伟
    // 工程建设部 陈立 above 南郊分公司
    const bool is_contact = last.size() < above.size() && may_be_a_person(last) &&
                            form_of_name(first, directory) == NameForm::body;
    if (is_contact) return false;
    return form_of_name(std::u32string(last) + std::u32string(first), directory) == NameForm::body;
}

}  // namespace zeren::extraction
