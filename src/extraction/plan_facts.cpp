#include "extraction/plan_facts.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "extraction/body_names.hpp"
#include "extraction/dates.hpp"
#include "extraction/furniture.hpp"
#include "extraction/numbering.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// The lines before the first item, without page furniture.
std::vector<Stretch> head_lines(std::span<const Passage> passages) {
    std::vector<Stretch> lines;
    for (const auto& passage : passages) {
        const auto line = passage.content();
        if (read_item_number(line.plain())) break;
        if (!line.empty() && !is_page_furniture(line.plain())) lines.push_back(line);
    }
    return lines;
}

std::optional<std::size_t> find(const Stretch& line, View word) {
    const auto at = line.plain().find(word);
    if (at == View::npos) return std::nullopt;
    return at;
}

/// X in 关于印发X的通知, without 《》.
std::optional<Stretch> issued_title(const Stretch& line) {
    for (View opening : {View(U"关于印发"), View(U"关于发布"), View(U"关于印送")}) {
        const auto begin = find(line, opening);
        const auto end = line.plain().rfind(U"的通知");
        if (!begin || end == View::npos || end <= *begin + opening.size()) continue;
        auto title = line.part(*begin + opening.size(), end).trimmed();
        if (title.plain().starts_with(U"《") && title.plain().ends_with(U"》"))
            title = title.part(1, title.size() - 1);
        return title;
    }
    return std::nullopt;
}

bool ends_like_a_title(View plain) {
    static constexpr std::array endings = {
        View(U"方案"),   View(U"意见"),   View(U"规划"),     View(U"计划"),   View(U"办法"),
        View(U"通知"),   View(U"清单"),   View(U"要点"),     View(U"措施"),   View(U"纲要"),
        View(U"行动"),   View(U"分工"),   View(U"细则"),     View(U"任务"),   View(U"决定"),
        View(U"条例"),   View(U"规定"),   View(U"若干举措"), View(U"一览表"), View(U"任务表"),
        View(U"分工表"), View(U"分解表"), View(U"台账"),     View(U"计划表"), View(U"推进表"),
        View(U"安排表"), View(U"进度表"), View(U"责任表"),   View(U"督办表"), View(U"方案(试行)")};
    constexpr std::size_t longest = 80;
    return plain.size() <= longest && ends_with_one_of(plain, endings);
}

/// The first line in capitals of an English plan, which no ending marks as a title.
std::string english_title_of(const std::vector<Stretch>& lines) {
    constexpr std::size_t longest = 120;
    const auto found = std::ranges::find_if(lines, [](const Stretch& line) {
        const auto first = line.plain().front();
        const bool has_han = std::ranges::any_of(line.plain(), is_han);
        return !has_han && first >= U'A' && first <= U'Z' && line.size() <= longest &&
               line.plain().find_first_of(U":=") == View::npos && !is_sentence_end(line.plain().back());
    });
    return found == lines.end() ? std::string() : found->text();
}

std::string title_of(const std::vector<Stretch>& lines) {
    for (const auto& line : lines) {
        if (const auto title = issued_title(line)) return title->text();
    }
    const auto found =
        std::ranges::find_if(lines, [](const Stretch& line) { return ends_like_a_title(line.plain()); });
    return found == lines.end() ? english_title_of(lines) : found->text();
}

bool names_one_body(const Stretch& line) {
    return form_of_name(line.plain()) == NameForm::body &&
           line.plain().find_first_of(U"、,:;。") == View::npos;
}

/// The words behind a label such as 文号: up to the next blank.
std::optional<Stretch> behind_label(const Stretch& line, std::span<const View> labels) {
    for (auto label : labels) {
        const auto at = find(line, label);
        if (!at) continue;
        const auto rest = line.part(*at + label.size()).trimmed();
        return rest.part(0, rest.plain().find(U' '));
    }
    return std::nullopt;
}

