#include "documents/markdown_text.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "documents/bold_spans.hpp"
#include "documents/html_tokens.hpp"
#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

constexpr std::size_t most_levels = 6;

bool is_punctuation(char c) {
    return std::string_view("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~").find(c) != std::string_view::npos;
}

/// The size of a list mark at the front: `- `, `* `, `+ ` behind blanks; 0 where there is none.
std::size_t list_mark_size(std::string_view line) {
    const auto mark = line.find_first_not_of(" \t");
    if (mark == std::string_view::npos || mark + 1 >= line.size()) return 0;
    const bool bullet = line[mark] == '*' || line[mark] == '-' || line[mark] == '+';
    return bullet && (line[mark + 1] == ' ' || line[mark + 1] == '\t') ? mark + 2 : 0;
}

/// The size of the box of a list to tick off, `[ ] ` or `[x] `, at the front; 0 where there is none.
std::size_t check_box_size(std::string_view words) {
    constexpr std::size_t size = 4;
    const bool is_box = words.size() > size && words[0] == '[' && words[2] == ']' && words[3] == ' ' &&
                        std::string_view(" xX").find(words[1]) != std::string_view::npos;
    return is_box ? size : 0;
}

/// The words of a link or picture `[words](target)` or `[words][label]` that begins at `at`, and the size of
/// the whole; an empty size where it is none. Targets are searched for on a short stretch only, so that a
/// line of brackets stays linear.
struct Link {
    std::string_view words{};
    std::size_t size = 0;
};

/// Where the target of a link closes whose bracket opens at `open`; targets may hold pairs of brackets.
std::size_t end_of_target(std::string_view rest, std::size_t open) {
    std::size_t depth = 0;
    for (auto at = open; at < rest.size(); ++at) {
        if (rest[at] == '(') ++depth;
        if (rest[at] == ')' && --depth == 0) return at;
    }
    return std::string_view::npos;
}

constexpr std::size_t longest_unread = 2000;

/// Finds <!-- comments --> in a line, and looks for each end once.
class Comments {
  public:
    explicit Comments(std::string_view line) : line_(line) {}

    /// The size of the one that begins at `at`, which must not fall; 0 where none does.
    std::size_t size_at(std::size_t at) {
        constexpr std::string_view begin = "<!--";
        constexpr std::string_view end = "-->";
        if (line_.substr(at, begin.size()) != begin) return 0;
        const auto first = at + 2;  // <!--> is a whole one
        if (end_ < first) end_ = std::min(line_.find(end, first), line_.size());
        const auto size = end_ + end.size() - at;
        return end_ < line_.size() && size <= longest_unread ? size : 0;
    }

  private:
    std::string_view line_;
    std::size_t end_ = 0;
};

/// The size of the mark of a footnote, [^1], that begins at `at`; 0 where none does.
std::size_t footnote_mark_size(std::string_view line, std::size_t at) {
    const auto rest = line.substr(at, longest_unread);
    if (!rest.starts_with("[^")) return 0;
    const auto end = rest.find(']');
    const bool is_definition =
        end != std::string_view::npos && at == 0 && rest.substr(end + 1).starts_with(':');
    return end == std::string_view::npos || is_definition ? 0 : end + 1;
}

Link link_at(std::string_view line, std::size_t at) {
    constexpr std::size_t longest = 2000;
    const auto rest = line.substr(at, longest);
    const auto close = rest.find(']');
    if (close == std::string_view::npos || close + 1 >= rest.size()) return {};
    if (rest[close + 1] != '(' && rest[close + 1] != '[') return {};
    if (rest.substr(1, close - 1).find('[') != std::string_view::npos) return {};
    const auto end = rest[close + 1] == '(' ? end_of_target(rest, close + 1) : rest.find(']', close + 1);
    if (end == std::string_view::npos) return {};
    return {.words = rest.substr(1, close - 1), .size = end + 1};
}

bool is_blank_at(std::string_view line, std::size_t at) {
    return at >= line.size() || line[at] == ' ' || line[at] == '\t';
}

