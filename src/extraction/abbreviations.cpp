#include "extraction/abbreviations.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

#include "extraction/body_names.hpp"
#include "extraction/english_words.hpp"
#include "extraction/name_brackets.hpp"
#include "extraction/passage.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t longest_line = 1200;  // bytes
constexpr std::size_t longest_short = 16;   // code points
constexpr std::size_t longest_full = 80;
constexpr std::size_t most_names = 2000;

/// The signs of the short name stand in the full one in the same order, the first of a Latin one at the begin
/// of a word.
bool is_drawn_from(View abbreviation, View full) {
    const auto lower = lower_case(full);
    std::size_t at = 0;
    bool is_first = true;
    for (auto sign : lower_case(abbreviation)) {
        if (!is_word_sign(sign)) continue;
        at = lower.find(sign, at);
        if (is_first && !is_han(sign)) {
            while (at != View::npos && at > 0 && is_word_sign(lower[at - 1])) at = lower.find(sign, at + 1);
        }
        if (at == View::npos) return false;
        ++at;
        is_first = false;
    }
    return !is_first;
}

bool may_be_short(View words) {
    constexpr std::size_t shortest = 2;
    const auto is_telling = [](char32_t sign) { return lower_case(sign) != sign || is_han(sign); };
    return words.size() >= shortest && words.size() <= longest_short &&
           std::ranges::any_of(words, is_telling);
}

bool may_be_full(View words, View abbreviation) {
    // CF MD is somebody else than CF.
    if (words.starts_with(abbreviation) && words.size() > abbreviation.size() &&
        words[abbreviation.size()] == U' ')
        return false;
    return words.size() > abbreviation.size() && words.size() <= longest_full &&
           words.find_first_of(U"、,;/|+()[]【】") == View::npos &&
           std::ranges::any_of(words, [](char32_t sign) { return is_word_sign(lower_case(sign)); });
}

Stretch without_signs(Stretch words) {
    constexpr View signs = U" *_\"“”'‘’「」【】()-–•·";
    while (!words.empty() && signs.find(words.plain().front()) != View::npos) words = words.part(1);
    while (!words.empty() && signs.find(words.plain().back()) != View::npos)
        words = words.part(0, words.size() - 1);
    return words;
}

/// The last words of a sentence, from a sign or a word that stands before names.
Stretch name_before(const Stretch& words) {
    static constexpr std::array openings = {View(U"由"), View(U"经"),   View(U"与"),
                                            View(U"和"), View(U"及"),   View(U"向"),
                                            View(U"对"), View(U"会同"), View(U"联合")};
    const auto sign = words.plain().find_last_of(U"、,。;:()“”《》 ");
    auto name = sign == View::npos ? words : words.part(sign + 1);
    return name.part(longest_at_begin(name.plain(), openings));
}

/// The stop of the sentence, but not that of Inc. or Ltd.
Stretch without_stop(Stretch words) {
    words = words.trimmed();
    const bool is_stop = words.plain().ends_with(U'.') && !ends_with_a_point(words.plain());
    return is_stop ? words.part(0, words.size() - 1) : words;
}

/// Where the words of a definition part: behind its link. `is_sure` where nothing else is meant.
struct Link {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool is_sure = false;
};

std::optional<Link> link_in(View segment) {
    if (const auto at = segment.find(U'='); at != View::npos)
        return Link{.begin = at, .end = at + 1, .is_sure = true};
    static constexpr std::array links = {View(U":"),    View(U" – "), View(U" — "), View(U" - "),
                                         View(U"是指"), View(U"指"),  View(U"即")};
    for (auto link : links) {
        const auto at = segment.substr(0, longest_short + link.size()).find(link);
        if (at != View::npos && at > 0) return Link{.begin = at, .end = at + link.size()};
    }
    return std::nullopt;
}

std::size_t segment_end(View plain, std::size_t begin) {
    for (auto at = begin; at < plain.size(); ++at) {
        if (View(U";,、。|").find(plain[at]) != View::npos) return at;
        if (plain.substr(at).starts_with(U"  ")) return at;
    }
    return plain.size();
}

/// False for most cells beside each other, by a look at their bytes: a short text that begins with a letter,
/// and a longer one that holds it.
bool may_be_pair(const documents::Cell& left, const documents::Cell& right) {
    constexpr std::size_t most_bytes = 4 * longest_short;
    if (left.paragraphs.size() != 1 || right.paragraphs.size() != 1) return false;
    const std::string_view small = left.paragraphs.front().text;
    const std::string_view full = right.paragraphs.front().text;
    if (small.empty() || small.size() > most_bytes || small.size() >= full.size()) return false;
    const auto first = static_cast<unsigned char>(small[0]);
    constexpr std::size_t han_bytes = 3;
    if (first >= 0xE3) return full.find(small.substr(0, han_bytes)) != std::string_view::npos;
    return first >= 'A';
}

/// A short name and the full one in the cell beside it.
struct CellPair {
    std::u32string abbreviation{};
    FullName full{};
};

