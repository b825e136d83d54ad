#include "formats/row_reader.hpp"

#include <fmt/format.h>

#include <cmath>
#include <limits>

#include "formats/json_messages.hpp"
#include "formats/json_text.hpp"
#include "model/columns.hpp"
#include "support/utf8.hpp"

namespace zeren::formats {
namespace {

using support::Code;
using Kind = JsonEvent::Kind;

constexpr std::size_t longest_name = 32'767;

std::string quoted(std::string_view name) { return fmt::format("\"{}\"", name); }

std::string_view words_for(MemberType type) {
    switch (type) {
        case MemberType::text:
        case MemberType::name:
        case MemberType::id: return "a string";
        case MemberType::texts: return "an array";
        case MemberType::amount:
        case MemberType::count: return "a number";
        case MemberType::boolean: return "true or false";
        case MemberType::object: return "an object";
    }
    return "a value";
}

Kind opening_of(MemberType type) {
    switch (type) {
        case MemberType::texts: return Kind::start_array;
        case MemberType::amount:
        case MemberType::count: return Kind::number;
        case MemberType::boolean: return Kind::boolean;
        case MemberType::object: return Kind::start_object;
        default: return Kind::string;
    }
}

}  // namespace

void RowReader::start(std::span<const MemberShape> shape, std::size_t begin) {
    shape_ = shape;
    values_.present_ = 0;
    values_.begin_ = begin;
    values_.extra_.clear();
    named_ = 0;
    next_ = Next::key;
    guess_ = 0;
    within_ = {};
    for (auto& unknown : unknown_) {
        if (unknown.is_open) unknown = {};
    }
}

RowReader::State RowReader::on(const JsonEvent& event) {
    switch (next_) {
        case Next::kept_value:
        case Next::dropped_value: pass_over(event); break;
        case Next::item: on_item(event); break;
        case Next::value: on_value(event); break;
        case Next::key:
            if (event.kind == Kind::end_object) return close();
            on_key(event);
    }
    return State::reading;
}

std::size_t RowReader::slot_named(std::string_view name) {
    for (std::size_t step = 0; step < shape_.size(); ++step) {
        const auto slot = guess_ + step < shape_.size() ? guess_ + step : guess_ + step - shape_.size();
        if (shape_[slot].name != name || shape_[slot].within != within_) continue;
        guess_ = slot + 1 < shape_.size() ? slot + 1 : 0;
        return slot;
    }
    return shape_.size();
}

void RowReader::on_key(const JsonEvent& event) {
    slot_ = slot_named(event.text);
    if (slot_ == shape_.size()) return on_unknown_key(event);
    auto& cell = values_.cells_[slot_];
    if ((named_ >> slot_ & 1U) != 0) {
        problems_.add(Code::duplicate_key, repeated_key_message(event.text), event.token.begin,
                      "keep one of the two", cell.key);
        next_ = Next::dropped_value;
        skipper_.start(ValueSkipper::Keys::checked);
        return;
    }
    named_ |= 1U << slot_;
    cell.key = event.token.begin;
    next_ = Next::value;
}

void RowReader::on_unknown_key(const JsonEvent& event) {
    auto& unknown = unknown_[within_.empty() ? 0 : 1];
    if (!unknown.is_open) unknown.keys.open_object();
    unknown.is_open = true;
    if (const auto first = unknown.keys.add(event.text, event.token.begin))
        problems_.add(Code::duplicate_key, repeated_key_message(event.text), event.token.begin,
                      "keep one of the two", *first);
    kept_from_ = event.token.begin;
    next_ = Next::kept_value;
    skipper_.start(ValueSkipper::Keys::checked);
}

void RowReader::pass_over(const JsonEvent& event) {
    const bool ends = skipper_.pass(event);
    if (const auto& key = skipper_.repeated())
        problems_.add(Code::duplicate_key, repeated_key_message(key->name), key->second,
                      "keep one of the two", key->first);
    if (!ends) return;
    if (next_ == Next::kept_value) {
        auto& kept = within_.empty() ? values_.extra_ : values_.cells_[within_slot_].text;
        if (!kept.empty()) kept += ", ";
        kept += on_one_line(text_.substr(kept_from_, event.token.end - kept_from_));
        if (kept.size() > model::TextArena::longest_text) {
            problems_.add(Code::bad_value, "the unknown members of a row take more than 256 MiB", kept_from_);
            kept.clear();
        }
    }
    next_ = Next::key;
}

void RowReader::drop_value(const JsonEvent& event) {
    next_ = Next::dropped_value;
    skipper_.start(ValueSkipper::Keys::checked);
    pass_over(event);
}

void RowReader::wrong_type(const JsonEvent& event, std::string_view name, std::string_view wanted) {
    problems_.add(Code::wrong_type, wrong_type_message(name, wanted, formats::words_for(event.kind)),
                  event.token.begin);
}

void RowReader::on_value(const JsonEvent& event) {
    const auto& member = shape_[slot_];
    auto& cell = values_.cells_[slot_];
    cell.offset = event.token.begin;
    next_ = Next::key;
    if (event.kind != opening_of(member.type)) {
        wrong_type(event, quoted(member.name), words_for(member.type));
        return drop_value(event);
    }
    switch (event.kind) {
        case Kind::string: return on_text(event, member);
        case Kind::number: return on_number(event, member);
        case Kind::boolean: cell.number = event.truth ? 1 : 0; break;
        case Kind::start_array:
            cell.texts.clear();
            next_ = Next::item;
            break;
        default:
            cell.text.clear();
            within_ = member.name;
            within_slot_ = slot_;
            guess_ = slot_ + 1;
            unknown_[1] = {};
    }
    set(slot_);
}

bool RowReader::is_fit(std::string_view text, const MemberShape& member, std::size_t offset) {
    if (member.type == MemberType::id && text.empty()) {
        problems_.add(Code::bad_value, quoted(member.name) + " must not be empty", offset);
        return false;
    }
    if (member.type != MemberType::text && text.size() > longest_name &&
        support::code_points(text) > longest_name) {
        problems_.add(Code::bad_value, quoted(member.name) + " is longer than 32,767 characters", offset,
                      "a name this long fits no sheet and no picture");
        return false;
    }
    if (text.size() > model::TextArena::longest_text) {
        problems_.add(Code::bad_value, quoted(member.name) + " is longer than 256 MiB", offset);
        return false;
    }
    return true;
}

void RowReader::on_text(const JsonEvent& event, const MemberShape& member) {
    if (!is_fit(event.text, member, event.token.begin)) return;
    values_.cells_[slot_].text = event.text;
    set(slot_);
}

void RowReader::on_number(const JsonEvent& event, const MemberShape& member) {
    if (member.type == MemberType::amount && event.number < 0) {
        problems_.add(Code::bad_value, negative_message(quoted(member.name), event.text), event.token.begin);
        return;
    }
    constexpr double most = std::numeric_limits<std::uint32_t>::max();
    const bool is_count =
        event.number >= 1 && event.number <= most && std::trunc(event.number) == event.number;
    if (member.type == MemberType::count && !is_count) {
        problems_.add(Code::bad_value, not_a_count_message(quoted(member.name), 1, event.text),
                      event.token.begin);
        return;
    }
    values_.cells_[slot_].number = event.number;
    set(slot_);
}

void RowReader::on_item(const JsonEvent& event) {
    if (event.kind == Kind::end_array) {
        next_ = Next::key;
        return;
    }
    const auto& member = shape_[slot_];
    if (event.kind != Kind::string) {
        wrong_type(event, "each item of " + quoted(member.name), "a string");
        // The rest of the list is dropped with the item: one message is enough.
        next_ = Next::dropped_value;
        skipper_.start_inside_array(ValueSkipper::Keys::checked);
        return pass_over(event);
    }
    if (is_fit(event.text, member, event.token.begin)) values_.cells_[slot_].texts.emplace_back(event.text);
}

RowReader::State RowReader::close() {
    if (!within_.empty()) {
        within_ = {};
        return State::reading;
    }
    check_needed();
    return State::done;
}

void RowReader::check_needed() {
    for (std::size_t slot = 0; slot < shape_.size(); ++slot) {
        if (shape_[slot].need == Need::always && (named_ >> slot & 1U) == 0)
            problems_.add(Code::missing_member, missing_message(quoted(shape_[slot].name)), values_.begin_);
    }
}

}  // namespace zeren::formats