bool is_emphasis_mark(char c) { return c == '*' || c == '_' || c == '~' || c == '`'; }

/// Whether the run of one mark from `at` to `end` is markup: not where it stands for itself (a star between
/// blanks, an underscore inside of a word).
bool is_emphasis(std::string_view line, std::size_t at, std::size_t end) {
    const char mark = line[at];
    const auto size = end - at;
    const bool between_blanks = (at == 0 || is_blank_at(line, at - 1)) && is_blank_at(line, end);
    if (mark == '`') return true;
    if (between_blanks || size > 3) return false;
    return mark == '*' || size == 2;
}

/// The size of struck-out words with their marks, ~~draft~~, that begin at `at`; 0 where none do.
std::size_t struck_size(std::string_view line, std::size_t at) {
    constexpr std::size_t mark = 2;
    constexpr std::size_t longest = 2000;
    const auto rest = line.substr(at, longest);
    if (!rest.starts_with("~~") || rest.starts_with("~~~") || is_blank_at(rest, mark)) return 0;
    const auto end = rest.find("~~", mark);
    return end == std::string_view::npos ? 0 : end + mark;
}

struct InlineTag {
    std::size_t size = 0;
    bool breaks_line = false;
};

/// A tag of HTML that sets words within a line, or a box around lines; struck-out words go with theirs. No
/// size where none begins at `at`.
InlineTag inline_tag_at(std::string_view line, std::size_t at) {
    static constexpr std::array names = {
        "a",     "abbr", "b",      "big",    "br",  "center",  "code", "del", "details", "div",     "em",
        "font",  "i",    "img",    "ins",    "kbd", "li",      "mark", "ol",  "p",       "picture", "s",
        "small", "span", "strike", "strong", "sub", "summary", "sup",  "tt",  "u",       "ul"};
    constexpr std::size_t longest = 300;
    const auto rest = line.substr(at, longest);
    const bool may_be_tag =
        rest.size() > 2 && rest[0] == '<' && (rest[1] == '/' || (rest[1] >= 'A' && rest[1] <= 'z'));
    if (!may_be_tag) return {};
    HtmlTokens tokens(rest);
    HtmlToken tag;
    if (!tokens.next(tag) || tag.kind == HtmlToken::Kind::text || tag.offset != 0) return {};
    if (std::ranges::find(names, tag.name) == names.end()) return {};
    const auto end = rest.find(
        '>', tag.attributes.empty()
                 ? 0
                 : static_cast<std::size_t>(tag.attributes.data() - rest.data()) + tag.attributes.size());
    if (end == std::string_view::npos) return {};
    const bool strikes = tag.kind == HtmlToken::Kind::start_tag &&
                         (tag.name == "del" || tag.name == "s" || tag.name == "strike");
    const auto close = strikes ? rest.find("</" + tag.name + ">") : std::string_view::npos;
    if (close != std::string_view::npos) return {.size = close + tag.name.size() + 3};
    return {.size = end + 1, .breaks_line = tag.name == "br"};
}

}  // namespace

bool is_contents_item(std::string_view line) {
    auto at = list_mark_size(line);
    if (at == 0) {
        at = line.find_first_not_of(" \t0123456789");
        if (at == std::string_view::npos || !line.substr(at).starts_with(". ")) return false;
        at += 2;
    }
    const auto words = support::trim(line.substr(at));
    const auto link = words.starts_with('[') ? link_at(words, 0) : Link{};
    return link.size == words.size() && link.size > 0 &&
           words.substr(link.words.size() + 2).starts_with("(#");
}

bool holds_struck_words(std::string_view line) {
    for (auto at = line.find("~~"); at != std::string_view::npos; at = line.find("~~", at + 1)) {
        if (struck_size(line, at) > 0) return true;
    }
    return false;
}

std::string without_marks(std::string_view line) { return read_marks(line).text; }

