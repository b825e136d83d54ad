#include "formats/json_object.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "formats/json_messages.hpp"
#include "model/name_limits.hpp"
#include "support/source_text.hpp"
#include "support/suggestion.hpp"
#include "support/utf8.hpp"

namespace zeren::formats {
namespace {

using support::Code;
using Kind = JsonNode::Kind;

std::string pointer_step(std::string_view name) {
    std::string out = "/";
    for (const char c : name) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

}  // namespace

std::string quoted_pointer(std::string_view pointer) { return fmt::format("\"{}\"", pointer); }

void JsonProblems::add(Code code, std::string message, std::size_t offset, std::string hint) {
    if (full()) return;
    found_.add(support::make_diagnostic(code, std::move(message), place(offset), std::move(hint)));
}

support::Place JsonProblems::place(std::size_t offset) const {
    return support::place_at(file_, text_, offset);
}

ObjectReader::ObjectReader(const JsonNode& node, JsonProblems& problems, std::string pointer)
    : node_(&node), problems_(&problems), pointer_(std::move(pointer)), offset_(node.offset) {
    if (node.kind == Kind::object) return;
    node_ = nullptr;
    auto* const name_member = problems.name_member();
    const auto where =
        name_member == nullptr || pointer_.empty() ? std::string("the value") : name_member(pointer_);
    problems.add(Code::wrong_type, wrong_type_message(where, "an object", words_for(node.kind)), offset_);
}

std::string ObjectReader::needed_text(std::string_view name) {
    if (!needs(name)) return {};
    const auto* found = typed(name, Kind::string);
    if (found == nullptr) return {};
    if (support::says_nothing(found->text))
        problems_->add(Code::bad_value, blank_message(quoted(name), found->text), found->offset);
    check_length(*found, quoted(name));
    return found->text;
}

void ObjectReader::check_length(const JsonNode& text, const std::string& quoted) {
    if (model::is_too_long_name(text.text))
        problems_->add(Code::bad_value, long_name_message(quoted), text.offset, std::string(long_name_hint));
}

std::optional<std::string> ObjectReader::text(std::string_view name) {
    const auto* found = typed(name, Kind::string);
    return found == nullptr ? std::nullopt : std::optional(found->text);
}

std::optional<std::string> ObjectReader::name(std::string_view name) {
    const auto* found = typed(name, Kind::string);
    if (found == nullptr) return std::nullopt;
    check_length(*found, quoted(name));
    return found->text;
}

std::optional<double> ObjectReader::number(std::string_view name) {
    const auto* found = typed(name, Kind::number);
    return found == nullptr ? std::nullopt : std::optional(found->number);
}

std::optional<double> ObjectReader::amount(std::string_view name) {
    const auto* found = typed(name, Kind::number);
    if (found == nullptr) return std::nullopt;
    if (found->number >= 0) return found->number;
    problems_->add(Code::bad_value, negative_message(quoted(name), found->text), found->offset);
    return std::nullopt;
}

std::optional<std::size_t> ObjectReader::count(std::string_view name, std::size_t least) {
    const auto* found = typed(name, Kind::number);
    if (found == nullptr) return std::nullopt;
    constexpr double most = 9007199254740992.0;  // 2^53: every whole number up to here is a double
    if (found->number >= static_cast<double>(least) && found->number <= most &&
        std::trunc(found->number) == found->number)
        return static_cast<std::size_t>(found->number);
    problems_->add(Code::bad_value, not_a_count_message(quoted(name), least, found->text), found->offset);
    return std::nullopt;
}

std::optional<bool> ObjectReader::boolean(std::string_view name) {
    const auto* found = typed(name, Kind::boolean);
    return found == nullptr ? std::nullopt : std::optional(found->truth);
}

std::vector<std::string> ObjectReader::texts(std::string_view name) {
    std::vector<std::string> out;
    for (const auto& item : items(name)) {
        if (item.kind == Kind::string) {
            check_length(item, "each item of " + quoted(name));
            if (support::says_nothing(item.text))
                problems_->add(Code::bad_value, blank_message("each item of " + quoted(name), item.text),
                               item.offset);
            out.push_back(item.text);
            continue;
        }
        problems_->add(Code::wrong_type,
                       wrong_type_message("each item of " + quoted(name), "a string", words_for(item.kind)),
                       item.offset);
    }
    return out;
}

std::optional<std::size_t> ObjectReader::one_of(std::string_view name,
                                                const std::vector<std::string_view>& allowed) {
    const auto* found = typed(name, Kind::string);
    if (found == nullptr) return std::nullopt;
    const auto row = std::ranges::find(allowed, found->text);
    if (row != allowed.end()) return static_cast<std::size_t>(row - allowed.begin());
    problems_->add(Code::bad_value, not_one_of_message(quoted(name), allowed, found->text), found->offset,
                   support::did_you_mean(found->text, allowed));
    return std::nullopt;
}

const std::vector<JsonNode>& ObjectReader::items(std::string_view name) {
    static const std::vector<JsonNode> none;
    const auto* found = typed(name, Kind::array);
    return found == nullptr ? none : found->items;
}

const JsonNode* ObjectReader::any(std::string_view name) {
    asked_.push_back(name);
    return node_ == nullptr ? nullptr : node_->find(name);
}

const JsonNode* ObjectReader::typed(std::string_view name, Kind kind) {
    const auto* found = any(name);
    if (found == nullptr || found->kind == kind) return found;
    // On a command line every value is words.
    const bool are_words = found->kind == Kind::string && quoted(name).starts_with("--");
    const auto what = are_words ? "\"" + brief(found->text) + "\"" : std::string(words_for(found->kind));
    problems_->add(Code::wrong_type, wrong_type_message(quoted(name), words_for(kind), what), found->offset);
    return nullptr;
}

bool ObjectReader::needs(std::string_view name) {
    if (node_ == nullptr || node_->find(name) != nullptr) return node_ != nullptr;
    asked_.push_back(name);  // so that a misspelt one is told what it may have meant
    problems_->add(Code::missing_member, missing_message(quoted(name)), offset_);
    return false;
}

void ObjectReader::refuse_unknown() {
    if (node_ == nullptr) return;
    for (const auto& member : node_->members) {
        if (problems_->full()) return;
        if (std::ranges::find(asked_, member.name) != asked_.end()) continue;
        auto hint = support::did_you_mean(member.name, asked_);
        if (hint.empty()) hint = "use " + support::list_names(asked_);
        problems_->add(Code::unknown_member, fmt::format("there is no member {}", quoted(member.name)),
                       member.offset, std::move(hint));
    }
}

std::string ObjectReader::quoted(std::string_view name) const {
    auto* const name_member = problems_->name_member();
    return name_member == nullptr ? fmt::format("\"{}\"", name) : name_member(pointer_to(name));
}

std::string ObjectReader::quoted(std::string_view name, std::size_t item) const {
    auto* const name_member = problems_->name_member();
    return name_member == nullptr ? fmt::format("\"{}/{}\"", name, item)
                                  : name_member(pointer_to(name, item));
}

std::string ObjectReader::pointer_to(std::string_view name) const { return pointer_ + pointer_step(name); }

std::string ObjectReader::pointer_to(std::string_view name, std::size_t item) const {
    return fmt::format("{}/{}", pointer_to(name), item);
}

}  // namespace zeren::formats
