#include "documents/csv_dialect.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "documents/csv_records.hpp"
#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

struct Separator {
    char sign;
    std::string_view name;
};

constexpr std::array separators = {Separator{',', "comma"}, Separator{';', "semicolon"},
                                   Separator{'\t', "tab"}, Separator{'|', "bar"}};

constexpr std::size_t most_titles = 3;  // lines above the head that are no records
constexpr std::size_t most_above_head =
    8;  // records such as "issued by,,,", whose fields a spreadsheet filled up
constexpr std::size_t sample_size = std::size_t{64} << 10U;

/// How evenly a separator divides a text. Blank lines may part tables.
struct Division {
    char separator = ',';
    std::size_t fields = 0;                      // of most records
    std::size_t alike = 0;                       // records with that many, and those of further tables
    std::size_t records = 0;                     // that are not blank
    std::size_t titles = 0;                      // lines above the head without a separator
    std::vector<std::vector<CsvField>> first{};  ///< of those, the first few

    [[nodiscard]] double evenness() const {
        return records == 0 ? 0 : static_cast<double>(alike) / static_cast<double>(records);
    }
    /// Titles above the head count too: of two separators the one that stands in the head is meant, and not
    /// the one that parts names below it.
    [[nodiscard]] double fitness() const {
        return records == 0 ? 0 : static_cast<double>(alike) / static_cast<double>(records + titles);
    }
};

/// The first lines of a text; a last line that the sample cuts is left out.
std::string_view sample_of(std::string_view text) {
    text.remove_prefix(size_of_separator_line(text));
    if (text.size() <= sample_size) return text;
    const auto end = text.rfind('\n', sample_size);
    return text.substr(0, end == std::string_view::npos ? sample_size : end + 1);
}

/// A head names columns: short, without the marks of a sentence, of a labelled clause, a legend or a list.
bool names_a_column(const CsvField& field) {
    constexpr std::size_t longest_name = 40;
    const auto text = support::trim(field.text);
    if (support::code_points(text) > longest_name) return false;
    for (const auto* bullet : {"- ", "* ", "• "}) {
        if (text.starts_with(bullet)) return false;
    }
    for (const auto* mark : {":", "：", "。", "；", "="}) {
        if (text.find(mark) != std::string_view::npos) return false;
    }
    const auto opened = std::ranges::count(text, '(');
    constexpr std::size_t longest_short_form = 5;  // No. Nr.
    const bool is_sentence = text.ends_with('.') && text.size() > longest_short_form;
    return !is_sentence && opened == std::ranges::count(text, ')');
}

bool names_columns(const std::vector<CsvField>& fields) {
    const auto filled = std::ranges::count_if(
        fields, [](const CsvField& field) { return !support::trim(field.text).empty(); });
    return static_cast<std::size_t>(filled) * 2 > fields.size() &&
           std::ranges::all_of(fields, names_a_column);
}

/// Records between two blank lines that all have the same fields, below a head: a table of its own.
struct Block {
    std::size_t records = 0;
    std::size_t fields = 0;
    bool begins_with_head = false;
    bool is_even = true;

    void add(const std::vector<CsvField>& record) {
        if (++records == 1) {
            fields = record.size();
            begins_with_head = begins_table(record);
        }
        is_even = is_even && record.size() == fields;
    }
    [[nodiscard]] bool is_table() const {
        constexpr std::size_t fewest = 3;  // of the fields; two show sooner by chance
        return is_even && begins_with_head && records > 1 && fields >= fewest;
    }
};

Division divide(std::string_view sample, char separator) {
    Division division{.separator = separator};
    struct Alike {
        std::size_t count = 0;
        std::vector<std::vector<CsvField>> first{};
    };
    std::map<std::size_t, Alike> by_size;
    std::vector<Block> blocks(1);
    CsvRecords records(sample, separator);
    std::vector<CsvField> fields;
    while (records.next(fields)) {
        if (is_blank_record(fields)) {
            if (blocks.back().records > 0) blocks.emplace_back();
            continue;
        }
        const bool is_title = by_size.empty() && fields.size() == 1;
        if (is_title && division.titles < most_titles) {
            ++division.titles;
            continue;
        }
        ++division.records;
        blocks.back().add(fields);
        auto& alike = by_size[fields.size()];
        if (alike.count++ < most_above_head) alike.first.push_back(fields);
    }
    for (auto& [size, found] : by_size) {
        if (size < 2 || found.count < division.alike) continue;
        division.fields = size;
        division.alike = found.count;
        division.first = std::move(found.first);
    }
    for (const auto& block : blocks) {
        if (block.fields != division.fields && block.is_table()) division.alike += block.records;
    }
    return division;
}

Division best_division(std::string_view text) {
    const auto sample = sample_of(text);
    if (size_of_separator_line(text) > 0) return divide(sample, text[std::string_view("sep=").size()]);
    Division best;
    for (const auto& [sign, name] : separators) {
        auto division = divide(sample, sign);
        if (std::pair(division.fitness(), division.fields) > std::pair(best.fitness(), best.fields)) {
            best = std::move(division);
        }
    }
    return best;
}

}  // namespace

bool begins_table(const std::vector<CsvField>& fields) {
    const auto first = support::trim(fields.front().text);
    const bool is_number = !first.empty() && first.front() >= '0' && first.front() <= '9';
    return !is_number && fields.size() > 1 && names_columns(fields);
}

std::optional<char> guessed_separator(std::string_view text) {
    const auto best = best_division(text);
    return best.fields > 1 ? std::optional(best.separator) : std::nullopt;
}

bool is_csv(std::string_view text) {
    const auto best = best_division(text);
    const bool by_chance = best.fields == 2;  // two columns show sooner by chance than three
    const std::size_t least_rows = by_chance ? 3 : 2;
    const double least_even = by_chance ? 0.8 : 0.6;
    if (best.alike < least_rows || best.evenness() < least_even) return false;
    return size_of_separator_line(text) > 0 || std::ranges::any_of(best.first, names_columns);
}

bool heads_columns(std::string_view text) {
    const auto sample = sample_of(text);
    return std::ranges::any_of(separators, [sample](const Separator& separator) {
        CsvRecords records(sample, separator.sign);
        std::vector<CsvField> fields;
        return records.next(fields) && begins_table(fields);
    });
}

std::string_view separator_name(char separator) {
    const auto found = std::ranges::find(separators, separator, &Separator::sign);
    return found == separators.end() ? "sign" : found->name;
}

}  // namespace zeren::documents
