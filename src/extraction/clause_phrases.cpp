#include "extraction/clause_phrases.hpp"

#include <algorithm>
#include <array>

#include "extraction/body_names.hpp"
#include "extraction/counted_words.hpp"
#include "extraction/duty_words.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::array offices = {View(U"人民政府"), View(U"政府"), View(U"党委"), View(U"管委会"),
                                View(U"党工委")};

bool has_office(View area) { return ends_with_one_of(area, offices); }

/// 各, 各有关, 有关, 全市各: how many code points they take, 0 where no such word opens the words.
std::size_t opening_of_collective(View words) {
    static constexpr std::array openings = {
        View(U"各有关"), View(U"各相关"), View(U"全市各"), View(U"全省各"), View(U"全县各"), View(U"全区各"),
        View(U"所辖各"), View(U"各"),     View(U"有关"),   View(U"相关"),   View(U"所辖"),   View(U"所在")};
    return longest_at_begin(words, openings);
}

/// 开发区, 高新区管委会: a zone of its own beside the towns, which ends their collective.
bool is_zone(View area) {
    static constexpr std::array zones = {View(U"开发区"), View(U"高新区"), View(U"功能区"), View(U"园区"),
                                         View(U"新区"),   View(U"林区"),   View(U"特区")};
    return begins_with_one_of(area, zones);
}

}  // namespace

std::size_t opening_of_run(View run) {
    static constexpr std::array openings = {View(U"以及"),   View(U"会同"), View(U"会商"), View(U"联合"),
                                            View(U"并由"),   View(U"由"),   View(U"和"),   View(U"及"),
                                            View(U"与"),     View(U"并"),   View(U"责成"), View(U"请"),
                                            View(U"明确由"), View(U"交由")};
    // 和平里派出所, 和田市: names of places begin so too.
    static constexpr std::array places = {View(U"和平"),     View(U"和田"), View(U"和县"), View(U"和顺"),
                                          View(U"和龙"),     View(U"和静"), View(U"和政"), View(U"和硕"),
                                          View(U"和林格尔"), View(U"和美"), View(U"和谐"), View(U"和兴"),
                                          View(U"和睦"),     View(U"和丰"), View(U"和安")};
    if (begins_with_one_of(run, places)) return 0;
    // 以市教育局为主, 以市教育局为牵头单位
    if (run.starts_with(U"以") && (run.ends_with(U"为主") || verb_ending(run))) return 1;
    return longest_at_begin(run, openings);
}

constexpr std::array groups = {View(U"小组"), View(U"工作组"), View(U"专班"), View(U"指挥部"),
                               View(U"委员会")};

bool sets_up_a_group(View phrase) {
    static constexpr std::array verbs = {View(U"成立"), View(U"组建"), View(U"设立")};
    return begins_with_one_of(phrase, verbs) && ends_with_one_of(phrase, groups);
}

std::size_t matter_before_by(View run) {
    constexpr std::size_t longest = 24;
    constexpr View ends_of_words = U"自理缘事";  // 自由贸易区
    const auto by = run.substr(0, longest).find(U'由');
    if (by == View::npos || by == 0 || ends_of_words.find(run[by - 1]) != View::npos) return 0;
    const bool is_group = ends_with_one_of(run.substr(0, by), groups);
    return is_group || form_of_name(names_of_run(run.substr(by + 1))) == NameForm::body ? by : 0;
}

View names_of_run(View run) {
    if (const auto verb = verb_ending(run)) run.remove_suffix(verb->size);
    if (const auto open = open_ending(run)) run.remove_suffix(open->size);
    return run;
}

/// 后端| API 部: Latin words between blanks, and behind them the end of a body's name.
bool stands_before_latin_words(View plain, std::size_t at) {
    static constexpr std::array endings = {View(U"部"),   View(U"组"), View(U"室"), View(U"中心"),
                                           View(U"团队"), View(U"科"), View(U"处"), View(U"队")};
    constexpr std::size_t longest = 40;
    const auto rest = plain.substr(at + 1, longest);
    const auto name = trimmed(rest.substr(0, rest.find_first_of(U"、,;:/|()+→")));
    const auto is_latin = [](char32_t sign) { return sign == U' ' || (sign < 0x80 && is_word_sign(sign)); };
    const auto han = static_cast<std::size_t>(std::ranges::find_if_not(name, is_latin) - name.begin());
    return han > 1 && !rest.starts_with(U' ') && name[han - 1] == U' ' &&
           ends_with_one_of(name.substr(han), endings) && name.find(U' ', han) == View::npos;
}

