#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "extraction/passage.hpp"

namespace zeren::extraction {

/// What stands between two separators of a clause, and the plain separator behind it (0 at the end).
struct Phrase {
    Stretch words{};
    char32_t separator = U'\0';
};

/// Cuts the words of a clause at 、 , ; 。 : / | and at blanks behind Han signs, outside of brackets.
/// Collectives keep the separators that they hold: 各县、市、辖区 and 各省、自治区、直辖市人民政府 are one
/// phrase, 各区人民政府、功能区管委会 are two. 张 三 is one name.
class PhraseCutter {
  public:
    explicit PhraseCutter(const Stretch& words) : words_(words) {}

    /// The next phrase, which may be empty; nothing at the end. Amortised O(words) over all phrases.
    std::optional<Phrase> next();

  private:
    [[nodiscard]] bool is_separator(std::size_t at) const;
    [[nodiscard]] bool is_blank_in_name(std::size_t at) const;
    [[nodiscard]] std::size_t phrase_end(std::size_t begin) const;
    [[nodiscard]] std::size_t label_behind_name(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool goes_on_behind(std::size_t begin, std::size_t end) const;

    Stretch words_;
    std::size_t at_ = 0;
};

/// 由, 会同, 以及, 责成: how many code points a word takes that stands before the names of a run.
[[nodiscard]] std::size_t opening_of_run(std::u32string_view run);

/// 成立由市长任组长的领导小组: that there is a group says of nobody what he does. O(1).
[[nodiscard]] bool sets_up_a_group(std::u32string_view phrase);

/// 领导小组 of 领导小组由市水利局、市应急局组成, 资金 of 资金由市财政局负责: what a body has, before 由 and
/// the body. O(run).
[[nodiscard]] std::size_t matter_before_by(std::u32string_view run);

/// The names of a run: its words without the verb and the end of an open list.
[[nodiscard]] std::u32string_view names_of_run(std::u32string_view run);

}  // namespace zeren::extraction
