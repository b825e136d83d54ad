#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "formats/json_tree.hpp"
#include "model/vocabulary.hpp"
#include "support/diagnostics.hpp"

namespace zeren::formats {

/// How messages name a member, quotes included, by its JSON pointer from the root (RFC 6901).
using NameMember = std::string (*)(std::string_view pointer);
/// The pointer itself, in quotes.
[[nodiscard]] std::string quoted_pointer(std::string_view pointer);

/// What is wrong with the values of one JSON text, gathered with places; at most 20.
class JsonProblems {
  public:
    static constexpr std::size_t most = 20;

    /// Without a way to name members messages tell the bare name: the place says which one is meant.
    JsonProblems(std::string_view text, std::string_view file, NameMember naming = nullptr)
        : text_(text), file_(file), name_member_(naming) {}

    void add(support::Code code, std::string message, std::size_t offset, std::string hint = {});
    [[nodiscard]] bool empty() const { return found_.empty(); }
    /// True where further problems are no longer kept.
    [[nodiscard]] bool full() const { return found_.items().size() >= most; }
    [[nodiscard]] support::Place place(std::size_t offset) const;
    [[nodiscard]] NameMember name_member() const { return name_member_; }
    [[nodiscard]] support::Diagnostics take() { return std::move(found_); }

  private:
    std::string_view text_;
    std::string_view file_;
    NameMember name_member_;
    support::Diagnostics found_;
};

/// Reads the members of one object strictly: each by its name and type, then nothing else may be there.
/// Problems go to the list; the value read is then the default. A node that is no object is one problem, and
/// all its members read as absent.
class ObjectReader {
  public:
    ObjectReader(const JsonNode& node, JsonProblems& problems, std::string pointer = "");

    [[nodiscard]] bool is_object() const { return node_ != nullptr; }
    [[nodiscard]] std::size_t offset() const { return offset_; }
    [[nodiscard]] const std::string& pointer() const { return pointer_; }

    /// A needed text, of a name's length at most; empty is a problem too.
    [[nodiscard]] std::string needed_text(std::string_view name);
    [[nodiscard]] std::optional<std::string> text(std::string_view name);
    /// The same of at most as many characters as a name may have.
    [[nodiscard]] std::optional<std::string> name(std::string_view name);
    [[nodiscard]] std::optional<double> number(std::string_view name);
    /// A number that is not below zero.
    [[nodiscard]] std::optional<double> amount(std::string_view name);
    /// A whole number of at least `least`.
    [[nodiscard]] std::optional<std::size_t> count(std::string_view name, std::size_t least = 0);
    [[nodiscard]] std::optional<bool> boolean(std::string_view name);
    /// Names in a list.
    [[nodiscard]] std::vector<std::string> texts(std::string_view name);
    /// One of the words of an enumeration.
    template <class Enum>
    [[nodiscard]] std::optional<Enum> word(std::string_view name) {
        std::vector<std::string_view> allowed;
        for (const auto& word : model::words<Enum>()) allowed.push_back(word.name);
        const auto row = one_of(name, allowed);
        return row ? std::optional(model::words<Enum>()[*row].value) : std::nullopt;
    }
    /// The row of the member's text in a list of allowed ones.
    [[nodiscard]] std::optional<std::size_t> one_of(std::string_view name,
                                                    const std::vector<std::string_view>& allowed);
    /// The items of an array; none where it is absent.
    [[nodiscard]] const std::vector<JsonNode>& items(std::string_view name);
    /// The value of any type, or nothing where it is absent. Counts as read.
    [[nodiscard]] const JsonNode* any(std::string_view name);

    /// A problem unless the member is there.
    bool needs(std::string_view name);
    /// A problem for each member that nothing above has asked for.
    void refuse_unknown();

    /// How messages name a member, an item of it.
    [[nodiscard]] std::string quoted(std::string_view name) const;
    [[nodiscard]] std::string quoted(std::string_view name, std::size_t item) const;
    /// The pointer of a member, of an item of it.
    [[nodiscard]] std::string pointer_to(std::string_view name) const;
    [[nodiscard]] std::string pointer_to(std::string_view name, std::size_t item) const;

  private:
    const JsonNode* typed(std::string_view name, JsonNode::Kind kind);
    void check_length(const JsonNode& text, const std::string& quoted);

    const JsonNode* node_;
    JsonProblems* problems_;
    std::string pointer_;
    std::size_t offset_;
    std::vector<std::string_view> asked_;
};

}  // namespace zeren::formats