std::string issuer_of(const std::vector<Stretch>& lines, std::span<const Passage> passages) {
    for (const auto& line : lines) {
        const auto about = find(line, U"关于");
        if (about && names_one_body(line.part(0, *about).trimmed()))
            return line.part(0, *about).trimmed().text();
    }
    for (std::size_t at = 1; at < passages.size(); ++at) {
        const auto above = passages[at - 1].content();
        if (is_date_line(passages[at].content().plain()) && names_one_body(above)) return above.text();
    }
    static constexpr std::array labels = {View(U"发布机构:"), View(U"发文机关:"), View(U"发文单位:"),
                                          View(U"信息来源:")};
    for (const auto& line : lines) {
        if (const auto named = behind_label(line, labels)) return named->text();
    }
    return {};
}

/// 〔2023〕225号 with the letters before it, where nothing else stands before them.
std::optional<Stretch> document_number(const Stretch& line) {
    const auto plain = line.plain();
    const auto year = plain.find_first_of(U"〔[(");
    constexpr std::size_t year_size = 6;
    if (year == View::npos || year == 0 || year + year_size >= plain.size()) return std::nullopt;
    const auto digits = plain.substr(year + 1, 4);
    const bool has_year =
        std::ranges::all_of(digits, is_digit) && View(U"〕])").find(plain[year + 5]) != View::npos;
    auto end = year + year_size;
    while (end < plain.size() && is_digit(plain[end])) ++end;
    if (!has_year || end == year + year_size || !plain.substr(end).starts_with(U"号")) return std::nullopt;
    auto begin = year;
    while (begin > 0 && is_han(plain[begin - 1])) --begin;
    const bool stands_alone = begin == 0 || plain[begin - 1] == U':' || plain[begin - 1] == U' ';
    if (!stands_alone || begin == year) return std::nullopt;
    return line.part(begin, end + 1);
}

std::string number_of(const std::vector<Stretch>& lines) {
    for (const auto& line : lines) {
        if (const auto number = document_number(line)) return number->text();
    }
    return {};
}

std::string date_of(const std::vector<Stretch>& lines, std::span<const Passage> passages) {
    static constexpr std::array labels = {View(U"成文日期:"), View(U"发文日期:"), View(U"印发日期:"),
                                          View(U"发布日期:"), View(U"发布时间:")};
    for (const auto& passage : passages) {
        // 2023年 月 日: a line for a day that is not filled in.
        const auto plain = passage.content().plain();
        const auto date = is_date_line(plain) ? find_date(plain) : std::nullopt;
        if (date) return date->iso;
    }
    for (const auto& line : lines) {
        const auto words = behind_label(line, labels);
        const auto date = words ? find_date(words->plain()) : std::nullopt;
        if (date) return date->iso;
    }
    return {};
}

/// Counts what a text is written in.
struct Letters {
    std::size_t han = 0;
    std::size_t latin = 0;

    void add(View plain) {
        for (auto sign : plain) {
            if (is_han(sign)) ++han;
            if ((sign >= U'a' && sign <= U'z') || (sign >= U'A' && sign <= U'Z')) ++latin;
        }
    }
};

std::string language_of(std::span<const Passage> passages, std::span<const Section> sections) {
    Letters letters;
    for (const auto& passage : passages) letters.add(passage.plain);
    for (const auto& section : sections) {
        if (!section.passages.empty()) continue;  // counted above
        for (const auto& node : section.tree.nodes) {
            for (const auto& words : node.text) letters.add(words.plain());
        }
    }
    constexpr std::size_t letters_a_word = 4;  // a Chinese sign says about as much as a short word
    if (letters.han == 0 && letters.latin == 0) return {};
    return letters.han * letters_a_word >= letters.latin ? "zh" : "en";
}

}  // namespace

PlanFacts plan_facts_of(std::span<const Passage> passages, std::span<const Section> sections) {
    const auto lines = head_lines(passages);
    const auto body = sections.empty() ? passages : sections.front().passages;
    return {.title = title_of(lines),
            .issuer = issuer_of(lines, body),
            .number = number_of(lines),
            .date = date_of(lines, body),
            .language = language_of(passages, sections)};
}

}  // namespace zeren::extraction
