#include "documents/csv_records.hpp"

#include <algorithm>

#include "support/utf8.hpp"

namespace zeren::documents {

bool CsvRecords::next(std::vector<CsvField>& fields) {
    fields.clear();
    if (at_ >= text_.size() || open_quote_) return false;
    while (true) {
        fields.push_back(at_ < text_.size() && text_[at_] == '"' ? read_quoted() : read_plain());
        if (open_quote_) return false;
        if (at_record_end()) return true;
        ++at_;  // the separator
    }
}

/// Whether the record ends here; steps over the line end.
bool CsvRecords::at_record_end() {
    if (at_ >= text_.size()) return true;
    if (text_[at_] == separator_) return false;
    if (text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n') ++at_;
    ++at_;
    return true;
}

CsvField CsvRecords::read_quoted() {
    quote_at_ = at_++;
    CsvField field{.offset = at_};
    while (true) {
        const auto quote = text_.find('"', at_);
        if (quote == std::string_view::npos) {
            open_quote_ = true;
            return field;
        }
        field.text.append(text_.substr(at_, quote - at_));
        at_ = quote + 1;
        if (at_ >= text_.size() || text_[at_] != '"') break;
        field.text += '"';
        ++at_;
    }
    field.text += read_plain().text;  // what stands behind the closing quote is kept
    return field;
}

CsvField CsvRecords::read_plain() {
    const auto begin = at_;
    while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n' && text_[at_] != '\r') ++at_;
    return {.text = std::string(text_.substr(begin, at_ - begin)), .offset = begin};
}

bool is_blank_record(const std::vector<CsvField>& fields) {
    return fields.size() == 1 && support::trim(fields.front().text).empty();
}

std::size_t size_of_separator_line(std::string_view text) {
    constexpr std::string_view begin = "sep=";
    if (!text.starts_with(begin) || text.size() < begin.size() + 2) return 0;
    const auto end = text[begin.size() + 1] == '\r' ? begin.size() + 2 : begin.size() + 1;
    return end < text.size() && text[end] == '\n' ? end + 1 : 0;
}

}  // namespace zeren::documents