bool PhraseCutter::is_blank_in_name(std::size_t at) const {
    const auto plain = words_.plain();
    if (stands_before_latin_words(plain, at)) return true;
    const auto is_one_sign = [&](std::size_t place) {
        const auto is_edge = [&](std::size_t beside) {
            return beside >= plain.size() || View(U" 、,;。:/|()").find(plain[beside]) != View::npos;
        };
        return place < plain.size() && is_han(plain[place]) && is_edge(place - 1) && is_edge(place + 1);
    };
    // 成员 A, 小组 12: a letter or a number of which the name has several.
    constexpr std::size_t longest_code = 3;
    auto end = at + 1;
    while (end < plain.size() && (is_digit(plain[end]) || (plain[end] >= U'A' && plain[end] <= U'Z'))) ++end;
    const bool is_code = end > at + 1 && end - at - 1 <= longest_code;
    if (is_code && (end == plain.size() || View(U"、,;。/|()").find(plain[end]) != View::npos)) return true;
    // A name of few signs may be spread: 张 三.
    constexpr std::size_t most_blanks = 6;
    const auto from = at - std::min(at, most_blanks);
    const auto left = plain.substr(from, at - from).find_last_not_of(U' ');
    const auto right = plain.substr(at, most_blanks).find_first_not_of(U' ');
    return left != View::npos && right != View::npos && is_one_sign(from + left) && is_one_sign(at + right);
}

bool PhraseCutter::is_separator(std::size_t at) const {
    const auto plain = words_.plain();
    if (View(U"、,;。:/|").find(plain[at]) != View::npos) return true;
    if (plain[at] == U'+' || plain[at] == U'→') return at > 0 && at + 1 < plain.size();
    // 李敏 - 截止: 6月7日
    const bool is_dash = View(U"-–—").find(plain[at]) != View::npos;
    if (is_dash) return at > 0 && at + 1 < plain.size() && plain[at - 1] == U' ' && plain[at + 1] == U' ';
    // 小段 (主): the bracket belongs to the name.
    if (plain[at] == U' ' && at + 1 < plain.size() && plain[at + 1] == U'(') return false;
    // A blank separates Chinese names; names of other scripts hold blanks.
    const bool is_blank = plain[at] == U' ' && at > 0 && (is_han(plain[at - 1]) || plain[at - 1] == U')');
    return is_blank && !is_blank_in_name(at);
}

/// The next separator outside of brackets.
std::size_t PhraseCutter::phrase_end(std::size_t begin) const {
    const auto plain = words_.plain();
    std::size_t depth = 0;
    std::size_t at = begin;
    for (; at < plain.size() && (depth > 0 || !is_separator(at)); ++at) {
        if (plain[at] == U'(') ++depth;
        if (plain[at] == U')' && depth > 0) --depth;
    }
    return at;
}

/// True where the collective that begins at `begin` holds the 、 at `end`.
bool PhraseCutter::goes_on_behind(std::size_t begin, std::size_t end) const {
    const auto plain = words_.plain();
    // 等相关部门及各省、自治区、直辖市人民政府
    if (const auto joined = plain.substr(begin, end - begin).rfind(U"及各"); joined != View::npos)
        begin += joined + 1;
    const auto many = opening_of_collective(plain.substr(begin));
    if (end >= plain.size() || plain[end] != U'、' || many == 0 || begin + many > end) return false;
    auto next = names_of_run(plain.substr(end + 1, phrase_end(end + 1) - end - 1));
    if (constexpr View zones = U"(管委会)"; next.ends_with(zones)) next.remove_suffix(zones.size());
    const auto before = plain.substr(begin + many, end - begin - many);
    if (is_one_of(next, offices)) return has_office(before);   // 各级党委、政府
    const auto last = before.substr(before.rfind(U'、') + 1);  // npos + 1 is the begin
    return !has_office(last) && is_area_word(last) && is_area_word(next) && !is_zone(next);
}

/// 牵头:市教育局|配合:市财政局, where nothing parts the name and the next label: where that begins; 0 where
/// the phrase ends in none.
std::size_t PhraseCutter::label_behind_name(std::size_t begin, std::size_t end) const {
    constexpr std::size_t longest = 6;
    constexpr std::size_t shortest = 2;
    const auto plain = words_.plain();
    if (end >= plain.size() || plain[end] != U':') return 0;
    for (auto size = std::min(longest, end - begin); size >= shortest; --size) {
        const auto words = plain.substr(end - size, size);
        const auto label = label_at(words);
        const auto name = plain.substr(begin, end - size - begin);
        if (label && label->size == size && form_of_name(name) == NameForm::body && !label_at(name))
            return end - size;
    }
    return 0;
}

std::optional<Phrase> PhraseCutter::next() {
    if (at_ >= words_.size()) return std::nullopt;
    const auto begin = at_;
    auto end = phrase_end(begin);
    while (goes_on_behind(begin, end)) end = phrase_end(end + 1);
    if (const auto label = label_behind_name(begin, end)) {
        at_ = label;
        return Phrase{.words = words_.part(begin, label).trimmed(), .separator = U' '};
    }
    at_ = end + 1;
    return Phrase{.words = words_.part(begin, end).trimmed(),
                  .separator = end < words_.size() ? words_.plain()[end] : U'\0'};
}

}  // namespace zeren::extraction
