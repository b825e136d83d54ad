#include "formats/row_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "formats/json_messages.hpp"
#include "formats/json_text.hpp"
#include "model/columns.hpp"
#include "model/name_limits.hpp"
#include "support/short_text.hpp"
#include "support/utf8.hpp"

namespace zeren::formats {
namespace {

using support::Code;

std::string quoted(std::string_view name) { return fmt::format("\"{}\"", name); }

JsonType json_type(MemberType type) {
    switch (type) {
        case MemberType::text:
        case MemberType::name:
        case MemberType::id: return JsonType::string;
        case MemberType::texts: return JsonType::array;
        case MemberType::amount:
        case MemberType::count: return JsonType::number;
        case MemberType::boolean: return JsonType::boolean;
        case MemberType::object: return JsonType::object;
    }
    return JsonType::null;
}

std::uint32_t needed_of(std::span<const MemberShape> shape) {
    std::uint32_t needed = 0;
    for (std::size_t slot = 0; slot < shape.size(); ++slot)
        needed |= (shape[slot].need == Need::always ? 1U : 0U) << slot;
    return needed;
}

}  // namespace

bool RowReader::read(std::span<const MemberShape> shape) {
    if (shape.data() != shape_.data()) needed_ = needed_of(shape);
    shape_ = shape;
    values_.present_ = 0;
    values_.begin_ = cursor_.token().begin;
    values_.extra_.clear();
    named_ = 0;
    guess_ = 0;
    cursor_.enter();
    if (!read_members({.name = {}, .extra = values_.extra_})) return false;
    check_needed();
    learn();
    return goes_on();
}

void RowReader::begin_rows() {
    constexpr int at_first = 16;
    trust_ = at_first;
    pattern_.forget();
    end_ = cursor_.offset();
}

bool RowReader::read_alike() {
    if (!pattern_.is_known()) return false;
    const auto offset = cursor_.offset();
    bool is_blank = false;  // which is told in another place
    const auto size =
        pattern_.match(cursor_.ahead(), [&](std::size_t slot, std::size_t begin, std::string_view text) {
            is_blank = is_blank || (shape_[slot].type == MemberType::id && support::says_nothing(text));
            values_.cells_[slot].text = text;
            values_.cells_[slot].offset = offset + begin - 1;
        });
    if (size == 0 || is_blank) return false;
    constexpr int most = 64;
    trust_ = std::min(trust_ + 1, most);
    values_.begin_ = offset + pattern_.row_begin();
    end_ = offset + size;
    cursor_.pass(size);
    return true;
}

/// Rows that are all different are not worth the trouble: each costs trust, each that is alike gives some
/// back. What was wrong once must be told each time.
void RowReader::learn() {
    pattern_.forget();
    if (trust_ == 0 || !problems_.empty()) return;
    --trust_;
    const auto text = cursor_.behind(std::exchange(end_, cursor_.offset()));
    if (text.empty() || named_ != values_.present_ || !values_.extra_.empty()) return;
    const auto begin = end_ - text.size();
    members_.clear();
    for (std::size_t slot = 0; slot < shape_.size(); ++slot) {
        if (!values_.has(slot)) continue;
        const auto& cell = values_.cells_[slot];
        if (json_type(shape_[slot].type) != JsonType::string || cell.offset < begin) return;
        members_.push_back({.slot = slot, .begin = cell.offset + 1 - begin, .size = cell.text.size()});
    }
    std::ranges::sort(members_, {}, &RowPattern::Member::begin);
    pattern_.learn(text, members_, shape_);
}

bool RowReader::read_members(Level level) {
    while (goes_on() && cursor_.next_member()) {
        const auto slot = slot_named(cursor_.text(), level.name);
        if (slot == shape_.size())
            read_unknown(level);
        else
            read_known(slot);
    }
    return goes_on();
}

std::size_t RowReader::slot_named(std::string_view name, std::string_view within) {
    for (std::size_t step = 0; step < shape_.size(); ++step) {
        const auto slot = guess_ + step < shape_.size() ? guess_ + step : guess_ + step - shape_.size();
        if (!support::same_text(shape_[slot].name, name) || !support::same_text(shape_[slot].within, within))
            continue;
        guess_ = slot + 1 < shape_.size() ? slot + 1 : 0;
        return slot;
    }
    return shape_.size();
}

void RowReader::read_known(std::size_t slot) {
    auto& cell = values_.cells_[slot];
    if ((named_ >> slot & 1U) != 0) {
        problems_.add(Code::duplicate_key, repeated_key_message(cursor_.text()), cursor_.token().begin,
                      "keep one of the two", cell.key);
        if (goes_on()) skip();
        return;
    }
    named_ |= 1U << slot;
    cell.key = cursor_.token().begin;
    const auto type = cursor_.peek();
    if (!type) return;
    cell.offset = cursor_.token().begin;
    if (*type == json_type(shape_[slot].type)) return read_value(slot, *type);
    wrong_type(*type, quoted(shape_[slot].name), words_for(json_type(shape_[slot].type)));
    if (goes_on()) skip();
}

void RowReader::read_unknown(Level& level) {
    const auto key = cursor_.token();
    cursor_.capture_from(key);
    if (!level.unknown) level.unknown.emplace().open_object();
    if (const auto first = level.unknown->add(cursor_.text(), key.begin))
        problems_.add(Code::duplicate_key, repeated_key_message(cursor_.text()), key.begin,
                      "keep one of the two", *first);
    if (goes_on()) skip();
    if (!goes_on()) return;
    auto& kept = level.extra;
    if (!kept.empty()) kept += ", ";
    kept += on_one_line(cursor_.captured());
    if (kept.size() <= model::TextArena::longest_text) return;
    problems_.add(Code::bad_value, "the unknown members of a row take more than 256 MiB", key.begin);
    kept.clear();
}

void RowReader::read_value(std::size_t slot, JsonType type) {
    switch (type) {
        case JsonType::string: return read_text(slot);
        case JsonType::number: return read_number(slot);
        case JsonType::array: return read_texts(slot);
        case JsonType::object: return read_object(slot);
        case JsonType::boolean:
            if (!cursor_.read_boolean()) return;
            values_.cells_[slot].number = cursor_.boolean() ? 1 : 0;
            return set(slot);
        case JsonType::null: break;  // no member is of this type
    }
}

bool RowReader::is_fit(std::string_view text, const MemberShape& member) {
    const auto offset = cursor_.token().begin;
    if (member.type == MemberType::id && support::says_nothing(text)) {
        problems_.add(Code::bad_value, blank_message(quoted(member.name), text), offset);
        return false;
    }
    if (member.type != MemberType::text && model::is_too_long_name(text)) {
        problems_.add(Code::bad_value, long_name_message(quoted(member.name)), offset,
                      std::string(long_name_hint));
        return false;
    }
    static_assert(longest_json_token <= model::TextArena::longest_text, "every text fits the arena");
    return true;
}

void RowReader::read_text(std::size_t slot) {
    if (!cursor_.read_string() || !is_fit(cursor_.text(), shape_[slot])) return;
    values_.cells_[slot].text = cursor_.text();
    set(slot);
}

void RowReader::read_number(std::size_t slot) {
    if (!cursor_.read_number()) return;
    const auto& member = shape_[slot];
    const auto number = cursor_.number();
    const auto offset = cursor_.token().begin;
    if (member.type == MemberType::amount && number < 0) {
        problems_.add(Code::bad_value, negative_message(quoted(member.name), cursor_.text()), offset);
        return;
    }
    constexpr double most = std::numeric_limits<std::uint32_t>::max();
    const bool is_count = number >= 1 && number <= most && std::trunc(number) == number;
    if (member.type == MemberType::count && !is_count) {
        problems_.add(Code::bad_value, not_a_count_message(quoted(member.name), 1, cursor_.text()), offset);
        return;
    }
    values_.cells_[slot].number = number;
    set(slot);
}

void RowReader::read_texts(std::size_t slot) {
    auto& texts = values_.cells_[slot].texts;
    const auto& member = shape_[slot];
    texts.clear();
    set(slot);
    cursor_.enter();
    while (goes_on() && cursor_.next_item()) {
        const auto type = cursor_.peek();
        if (!type) return;
        if (*type != JsonType::string) {
            wrong_type(*type, "each item of " + quoted(member.name), "a string");
            // The rest of the list is dropped with the item: one message is enough.
            if (goes_on()) skip_rest_of_array(cursor_, tell_repeated(), EarlierTexts::needed);
            return;
        }
        if (cursor_.read_string() && is_fit(cursor_.text(), member)) texts.emplace_back(cursor_.text());
    }
}

void RowReader::read_object(std::size_t slot) {
    auto& extra = values_.cells_[slot].extra;
    extra.clear();
    set(slot);
    guess_ = slot + 1;
    cursor_.enter();
    read_members({.name = shape_[slot].name, .extra = extra});
}

void RowReader::wrong_type(JsonType found, std::string_view name, std::string_view wanted) {
    problems_.add(Code::wrong_type, wrong_type_message(name, wanted, words_for(found)),
                  cursor_.token().begin);
}

void RowReader::skip() { skip_value(cursor_, tell_repeated(), EarlierTexts::needed); }

void RowReader::check_needed() {
    if ((needed_ & ~named_) == 0) return;
    for (std::size_t slot = 0; slot < shape_.size(); ++slot) {
        if (shape_[slot].need == Need::always && (named_ >> slot & 1U) == 0)
            problems_.add(Code::missing_member, missing_message(quoted(shape_[slot].name)), values_.begin_);
    }
}

OnRepeatedKey RowReader::tell_repeated() {
    return [this](const RepeatedKey& key) {
        problems_.add(Code::duplicate_key, repeated_key_message(key.name), key.second, "keep one of the two",
                      key.first);
        return goes_on();
    };
}

}  // namespace zeren::formats
