#include "formats/json_keys.hpp"

#include "formats/json_messages.hpp"
#include "support/source_text.hpp"

namespace zeren::formats {

support::Diagnostic duplicate_key(std::string_view file, std::string_view text, std::string_view key,
                                  std::size_t first, std::size_t second) {
    auto problem = support::make_diagnostic(support::Code::duplicate_key, repeated_key_message(key),
                                            support::place_at(file, text, second), "keep one of the two");
    problem.related.push_back({.where = support::place_at(file, text, first), .message = "first here"});
    return problem;
}

}  // namespace zeren::formats
