#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::documents {

/// A field of a record, and where it begins in the text (behind its quote).
struct CsvField {
    std::string text{};
    std::size_t offset = 0;
};

/// Reads separated values record by record (RFC 4180): fields may be quoted, quoted ones may hold separators,
/// line ends and doubled quotes. A quote inside of an unquoted field is a character like any other. Lines end
/// with LF, CR LF or CR.
class CsvRecords {
  public:
    /// Reading begins at the offset `from`; offsets count from the front of `text`.
    CsvRecords(std::string_view text, char separator, std::size_t from = 0)
        : text_(text), separator_(separator), at_(from) {}

    /// The next record into `fields`; false at the end of the text or at a quote that nothing closes.
    bool next(std::vector<CsvField>& fields);
    /// Whether the last quote was never closed; `open_quote_at` is its offset.
    [[nodiscard]] bool has_open_quote() const { return open_quote_; }
    [[nodiscard]] std::size_t open_quote_at() const { return quote_at_; }

  private:
    CsvField read_quoted();
    CsvField read_plain();
    bool at_record_end();

    std::string_view text_;
    char separator_;
    std::size_t at_;
    std::size_t quote_at_ = 0;
    bool open_quote_ = false;
};

/// A blank line, which parts records and is none.
[[nodiscard]] bool is_blank_record(const std::vector<CsvField>& fields);

/// The text behind a first line `sep=;`, which names the separator for Excel.
[[nodiscard]] std::size_t size_of_separator_line(std::string_view text);

}  // namespace zeren::documents
