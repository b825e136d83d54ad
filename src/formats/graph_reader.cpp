#include "formats/graph_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "formats/graph_json.hpp"
#include "formats/json_messages.hpp"
#include "formats/json_text.hpp"

namespace zeren::formats {
namespace {

using support::Code;

std::span<const MemberShape> members_of(Section section) {
    switch (section) {
        case Section::plan: return plan_members;
        case Section::groups: return group_members;
        case Section::actors: return actor_members;
        case Section::tasks: return task_members;
        case Section::edges: return edge_members;
    }
    return {};
}

std::string quoted(Section section) {
    return fmt::format("\"{}\"", section_names[static_cast<std::size_t>(section)]);
}

}  // namespace

GraphReader::GraphReader(support::ByteSource& source, Attempt attempt)
    : cursor_(source),
      problems_(attempt == Attempt::hopeful ? 1 : GraphProblems::usual_most),
      rows_(problems_, attempt),
      row_(cursor_, problems_) {
    rows_.expect(source.size());
}

bool GraphReader::read() {
    read_file();
    if (goes_on()) cursor_.finish();
    if (goes_on() && waiting_edges_) read_waiting_edges();
    if (cursor_.flaw()) return false;
    if (!is_over()) check_format();
    if (!is_over()) rows_.finish();
    return problems_.empty();
}

support::Diagnostics GraphReader::diagnostics(std::string_view text, std::string_view file) const {
    auto diagnostics = problems_.diagnostics(text, file);
    if (cursor_.flaw() && !is_other_format_) diagnostics.add(explain(*cursor_.flaw(), text, file));
    return diagnostics;
}

void GraphReader::read_file() {
    const auto type = cursor_.peek();
    if (!type) return;
    begin_ = cursor_.token().begin;
    if (*type == JsonType::object) return read_members();
    problems_.add(Code::wrong_type, wrong_type_message("a graph", "an object", words_for(*type)), begin_);
    has_format_ = true;
    if (goes_on()) skip_checked();
}

void GraphReader::read_members() {
    cursor_.enter();
    keys_.open_object();
    while (goes_on() && cursor_.next_member()) read_member();
}

void GraphReader::read_member() {
    const auto name = cursor_.text();
    const auto key = cursor_.token();
    const auto section = std::ranges::find(section_names, name);
    if (const auto first = keys_.add(name, key.begin)) {
        problems_.add(Code::duplicate_key, repeated_key_message(name), key.begin, "keep one of the two",
                      *first);
        if (goes_on()) skip_checked();
    } else if (name == "format") {
        read_format();
    } else if (section != section_names.end()) {
        read_section(static_cast<Section>(section - section_names.begin()));
    } else {
        keep_unknown();
    }
}

void GraphReader::read_format() {
    has_format_ = true;
    const auto type = cursor_.peek();
    if (!type) return;
    if (*type != JsonType::string) {
        problems_.add(Code::wrong_type, wrong_type_message("\"format\"", "a string", words_for(*type)),
                      cursor_.token().begin);
        if (goes_on()) skip_checked();
        return;
    }
    if (!cursor_.read_string() || cursor_.text() == graph_format) return;
    problems_.clear();
    problems_.add(Code::wrong_format, wrong_format_message("graph", cursor_.text()), cursor_.token().begin,
                  format_hint(graph_format));
    is_other_format_ = true;
}

void GraphReader::keep_unknown() {
    cursor_.capture_from(cursor_.token());
    skip_checked();
    if (goes_on()) rows_.keep_file_extra(on_one_line(cursor_.captured()));
}

void GraphReader::read_section(Section section) {
    seen_[static_cast<std::size_t>(section)] = true;
    const auto type = cursor_.peek();
    if (!type) return;
    if (section == Section::edges && !(has(Section::tasks) && has(Section::actors))) {
        waiting_edges_ = cursor_.token().begin;
        return skip({});
    }
    read_rows(section, *type);
}

void GraphReader::read_rows(Section section, JsonType type) {
    const bool is_one_row = section == Section::plan;
    if (type != (is_one_row ? JsonType::object : JsonType::array)) {
        problems_.add(
            Code::wrong_type,
            wrong_type_message(quoted(section), is_one_row ? "an object" : "an array", words_for(type)),
            cursor_.token().begin);
        if (goes_on()) skip_checked();
        return;
    }
    if (is_one_row) return read_row(section, type);
    if (section == Section::groups) rows_.declare_groups();
    cursor_.enter();
    row_.begin_rows();
    while (goes_on()) {
        if (!rows_.needs_texts()) cursor_.release();
        if (row_.read_alike())
            rows_.take(section, row_.values());
        else if (!cursor_.next_item())
            break;
        else if (const auto item = cursor_.peek())
            read_row(section, *item);
    }
    if (goes_on()) rows_.end();
}

void GraphReader::read_row(Section section, JsonType type) {
    if (type == JsonType::object) {
        if (row_.read(members_of(section))) rows_.take(section, row_.values());
        return;
    }
    problems_.add(Code::wrong_type,
                  wrong_type_message("each item of " + quoted(section), "an object", words_for(type)),
                  cursor_.token().begin);
    rows_.skip(section);
    if (goes_on()) skip_checked();
}

void GraphReader::read_waiting_edges() {
    cursor_.go_to(*waiting_edges_);
    if (const auto type = cursor_.peek()) read_rows(Section::edges, *type);
}

void GraphReader::skip(const OnRepeatedKey& on_repeated) {
    skip_value(cursor_, on_repeated, EarlierTexts::let_go);
}

void GraphReader::skip_checked() {
    skip([this](const RepeatedKey& key) {
        problems_.add(Code::duplicate_key, repeated_key_message(key.name), key.second, "keep one of the two",
                      key.first);
        return !is_over();
    });
}

void GraphReader::check_format() {
    if (has_format_ || has(Section::tasks)) return;
    problems_.clear();
    problems_.add(Code::wrong_format, no_format_message("graph", "tasks"), begin_, format_hint(graph_format));
}

support::Result<model::Plan> read_graph(std::string_view text, std::string_view file) {
    support::TextSource source(text);
    GraphReader hopeful(source, Attempt::hopeful);
    if (hopeful.read()) return std::move(hopeful).plan();
    GraphReader careful(source, Attempt::careful);
    if (careful.read()) return std::move(careful).plan();
    return careful.diagnostics(text, file);
}

support::Result<model::Plan> read_graph(support::ByteSource& source, std::string_view file) {
    GraphReader hopeful(source, Attempt::hopeful);
    const bool is_good = hopeful.read();
    if (auto failure = source.failure()) return std::move(*failure);
    if (is_good) return std::move(hopeful).plan();
    // To tell what is wrong the whole text must be at hand.
    const auto text = support::read_all(source, file);
    return text ? read_graph(text.value(), file) : text.diagnostics();
}

}  // namespace zeren::formats