std::optional<CellPair> pair_in(const documents::Cell& left, const documents::Cell& right) {
    constexpr std::size_t longest = 4 * longest_full;  // bytes
    if (left.column + left.column_span != right.column || !may_be_pair(left, right)) return std::nullopt;
    if (right.paragraphs.front().text.size() > longest) return std::nullopt;
    const auto passages =
        std::array{passage_of(left.paragraphs.front()), passage_of(right.paragraphs.front())};
    const auto abbreviation = passages[0].content();
    const auto full = passages[1].content();
    const bool is_pair = may_be_short(abbreviation.plain()) &&
                         may_be_full(full.plain(), abbreviation.plain()) &&
                         is_drawn_from(abbreviation.plain(), full.plain());
    if (!is_pair) return std::nullopt;
    return CellPair{.abbreviation = std::u32string(abbreviation.plain()),
                    .full = {.plain = std::u32string(full.plain()), .printed = full.text()}};
}

}  // namespace

Abbreviations::Abbreviations(const documents::Document& document) {
    for (const auto& block : document.blocks) {
        if (const auto* paragraph = std::get_if<documents::Paragraph>(&block)) {
            read_line(*paragraph);
            continue;
        }
        const auto& table = std::get<documents::Table>(block);
        for (const auto& row : table.rows) {
            for (const auto& cell : row.cells) {
                for (const auto& paragraph : cell.paragraphs) {
                    if (paragraph.text.find('=') != std::string::npos) read_line(paragraph);
                }
            }
        }
        read_pairs(table);
    }
    for (const auto& paragraph : document.footnotes) read_line(paragraph);
}

const FullName* Abbreviations::find(View plain) const {
    const auto found = names_.find(plain);
    return found == names_.end() || !found->second ? nullptr : &*found->second;
}

void Abbreviations::add(View abbreviation, FullName full) {
    if (names_.size() >= most_names) return;
    const auto [at, is_new] = names_.emplace(abbreviation, full);
    if (!is_new && at->second && at->second->plain != full.plain) at->second.reset();
}

std::set<std::u32string, std::less<>> Abbreviations::names_of_bodies() const {
    std::set<std::u32string, std::less<>> names;
    for (const auto& [name, full] : names_) {
        if (full && form_of_name(full->plain) == NameForm::body && std::ranges::all_of(name, is_han))
            names.insert(name);
    }
    return names;
}

void Abbreviations::read_line(const documents::Paragraph& paragraph) {
    if (paragraph.text.size() > longest_line) return;
    const auto passage = passage_of(paragraph);
    const auto line = passage.whole();
    read_short_names(line);
    for (std::size_t begin = 0; begin < line.size();) {
        const auto end = segment_end(line.plain(), begin);
        read_definition(line.part(begin, end));
        begin = end + 1;
    }
}

/// …由市行政审批服务局(以下简称审批局)办理: the name before the bracket.
void Abbreviations::read_short_names(const Stretch& line) {
    const auto plain = line.plain();
    for (auto open = plain.find(U'('); open != View::npos; open = plain.find(U'(', open + 1)) {
        const auto close = plain.find(U')', open);
        if (close == View::npos) return;
        const auto abbreviation = short_name_in(line.part(open + 1, close));
        if (abbreviation.empty()) continue;
        const auto full = name_before(line.part(0, open));
        const bool is_name =
            form_of_name(full.plain()) == NameForm::body && may_be_short(abbreviation.plain());
        if (is_name && may_be_full(full.plain(), abbreviation.plain()) &&
            is_drawn_from(abbreviation.plain(), full.plain()))
            add(abbreviation.plain(), {.plain = std::u32string(full.plain()), .printed = full.text()});
    }
}

void Abbreviations::read_definition(Stretch words) {
    for (auto link = link_in(words.plain()); link; link = link_in(words.plain())) {
        auto abbreviation = words.part(0, link->begin);
        if (const auto colon = abbreviation.plain().rfind(U':'); colon != View::npos)
            abbreviation = abbreviation.part(colon + 1);
        abbreviation = without_signs(abbreviation);
        const auto full = without_signs(without_stop(words.part(link->end)));
        const bool is_explained = may_be_short(abbreviation.plain()) &&
                                  may_be_full(full.plain(), abbreviation.plain()) &&
                                  (link->is_sure || is_drawn_from(abbreviation.plain(), full.plain()));
        if (is_explained)
            return add(abbreviation.plain(), {.plain = std::u32string(full.plain()), .printed = full.text()});
        words = words.part(link->end);  // 注：市住建局指…: what the colon stands behind is no name
    }
}

/// Two cells beside each other, in at least two rows on end.
void Abbreviations::read_pairs(const documents::Table& table) {
    struct Run {
        std::size_t row = 0;
        std::optional<CellPair> waiting{};  ///< the first one, until another follows
    };
    std::map<std::size_t, Run> runs;  // by the column of the short name
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto& cells = table.rows[row].cells;
        for (std::size_t at = 0; at + 1 < cells.size(); ++at) {
            auto pair = pair_in(cells[at], cells[at + 1]);
            if (!pair) continue;
            const auto [found, is_first] = runs.try_emplace(cells[at].column);
            auto& run = found->second;
            const bool goes_on = !is_first && run.row + 1 == row;
            run.row = row;
            if (!goes_on) {
                run.waiting = std::move(pair);
                continue;
            }
            if (run.waiting) add(run.waiting->abbreviation, run.waiting->full);
            run.waiting.reset();
            add(pair->abbreviation, std::move(pair->full));
        }
    }
}

}  // namespace zeren::extraction
