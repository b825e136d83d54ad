#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace zeren::formats {

/// Writes one object on one line, `{"id": "1", "title": "x"}`, its members in the order of the calls.
class JsonRow {
  public:
    explicit JsonRow(std::string& out) : out_(out) { out_ += '{'; }

    JsonRow& text(std::string_view name, std::string_view value);
    /// Nothing where the text is empty.
    JsonRow& known_text(std::string_view name, std::string_view value);
    JsonRow& number(std::string_view name, double value);
    /// Nothing where the list is empty.
    template <class Texts>
    JsonRow& known_texts(std::string_view name, const Texts& values) {
        bool first = true;
        for (const auto& value : values) {
            if (first)
                begin(name).append("[");
            else
                out_.append(", ");
            first = false;
            append_item(value);
        }
        if (!first) out_ += ']';
        return *this;
    }
    /// A member whose value the caller appends to what this gives.
    std::string& begin(std::string_view name);
    /// Members as raw JSON text, already on one line.
    JsonRow& raw_members(std::string_view members);
    void end() { out_ += '}'; }

  private:
    void separate();
    void append_item(std::string_view value);

    std::string& out_;
    bool is_first_ = true;
};

}  // namespace zeren::formats
