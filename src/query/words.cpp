#include "query/words.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "formats/json_messages.hpp"

namespace zeren::query {
namespace {

using formats::JsonNode;
using support::Code;

constexpr std::string_view one_or_many = "a string or a list of strings";

}  // namespace

std::vector<RequestWord> read_words(formats::ObjectReader& request, std::string_view name,
                                    formats::JsonProblems& problems) {
    const auto* value = request.any(name);
    if (value == nullptr) return {};
    std::vector<RequestWord> words;
    const auto add = [&](const JsonNode& node, std::string pointer) {
        if (node.kind != JsonNode::Kind::string) {
            const auto wanted = &node == value ? one_or_many : std::string_view("a string");
            problems.add(Code::wrong_type,
                         formats::wrong_type_message(pointer, wanted, formats::words_for(node.kind)),
                         node.offset);
        } else if (node.text.empty()) {
            problems.add(Code::bad_value, pointer + " must not be empty", node.offset);
        } else {
            words.push_back({.text = node.text, .pointer = std::move(pointer), .offset = node.offset});
        }
    };
    if (value->kind != JsonNode::Kind::array) {
        add(*value, request.quoted(name));
        return words;
    }
    if (value->items.empty()) {
        problems.add(Code::bad_value, request.quoted(name) + " must not be empty", value->offset,
                     "leave the member out to select everything");
    }
    for (std::size_t item = 0; item < value->items.size(); ++item) {
        add(value->items[item], request.quoted(name, item));
    }
    return words;
}

nlohmann::ordered_json one_or_list(nlohmann::ordered_json list) {
    if (list.size() != 1) return list;
    auto only = std::move(list.front());
    return only;
}

void pass_on(const support::Diagnostics& why, std::size_t offset, formats::JsonProblems& problems) {
    const auto& first = why.items().front();
    problems.add(first.code, first.message, offset, first.hint);
}

void pass_on(const support::Diagnostics& why, const RequestWord& word, formats::JsonProblems& problems) {
    const auto& first = why.items().front();
    const bool nested = word.pointer.find('/', word.pointer.find('/') + 1) != std::string::npos;
    problems.add(first.code, nested ? word.pointer + ": " + first.message : first.message, word.offset,
                 first.hint);
}

}  // namespace zeren::query
