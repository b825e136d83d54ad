#include "extraction/abbreviations.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

#include "extraction/body_names.hpp"
#include "extraction/english_words.hpp"
#include "extraction/name_brackets.hpp"
#include "extraction/passage.hpp"
#include "extraction/short_names.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/short_name_tables.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t longest_line = 1200;  // bytes
constexpr std::size_t most_names = 2000;

Stretch without_signs(Stretch words) {
    constexpr View signs = U" *_\"“”'‘’「」【】()-–•·";
    while (!words.empty() && signs.find(words.plain().front()) != View::npos) words = words.part(1);
    while (!words.empty() && signs.find(words.plain().back()) != View::npos)
        words = words.part(0, words.size() - 1);
    // 注：1.安环部即安全环保部
    const auto digits = std::min(words.plain().find_first_not_of(U"0123456789"), words.size());
    const bool is_numbered = digits > 0 && digits + 1 < words.size() && words.plain()[digits] == U'.';
    return is_numbered ? words.part(digits + 1).trimmed() : words;
}

/// The last words of a sentence, from a sign or a word that stands before names.
Stretch name_before(const Stretch& words) {
    static constexpr std::array openings = {View(U"由"),   View(U"经"),   View(U"与"),   View(U"和"),
                                            View(U"及"),   View(U"向"),   View(U"对"),   View(U"会同"),
                                            View(U"联合"), View(U"设在"), View(U"下设"), View(U"成立")};
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

/// A line with =, or one that speaks of short names, or a note alone in its row: 注：安环部即安全环保部.
bool may_define(const documents::Paragraph& line, const documents::TableRow& row) {
    const auto holds_text = [&](std::string_view words) {
        return line.text.find(words) != std::string::npos;
    };
    if (holds_text("=") || holds_text("简称")) return true;
    return (holds_text("即") || holds_text("指")) && std::ranges::count_if(row.cells, tables::is_filled) == 1;
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
                    if (may_define(paragraph, row)) read_line(paragraph);
                }
            }
        }
        for (auto& each : tables::short_names_in(table)) add(each.abbreviation, std::move(each.full));
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

}  // namespace zeren::extraction
