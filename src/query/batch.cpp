#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "query/answerer.hpp"
#include "support/utf8.hpp"

namespace zeren::query {
namespace {

using formats::JsonNode;
using nlohmann::ordered_json;

/// The lines that hold more than blanks.
std::vector<std::string_view> written_lines(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = support::trim(text.substr(0, end));
        if (!line.empty()) lines.push_back(line);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return lines;
}

/// Whether a text that is no single JSON value is meant as one request a line: some line is a whole object.
bool is_one_a_line(const std::vector<std::string_view>& lines) {
    if (lines.size() < 2) return false;
    for (auto line : lines) {
        const auto value = formats::parse_json_tree(line, "");
        if (value && value->kind == JsonNode::Kind::object) return true;
    }
    return false;
}

/// Gathers answers as text, each on a line of its own.
class AnswerText {
  public:
    void add(const Answerer::Text& answer, std::string_view end) {
        answers_.any_failed = answers_.any_failed || answer.has_failed;
        answers_.text.append(answer.text).append(end);
    }
    void add(std::string_view text) { answers_.text += text; }
    [[nodiscard]] Answers take() { return std::move(answers_); }

  private:
    Answers answers_;
};

Answers answer_array(Answerer& answerer, const std::vector<JsonNode>& requests) {
    AnswerText out;
    out.add("[");
    for (std::size_t place = 0; place < requests.size(); ++place) {
        out.add(answerer.answer_text(requests[place]), place + 1 < requests.size() ? ",\n" : "");
    }
    out.add("]\n");
    return out.take();
}

}  // namespace

Answers answer_all(const graph::AccountabilityGraph& graph, std::string_view text) {
    Answerer answerer(graph);
    AnswerText out;
    if (support::trim(text).empty()) {
        const ordered_json error{{"query", nullptr},
                                 {"error",
                                  {{"code", "json-syntax"},
                                   {"message", "there is no request"},
                                   {"hint", R"(write one, such as {"query": "load"})"}}}};
        out.add({.text = error.dump(), .has_failed = true}, "\n");
        return out.take();
    }
    const auto whole = formats::parse_json_tree(text, "");
    if (whole && whole->kind == JsonNode::Kind::array) return answer_array(answerer, whole->items);
    if (whole) {
        out.add(answerer.answer_text(whole.value()), "\n");
        return out.take();
    }
    const auto lines = written_lines(text);
    if (is_one_a_line(lines)) {
        for (auto line : lines) out.add(answerer.answer_text(line), "\n");
    } else {
        out.add(answerer.answer_text(text), "\n");
    }
    return out.take();
}

}  // namespace zeren::query
