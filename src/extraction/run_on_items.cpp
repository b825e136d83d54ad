#include "extraction/run_on_items.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "extraction/duty_words.hpp"
#include "extraction/numbering.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t shortest_plan = 200;   // code points
constexpr std::size_t longest_heading = 30;  // code points of a chapter's title before its first item
constexpr std::size_t longest_number = 12;   // of which no more is looked at
constexpr std::size_t fewest_items = 3;
constexpr std::size_t fewest_behind_owners = 2;

/// Finds the items of a long line from left to right.
class ItemSearch {
  public:
    explicit ItemSearch(View plain) : plain_(plain) {}

    std::vector<std::size_t> run() && {
        for (std::size_t at = 0; at < plain_.size(); ++at) look_at(at);
        const bool are_items = begins_.size() >= fewest_items && behind_owners_ >= fewest_behind_owners;
        return are_items ? std::move(begins_) : std::vector<std::size_t>();
    }

  private:
    void look_at(std::size_t at) {
        constexpr View first_signs = U"(一二三四五六七八九十0123456789";
        if (first_signs.find(plain_[at]) == View::npos) return;
        if (at > 0 && (is_digit(plain_[at - 1]) || plain_[at - 1] == U'.' || plain_[at - 1] == U'第')) return;
        const auto number = read_item_number(plain_.substr(at, longest_number));
        if (!number || !counts_on(*number, at)) return;
        const auto words = at + number->size;
        if (words >= plain_.size() || is_digit(plain_[words])) return;
        if (stands_behind_owners(at)) ++behind_owners_;
        begins_.push_back(at);
        last_chapter_ = number->shape == NumberShape::digits ? last_chapter_ : at;
    }

    /// Chapters stand behind a sentence; so do items, but for the first one of a chapter, which may follow
    /// its title.
    bool counts_on(const ItemNumber& number, std::size_t at) {
        const bool follows_sentence = at == 0 || View(U"。;:)!?").find(plain_[at - 1]) != View::npos;
        const bool follows_title = last_chapter_ < at && at - last_chapter_ <= longest_heading &&
                                   plain_.substr(last_chapter_, at - last_chapter_).find(U'。') == View::npos;
        const auto value = number.values.empty() ? 0U : number.values.front();
        switch (number.shape) {
            case NumberShape::han:
                if (!follows_sentence || value != chapters_ + 1) return false;
                chapters_ = value;
                parts_ = 0;
                return true;
            case NumberShape::bracketed_han:
                if (!follows_sentence && !(value == 1 && follows_title)) return false;
                if (value != parts_ + 1 && value != 1) return false;
                parts_ = value;
                return true;
            case NumberShape::digits:
                if (!follows_sentence && !follows_title) return false;
                if (value != items_ + 1 && !(value == 1 && follows_title)) return false;
                items_ = value;
                return true;
            default: return false;
        }
    }

    /// …(责任单位:市教育局)2., …。责任单位:市教育局。2.
    [[nodiscard]] bool stands_behind_owners(std::size_t at) const {
        if (at == 0) return false;
        if (plain_[at - 1] == U')') return true;
        const auto before = plain_.substr(0, at - 1);
        const auto sentence = before.substr(before.rfind(U'。') + 1);  // npos + 1 is the begin
        return plain_[at - 1] == U'。' && label_at(sentence);
    }

    View plain_;
    std::vector<std::size_t> begins_{};
    std::size_t behind_owners_ = 0;
    std::size_t last_chapter_ = View::npos;
    std::uint32_t chapters_ = 0;
    std::uint32_t parts_ = 0;
    std::uint32_t items_ = 0;
};

/// The value of the digits that number an item here; 0 where they number none.
std::uint32_t item_at(View plain, std::size_t at) {
    const auto number = read_item_number(plain.substr(std::min(at, plain.size()), longest_number));
    return number && number->shape == NumberShape::digits ? number->values.front() : 0;
}

/// （二）拓宽投资领域。|1．鼓励…: where the first item stands behind the title of its chapter; 0 where none
/// does.
std::size_t item_behind_title(View plain) {
    const auto chapter = read_item_number(plain.substr(0, longest_number));
    const bool is_chapter =
        chapter && (chapter->shape == NumberShape::han || chapter->shape == NumberShape::bracketed_han);
    if (!is_chapter) return 0;
    const auto end = plain.find(U'。');
    if (end == View::npos || end > longest_heading) return 0;
    const auto at = plain.find_first_not_of(U' ', end + 1);
    return item_at(plain, at) == 1 ? at : 0;
}

/// 6.优化专业结构。【教务处】7.推进课程改革。…: the next items of a line that begins with one, or with the
/// title of a chapter before the first, each right behind the bracket of the one before. O(signs).
std::vector<std::size_t> items_behind_brackets(View plain) {
    const auto behind_title = item_behind_title(plain);
    auto value = item_at(plain, behind_title);
    if (value == 0) return {};
    std::vector<std::size_t> begins;
    for (auto at = behind_title + 1; at < plain.size(); ++at) {
        if (!is_digit(plain[at])) continue;
        const auto before = plain[at - 1] == U' ' && at > 1 ? plain[at - 2] : plain[at - 1];
        if (View(U")】]〕").find(before) == View::npos) continue;
        if (item_at(plain, at) != value + 1) continue;
        ++value;
        begins.push_back(at);
    }
    if (!begins.empty() && behind_title > 0) begins.insert(begins.begin(), behind_title);
    return begins;
}

Passage piece_of(const Passage& whole, std::size_t begin, std::size_t end) {
    Passage piece{.origin = whole.origin, .after_gap = begin == 0 && whole.after_gap};
    append(piece, whole.whole().part(begin, end));
    if (piece.origin.column > 0) piece.origin.column += static_cast<std::uint32_t>(begin);
    return piece;
}

}  // namespace

std::vector<Passage> parted_at_items(Passage passage) {
    std::vector<Passage> pieces;
    auto begins =
        passage.plain.size() < shortest_plan ? std::vector<std::size_t>() : ItemSearch(passage.plain).run();
    if (begins.empty()) begins = items_behind_brackets(passage.plain);
    if (begins.empty()) {
        pieces.push_back(std::move(passage));
        return pieces;
    }
    if (begins.front() > 0) begins.insert(begins.begin(), 0);
    for (std::size_t at = 0; at < begins.size(); ++at) {
        const auto end = at + 1 < begins.size() ? begins[at + 1] : passage.plain.size();
        pieces.push_back(piece_of(passage, begins[at], end));
    }
    return pieces;
}

}  // namespace zeren::extraction
