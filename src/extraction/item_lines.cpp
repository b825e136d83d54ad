#include "extraction/item_lines.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "extraction/attendance.hpp"
#include "extraction/duty_words.hpp"
#include "extraction/furniture.hpp"
#include "extraction/heading_words.hpp"
#include "extraction/tables/cell_words.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

std::optional<ItemNumber> number_behind(const ItemNumber& open, View plain) {
    if (open.shape != NumberShape::digits) return std::nullopt;
    const auto value = open.values.front() + 1;
    std::u32string printed;
    for (const char digit : std::to_string(value)) printed += static_cast<char32_t>(digit);
    printed += U'.';
    const auto size = printed.size();
    if (!plain.starts_with(printed) || plain.size() == size || !is_digit(plain[size])) return std::nullopt;
    return ItemNumber{
        .shape = NumberShape::digits, .values = {value}, .printed_size = size - 1, .size = size};
}

/// Levels of bullets are two signs apart or more.
std::size_t indentation_of(const Stretch& line) {
    constexpr std::size_t step = 2;
    constexpr std::size_t deepest = 50;
    return std::min(line.begin / step, deepest);
}

/// 附件：1．任务清单
bool begins_annex_list(const Stretch& line) {
    return line.plain().starts_with(U"附件") && line.plain().find(U':') != View::npos;
}

/// 注：1．领导变动的…, or a heading of sources or of those present. `words` are those behind the number.
bool begins_list_apart(const Stretch& line, const Stretch& words) {
    if (is_list_of_sources(heading_form(words)) || opens_those_present(words.plain())) return true;
    constexpr std::size_t longest_opening = 4;
    const auto colon = line.plain().substr(0, longest_opening).find(U':');
    return colon != View::npos && tables::begins_a_note(line.plain()) &&
           read_item_number(line.part(colon + 1).trimmed().plain());
}

/// E-1 Kommunale Dächer, EN-1.2 Wärmeplan: a code of letters and digits before the words of a heading.
void read_heading_code(View plain, ItemNumber& number) {
    constexpr std::size_t most_letters = 4;
    constexpr std::size_t most_digits = 3;
    std::size_t letters = 0;
    while (letters < plain.size() && plain[letters] >= U'A' && plain[letters] <= U'Z') ++letters;
    if (letters == 0 || letters > most_letters || letters >= plain.size() || plain[letters] != U'-') return;
    auto end = letters + 1;
    std::size_t digits = 0;
    for (; end < plain.size() && (is_digit(plain[end]) || (digits > 0 && plain[end] == U'.')); ++end)
        digits = plain[end] == U'.' ? 0 : digits + 1;
    if (digits == 0 || digits > most_digits) return;
    auto words = end;
    while (words < plain.size() && View(U" :–—-").find(plain[words]) != View::npos) ++words;
    if (words == end || words == plain.size() || !is_word_sign(plain[words]) || is_digit(plain[words]))
        return;
    for (auto sign : plain.substr(0, end)) number.code += static_cast<char>(sign);
    number.printed_size = end;
    number.size = words;
}

}  // namespace

std::optional<ItemNumber> number_of_line(const Stretch& line, const ItemNumber* open, const Passage* title) {
    const auto plain = line.plain();
    if (auto number = read_item_number(plain)) {
        if (number->shape == NumberShape::bullet) number->level = indentation_of(line);
        return number;
    }
    if (auto next = open == nullptr ? std::nullopt : number_behind(*open, plain)) return next;
    const auto level = line.passage->heading_level;
    const bool is_item = level > 0 && line.passage != title && !label_at(plain) &&
                         !plain.starts_with(U"附件") && !is_column_head(plain);
    if (!is_item) return std::nullopt;
    ItemNumber number{.shape = NumberShape::heading, .level = level};
    read_heading_code(plain, number);
    return number;
}

const Passage* title_among(std::span<const Passage> passages) {
    const Passage* first = nullptr;
    for (const auto& passage : passages) {
        const auto level = passage.heading_level;
        if (level == 0) continue;
        if (first == nullptr) {
            first = &passage;
        } else if (level <= first->heading_level) {
            return nullptr;
        }
    }
    return first != nullptr && !read_item_number(first->content().plain()) ? first : nullptr;
}

bool ListsApart::hold(const Stretch& line, const std::optional<ItemNumber>& number,
                      const std::function<bool()>& speaks_of_owners) {
    lists_notes_ = begins_list_apart(line, line.part(number ? number->size : 0)) ||
                   (lists_notes_ && number && number->shape >= NumberShape::digits);
    const bool ends_sentence = is_sentence_end(line.plain().back());
    lists_annexes_ =
        begins_annex_list(line) || (lists_annexes_ && number && !ends_sentence && !speaks_of_owners());
    return (lists_annexes_ && number) || lists_notes_;
}

std::size_t last_numbered_line(std::span<const Passage> passages) {
    std::size_t last = 0;
    for (std::size_t at = 0; at < passages.size(); ++at) {
        const auto plain = passages[at].content().plain();
        if (read_item_number(plain) && !is_page_furniture(plain)) last = at;
    }
    return last;
}

}  // namespace zeren::extraction
