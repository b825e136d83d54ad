#include "extraction/code_owners.hpp"

#include <fmt/format.h>

#include <tuple>
#include <utility>

#include "extraction/tables/table_tree.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

/// The next word of a line from `at` on; blanks behind a backslash belong to it.
Stretch next_word(const Stretch& line, std::size_t& at) {
    const auto plain = line.plain();
    while (at < plain.size() && plain[at] == U' ') ++at;
    const auto begin = at;
    while (at < plain.size() && plain[at] != U' ') at += plain[at] == U'\\' ? 2 : 1;
    at = std::min(at, plain.size());
    return line.part(begin, at);
}

/// Reads the owners of lines, and keeps the words that are none: Unmaintained is no user, team or address.
class OwnerWords {
  public:
    /// All names behind `at` as one clause; none where nobody is named.
    std::vector<DutyClause> behind(const Stretch& line, std::size_t at) {
        DutyClause clause{.words = line.part(at).trimmed()};
        for (auto word = next_word(line, at); !word.empty(); word = next_word(line, at)) {
            if (holds(word.plain(), U"@"))
                clause.owners.push_back({.name = word});
            else
                others_.push_back(word);
        }
        if (clause.owners.empty()) return {};
        return {std::move(clause)};
    }

    void note_others(std::string_view file, support::Diagnostics& notes) const {
        if (others_.empty()) return;
        const auto& first = others_.front();
        const auto more =
            others_.size() > 1 ? fmt::format(" and {} more", others_.size() - 1) : std::string();
        notes.add(support::make_diagnostic(
            support::Code::words_settled,
            fmt::format("read \"{}\"{} as no owner, since owners here have an @", first.text(), more),
            model::place_of(first.passage->origin, file)));
    }

  private:
    std::vector<Stretch> others_{};
};

/// [Docs][2] @writers, ^[Optional]: where the title stands, and the end of what says how many must agree.
struct SectionHead {
    Stretch title{};
    std::size_t end = 0;
};

std::optional<SectionHead> section_head(const Stretch& line) {
    const auto plain = line.plain();
    const std::size_t open = plain.starts_with(U'^') ? 1 : 0;
    const auto close = plain.find(U']');
    if (open >= plain.size() || plain[open] != U'[' || close == std::u32string_view::npos)
        return std::nullopt;
    SectionHead head{.title = line.part(open + 1, close), .end = close + 1};
    if (head.end < plain.size() && plain[head.end] == U'[') {
        const auto count_end = plain.find(U']', head.end);
        if (count_end != std::u32string_view::npos) head.end = count_end + 1;
    }
    return head;
}

}  // namespace

Section code_owners_section(std::span<const Passage> lines, std::string_view file,
                            support::Diagnostics& notes) {
    tables::TableTree tree;
    OwnerWords owners;
    auto group = OutlineNode::no_parent;
    for (const auto& passage : lines) {
        const auto line = passage.content();
        if (const auto head = section_head(line)) {
            group = tree.add(NodeKind::group, {.text = {head->title}});
            tree.add_clauses(group, owners.behind(line, head->end));
            continue;
        }
        std::size_t at = 0;
        const auto pattern = next_word(line, at);
        if (pattern.empty()) continue;
        const auto task = tree.add(NodeKind::task, {.parent = group, .text = {pattern}});
        tree.add_clauses(task, owners.behind(line, at));
    }
    owners.note_others(file, notes);
    Section section{.passages = lines, .is_unranked = true, .part = Part::tasks};
    std::tie(section.tree, section.clauses) = std::move(tree).finish();
    return section;
}

}  // namespace zeren::extraction