MarkedText read_marks(std::string_view line) {
    MarkedText marked;
    auto& out = marked.text;
    std::optional<std::size_t> bold;  // where the open words begin
    const auto begin = list_mark_size(line);
    out.append(line.substr(0, begin));
    const auto box = check_box_size(line.substr(begin));
    if (begin > 0) out.append(line.substr(begin, box));  // of a list
    Comments comments(line);
    for (auto at = begin + box; at < line.size();) {
        const char c = line[at];
        const auto unread =
            std::max({struck_size(line, at), comments.size_at(at), footnote_mark_size(line, at)});
        if (unread > 0) {
            at += unread;
            continue;
        }
        if (const auto tag = c == '<' ? inline_tag_at(line, at) : InlineTag{}; tag.size > 0) {
            if (tag.breaks_line) out += ' ';
            at += tag.size;
            continue;
        }
        if (const auto reference = c == '&' ? character_reference_at(line.substr(at)) : CharacterReference{};
            reference.size > 0) {
            support::append_utf8(out, reference.code_point);
            at += reference.size;
            continue;
        }
        if (c == '\\' && at + 1 < line.size() && is_punctuation(line[at + 1])) {
            out += line[at + 1];
            at += 2;
            continue;
        }
        const bool picture = c == '!' && at + 1 < line.size() && line[at + 1] == '[';
        if (c == '[' || picture) {
            if (const auto link = link_at(line, at + (picture ? 1 : 0)); link.size > 0) {
                const auto words = picture ? MarkedText{} : read_marks(link.words);
                for (const auto& span : words.bold)
                    add_bold(marked.bold, out.size() + span.begin, span.end - span.begin);
                out += words.text;
                at += link.size + (picture ? 1 : 0);
                continue;
            }
        }
        if (is_emphasis_mark(c)) {
            const auto end = std::min(line.find_first_not_of(c, at), line.size());
            const bool is_mark = is_emphasis(line, at, end);
            if (!is_mark) out.append(line.substr(at, end - at));
            const bool is_of_bold = is_mark && c == '*' && end - at >= 2;
            if (is_of_bold && bold) add_bold(marked.bold, *bold, out.size() - *bold);
            if (is_of_bold) bold = bold ? std::nullopt : std::optional(out.size());
            at = end;
            continue;
        }
        out += c;
        ++at;
    }
    return marked;
}

std::vector<std::string_view> pipe_cells(std::string_view line) {
    line = support::trim(line);
    if (line.starts_with('|')) line.remove_prefix(1);
    std::vector<std::string_view> cells;
    std::size_t begin = 0;
    bool code = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\\') {
            ++i;
        } else if (line[i] == '`') {
            code = !code;
        } else if (line[i] == '|' && !code) {
            cells.push_back(line.substr(begin, i - begin));
            begin = i + 1;
        }
    }
    if (begin < line.size() || cells.empty()) cells.push_back(line.substr(begin));
    return cells;
}

bool is_table_rule(std::string_view line) {
    line = support::trim(line);
    if (line.find('-') == std::string_view::npos || line.find('|') == std::string_view::npos) return false;
    if (line.find_first_not_of("|:- \t") != std::string_view::npos) return false;
    return std::ranges::all_of(pipe_cells(line), [](std::string_view cell) {
        cell = support::trim(cell);
        if (cell.starts_with(':')) cell.remove_prefix(1);
        if (cell.ends_with(':')) cell.remove_suffix(1);
        return !cell.empty() && cell.find_first_not_of('-') == std::string_view::npos;
    });
}

std::size_t heading_level(std::string_view line) {
    const auto level = std::min(line.find_first_not_of('#'), line.size());
    const bool is_heading = level >= 1 && level <= most_levels && is_blank_at(line, level);
    return is_heading ? level : 0;
}

std::string_view heading_words(std::string_view line) {
    auto words = support::trim(line.substr(heading_level(line)));
    const auto end = words.find_last_not_of('#');
    if (end == std::string_view::npos) return {};
    if (end + 1 < words.size() && words[end] == ' ') words = words.substr(0, end);  // a closing run of #
    return support::trim(words);
}

}  // namespace zeren::documents
