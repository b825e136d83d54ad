#include "formats/json_tree.hpp"

#include <algorithm>
#include <utility>

#include "formats/json_events.hpp"
#include "formats/json_keys.hpp"

namespace zeren::formats {
namespace {

using Kind = JsonNode::Kind;

constexpr std::size_t most_problems = 20;

/// Builds the tree; the nodes that are still open stand on a path from the root.
class TreeBuilder final : public JsonHandler {
  public:
    TreeBuilder(std::string_view text, std::string_view file) : text_(text), file_(file) {}

    Flow start_object(JsonToken brace) override {
        keys_.open_object();
        return open({.kind = Kind::object, .members = {}, .offset = brace.begin});
    }
    Flow key(std::string_view name, JsonToken token) override {
        const auto first = keys_.add(name, token.begin);
        if (first) problems_.add(duplicate_key(file_, text_, name, *first, token.begin));
        open_.back()->members.push_back({.name = std::string(name), .offset = token.begin});
        return problems_.items().size() < most_problems ? Flow::go_on : Flow::stop;
    }
    Flow end_object(JsonToken) override {
        keys_.close_object();
        return close();
    }
    Flow start_array(JsonToken bracket) override {
        return open({.kind = Kind::array, .members = {}, .offset = bracket.begin});
    }
    Flow end_array(JsonToken) override { return close(); }
    Flow string(std::string_view text, JsonToken token) override {
        return leaf({.kind = Kind::string, .text = std::string(text), .members = {}, .offset = token.begin});
    }
    Flow number(std::string_view raw, double value, JsonToken token) override {
        return leaf({.kind = Kind::number,
                     .number = value,
                     .text = std::string(raw),
                     .members = {},
                     .offset = token.begin});
    }
    Flow boolean(bool value, JsonToken token) override {
        return leaf({.kind = Kind::boolean, .truth = value, .members = {}, .offset = token.begin});
    }
    Flow null(JsonToken token) override {
        return leaf({.kind = Kind::null, .members = {}, .offset = token.begin});
    }

    [[nodiscard]] JsonNode& root() { return root_; }
    [[nodiscard]] support::Diagnostics& problems() { return problems_; }

  private:
    JsonNode& place(JsonNode node) {
        if (open_.empty()) return root_ = std::move(node);
        auto& parent = *open_.back();
        if (parent.kind == Kind::array) return parent.items.emplace_back(std::move(node));
        return parent.members.back().value = std::move(node);
    }
    Flow open(JsonNode node) {
        open_.push_back(&place(std::move(node)));
        return Flow::go_on;
    }
    Flow close() {
        open_.pop_back();
        return Flow::go_on;
    }
    Flow leaf(JsonNode node) {
        place(std::move(node));
        return Flow::go_on;
    }

    std::string_view text_;
    std::string_view file_;
    JsonNode root_;
    std::vector<JsonNode*> open_;  // a parent does not grow while a child of it is open
    OpenKeys keys_;
    support::Diagnostics problems_;
};

}  // namespace

const JsonNode* JsonNode::find(std::string_view name) const {
    const auto found = std::ranges::find(members, name, &JsonMember::name);
    return found == members.end() ? nullptr : &found->value;
}

support::Result<JsonNode> parse_json_tree(std::string_view text, std::string_view file) {
    TreeBuilder builder(text, file);
    const auto outcome = parse_json(text, file, builder);
    auto& problems = builder.problems();
    if (!outcome) problems.add_all(outcome.diagnostics());
    if (!problems.empty()) return std::move(problems);
    return std::move(builder.root());
}

}  // namespace zeren::formats
