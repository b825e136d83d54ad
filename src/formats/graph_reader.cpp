#include "formats/graph_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "formats/graph_json.hpp"
#include "formats/json_messages.hpp"
#include "formats/json_text.hpp"

namespace zeren::formats {
namespace {

using support::Code;
using Kind = JsonEvent::Kind;

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

support::Result<model::Plan> GraphReader::read() {
    auto outcome = parse_json(text_, file_, *this);
    if (outcome && !is_over()) {
        if (waiting_edges_) {
            enter(Section::edges);
            outcome = parse_json_value(text_, *waiting_edges_, file_, *this);
        }
        check_format();
        if (!is_over()) rows_.finish();
    }
    if (outcome && problems_.empty()) return std::move(rows_).plan();
    auto diagnostics = problems_.diagnostics(text_, file_);
    if (!outcome && !is_other_format_) diagnostics.add_all(std::move(outcome).diagnostics());
    return diagnostics;
}

Flow GraphReader::on(const JsonEvent& event) {
    switch (state_) {
        case State::file: on_file(event); break;
        case State::member: on_member(event); break;
        case State::format_value: on_format(event); break;
        case State::section_value: on_section(event); break;
        case State::row: on_row(event); break;
        case State::in_row:
            if (row_.on(event) == RowReader::State::done) {
                rows_.take(section_, row_.values());
                state_ = section_ == Section::plan ? State::member : State::row;
            }
            break;
        case State::kept_value:
        case State::dropped_value:
        case State::dropped_row: pass_over(event); break;
    }
    return is_over() ? Flow::stop : Flow::go_on;
}

void GraphReader::on_file(const JsonEvent& event) {
    begin_ = event.token.begin;
    if (event.kind != Kind::start_object) {
        problems_.add(Code::wrong_type, wrong_type_message("a graph", "an object", words_for(event.kind)),
                      begin_);
        has_format_ = true;
        return drop(State::dropped_value, event);
    }
    keys_.open_object();
    state_ = State::member;
}

void GraphReader::on_member(const JsonEvent& event) {
    if (event.kind == Kind::end_object) return;
    const auto first = keys_.add(event.text, event.token.begin);
    const auto section = std::ranges::find(section_names, event.text);
    if (first) {
        problems_.add(Code::duplicate_key, repeated_key_message(event.text), event.token.begin,
                      "keep one of the two", *first);
        skip_next(State::dropped_value, ValueSkipper::Keys::checked);
    } else if (event.text == "format") {
        has_format_ = true;
        state_ = State::format_value;
    } else if (section != section_names.end()) {
        enter(static_cast<Section>(section - section_names.begin()));
    } else {
        kept_from_ = event.token.begin;
        skip_next(State::kept_value, ValueSkipper::Keys::checked);
    }
}

void GraphReader::on_format(const JsonEvent& event) {
    state_ = State::member;
    if (event.kind != Kind::string) {
        problems_.add(Code::wrong_type, wrong_type_message("\"format\"", "a string", words_for(event.kind)),
                      event.token.begin);
        return drop(State::dropped_value, event);
    }
    if (event.text == graph_format) return;
    problems_.clear();
    problems_.add(Code::wrong_format, wrong_format_message("graph", event.text), event.token.begin,
                  format_hint(graph_format));
    is_other_format_ = true;
}

void GraphReader::enter(Section section) {
    section_ = section;
    state_ = State::section_value;
    seen_[static_cast<std::size_t>(section)] = true;
}

void GraphReader::on_section(const JsonEvent& event) {
    if (section_ == Section::edges && !waiting_edges_ && !(has(Section::tasks) && has(Section::actors))) {
        waiting_edges_ = event.token.begin;
        skip_next(State::dropped_value, ValueSkipper::Keys::unchecked);
        return pass_over(event);
    }
    const bool is_one_row = section_ == Section::plan;
    if (event.kind != (is_one_row ? Kind::start_object : Kind::start_array)) {
        problems_.add(Code::wrong_type,
                      wrong_type_message(quoted(section_), is_one_row ? "an object" : "an array",
                                         words_for(event.kind)),
                      event.token.begin);
        return drop(State::dropped_value, event);
    }
    if (section_ == Section::groups) rows_.declare_groups();
    if (is_one_row) row_.start(plan_members, event.token.begin);
    state_ = is_one_row ? State::in_row : State::row;
}

void GraphReader::on_row(const JsonEvent& event) {
    if (event.kind == Kind::end_array) {
        state_ = State::member;
        return;
    }
    if (event.kind != Kind::start_object) {
        problems_.add(
            Code::wrong_type,
            wrong_type_message("each item of " + quoted(section_), "an object", words_for(event.kind)),
            event.token.begin);
        rows_.skip(section_);
        return drop(State::dropped_row, event);
    }
    row_.start(members_of(section_), event.token.begin);
    state_ = State::in_row;
}

void GraphReader::skip_next(State state, ValueSkipper::Keys keys) {
    state_ = state;
    skipper_.start(keys);
}

void GraphReader::drop(State state, const JsonEvent& event) {
    skip_next(state, ValueSkipper::Keys::checked);
    pass_over(event);
}

void GraphReader::pass_over(const JsonEvent& event) {
    const bool ends = skipper_.pass(event);
    if (const auto& key = skipper_.repeated())
        problems_.add(Code::duplicate_key, repeated_key_message(key->name), key->second,
                      "keep one of the two", key->first);
    if (!ends) return;
    if (state_ == State::kept_value)
        rows_.keep_file_extra(on_one_line(text_.substr(kept_from_, event.token.end - kept_from_)));
    state_ = state_ == State::dropped_row ? State::row : State::member;
}

void GraphReader::check_format() {
    if (has_format_ || has(Section::tasks)) return;
    problems_.clear();
    problems_.add(Code::wrong_format, no_format_message("graph", "tasks"), begin_, format_hint(graph_format));
}

support::Result<model::Plan> read_graph(std::string_view text, std::string_view file) {
    return GraphReader(text, file).read();
}

}  // namespace zeren::formats
