#include "render/card_setting.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "render/bars.hpp"
#include "render/label_runs.hpp"
#include "render/paragraph.hpp"

namespace zeren::render {
namespace {

constexpr double padding_em = 0.5;
constexpr double bar_em = 0.6;
constexpr std::size_t most_name_lines = 3;
constexpr std::size_t most_title_lines = 4;
constexpr std::size_t most_lines_together = 20;

/// Marks one below the other, around the corner (0, 0).
struct Strip {
    double height = 0;
    std::vector<Mark> marks{};

    void add(std::vector<Shape> shapes, Meaning meaning, double of_height) {
        marks.push_back({.shapes = std::move(shapes), .meaning = std::move(meaning)});
        height += of_height;
    }
};

/// A bar of the parts of a load, `most` being the full width.
std::vector<Shape> load_bar(const PartCounts& parts, const Rect& box, double most) {
    std::vector<Shape> shapes;
    auto x = box.x;
    for (const auto& [part, count] : parts.all()) {
        const auto width =
            usual_weight(part.role) * static_cast<double>(count) / std::max(most, 1e-9) * box.width;
        auto segment = bar_segment(part, {x, box.y, width, box.height});
        std::ranges::move(segment, std::back_inserter(shapes));
        x += width;
    }
    return shapes;
}

class CardSetter {
  public:
    CardSetter(const CardSetting& setting, const Card& card) : setting_(&setting), card_(&card) {}

    /// Name and counts, and the bar below.
    [[nodiscard]] Strip head(bool goes_on, CutNames* cut) const;
    /// A heading for a group.
    [[nodiscard]] Strip group_title(const CardGroup& group) const;
    /// An entry of a group; with `title` the group's title instead of the task's.
    [[nodiscard]] std::vector<Strip> group_entry(const CardGroup& group, const CardEntry& entry) const;
    [[nodiscard]] std::vector<Strip> task_entry(const CardEntry& entry, bool tells_lead) const;

  private:
    [[nodiscard]] double size() const { return setting_->size; }
    [[nodiscard]] double padding() const { return padding_em * size(); }
    [[nodiscard]] double inner() const { return setting_->width - 2 * padding(); }
    [[nodiscard]] std::string letter(const CardEntry& entry) const {
        return entry.is_owner() ? letter_of(entry.part.role, entry.part.basis, *setting_->words)
                                : named_letter(entry.part.role, *setting_->words);
    }
    [[nodiscard]] double letter_room() const {
        double widest = 1;
        for (auto role : {model::Role::lead, model::Role::cooperate, model::Role::joint})
            widest =
                std::max(widest, text_width(letter_of(role, model::Basis::first_listed, *setting_->words)));
        if (setting_->content->has_named_lead)
            widest = std::max(widest, text_width(named_letter(model::Role::lead, *setting_->words)));
        return (widest + 0.4) * size();
    }
    /// One strip, or several of a text that is too long to stay together.
    [[nodiscard]] std::vector<Strip> entry_lines(const CardEntry& entry,
                                                 const std::vector<std::string>& lines) const;
    [[nodiscard]] std::string leaders(const CardEntry& entry) const;
    [[nodiscard]] std::string remarks(const CardEntry& entry, std::string_view text, bool tells_lead) const;

    const CardSetting* setting_;
    const Card* card_;
};

Strip CardSetter::head(bool goes_on, CutNames* cut) const {
    const auto& graph = *setting_->graph;
    Strip strip{.height = 0.3 * size()};
    const auto whole = full_name(graph, card_->actor);
    const Paragraph name(whole + std::string(goes_on ? setting_->words->continued : ""), Weight::bold);
    auto counts = card_->parts.words(*setting_->words);
    const auto count_named = [&](model::Role role, std::size_t number) {
        if (number == 0) return;
        if (!counts.empty()) counts += ' ';
        counts += named_letter(role, *setting_->words) + std::to_string(number);
    };
    count_named(model::Role::lead, card_->named_leads);
    count_named(model::Role::cooperate, card_->named - card_->named_leads);
    const auto beside = (text_width(counts) + 1) * size();
    const bool on_one_line = name.width() * size() + beside <= inner();
    const auto width = (on_one_line ? inner() - beside : inner()) / size();
    auto lines = lines_at_most(name, width, most_name_lines);
    if (cut != nullptr && name.line_count(width) > most_name_lines)
        cut->insert({.cut = lines.front() + "…", .whole = whole});
    auto text = set_lines(std::move(lines), {padding(), strip.height}, size(), Look::group);
    auto numbers =
        set_lines(lines_at_most(Paragraph(counts), inner() / size(), 2), {padding(), 0}, size(), Look::body);
    if (on_one_line) {
        numbers.shape.at = {setting_->width - padding(), text.shape.at.y};
        numbers.shape.anchor = Anchor::end;
        numbers.height = 0;
    } else {
        numbers.shape.at.y += strip.height + text.height;
    }
    std::vector<Shape> shapes = {std::move(text.shape)};
    if (!counts.empty()) shapes.emplace_back(std::move(numbers.shape));
    strip.add(std::move(shapes), meaning_of(graph, card_->actor), text.height + numbers.height);
    if (card_->parts.empty()) {
        strip.height += 0.3 * size();
        return strip;
    }
    auto bar = load_bar(card_->parts, {padding(), strip.height + 0.1 * size(), inner(), bar_em * size()},
                        setting_->content->highest_load);
    strip.add(std::move(bar), {}, (bar_em + 0.4) * size());
    return strip;
}

std::vector<Strip> CardSetter::entry_lines(const CardEntry& entry,
                                           const std::vector<std::string>& lines) const {
    std::vector<Strip> strips;
    std::size_t first = 0;
    do {
        const auto end = std::min(lines.size(), first + most_lines_together);
        auto mark = set_lines({letter(entry)}, {padding(), 0}, size(), Look::head);
        auto text = set_lines({lines.begin() + static_cast<std::ptrdiff_t>(first),
                               lines.begin() + static_cast<std::ptrdiff_t>(end)},
                              {padding() + letter_room(), 0}, size(), Look::body);
        const auto height = std::max(mark.height, text.height);
        std::vector<Shape> shapes;
        if (first == 0) shapes.emplace_back(std::move(mark.shape));
        if (!text.shape.lines.empty()) shapes.emplace_back(std::move(text.shape));
        strips.emplace_back().add(std::move(shapes), meaning_of(*setting_->graph, entry.edges), height);
        first = end;
    } while (first < lines.size());
    return strips;
}

Strip CardSetter::group_title(const CardGroup& group) const {
    Strip strip;
    const auto& outline = setting_->content->groups[group.group];
    const auto title = outline.title.empty() ? std::string(setting_->words->no_group) : outline.title;
    auto text = set_lines(lines_at_most(Paragraph(title, Weight::bold), inner() / size(), most_title_lines),
                          {padding(), 0.25 * size()}, size(), Look::group);
    const auto height = text.height + 0.25 * size();
    strip.add({std::move(text.shape)}, meaning_of(*setting_->graph, outline), height);
    return strip;
}

std::vector<Strip> CardSetter::group_entry(const CardGroup& group, const CardEntry& entry) const {
    const auto& outline = setting_->content->groups[group.group];
    const auto numbers = task_numbers(*setting_->graph, entry, *setting_->words);
    const auto width = (inner() - letter_room()) / size();
    return entry_lines(entry, Paragraph(outline.title + numbers).lines(width));
}

/// Who leads a task that the card's body does not lead, stated and inferred leaders each by themselves.
std::string CardSetter::leaders(const CardEntry& entry) const {
    if (!entry.is_owner() || entry.part.role == model::Role::lead) return {};
    const auto& graph = *setting_->graph;
    const auto& words = *setting_->words;
    std::array<std::string, 2> names;  // stated, inferred
    for (auto edge : graph.edges_of(graph.task(entry.edges.front()))) {
        if (graph.role(edge) != model::Role::lead || !model::is_owner(graph.basis(edge))) continue;
        const bool inferred = model::is_inferred(graph.basis(edge));
        auto& list = names[inferred ? 1 : 0];
        list += list.empty() ? inferred ? words.inferred_led_by : words.led_by : words.list_comma;
        list += full_name(graph, graph.actor(edge));
    }
    if (names[0].empty() || names[1].empty()) return names[0] + names[1];
    return names[0] + std::string(words.semicolon) + names[1];
}

/// What stands in brackets behind a task's text: who leads, and a deadline that the text itself does not
/// tell.
std::string CardSetter::remarks(const CardEntry& entry, std::string_view text, bool tells_lead) const {
    const auto& words = *setting_->words;
    auto inside = tells_lead ? leaders(entry) : std::string();
    const auto due =
        deadline_beside(*setting_->graph, setting_->graph->task(entry.edges.front()), text, words);
    if (!inside.empty() && !due.empty()) inside += words.semicolon;
    inside += due;
    return inside.empty() ? inside
                          : std::string(words.open_bracket) + inside + std::string(words.close_bracket);
}

std::vector<Strip> CardSetter::task_entry(const CardEntry& entry, bool tells_lead) const {
    const auto& graph = *setting_->graph;
    const auto task = graph.task(entry.edges.front());
    const auto told = text_of(graph, task);
    auto text = label_of(graph, task) + " " + (tells_lead || told.heading.empty() ? told.text : told.heading);
    if (tells_lead && !told.heading.empty())
        text = label_of(graph, task) + " " + told.heading + " " + told.text;
    const auto width = (inner() - letter_room()) / size();
    text += remarks(entry, text, tells_lead);
    return entry_lines(entry, Paragraph(std::move(text)).lines(width));
}

/// Everything below the head.
std::vector<Strip> rows_of(const CardSetting& setting, const Card& card) {
    const CardSetter setter(setting, card);
    std::vector<Strip> rows;
    for (const auto& group : card.groups) {
        if (setting.level == Level::task) rows.push_back(setter.group_title(group));
        for (const auto& entry : group.entries) {
            auto strips = setting.level == Level::task ? setter.task_entry(entry, false)
                                                       : setter.group_entry(group, entry);
            std::ranges::move(strips, std::back_inserter(rows));
        }
    }
    return rows;
}

void append(Strip& strip, Strip below) {
    for (auto& mark : below.marks) strip.marks.push_back(moved(std::move(mark), {0, strip.height}));
    strip.height += below.height;
}

FlowBlock boxed(const CardSetting& setting, Strip strip) {
    const auto bottom = 0.35 * setting.size;
    FlowBlock block{.height = strip.height + bottom, .gap = 0.6 * setting.size};
    block.marks.push_back(
        {.shapes = {BoxShape{.box = {0, 0, setting.width, block.height}, .look = Look::card, .radius = 3}}});
    std::ranges::move(strip.marks, std::back_inserter(block.marks));
    return block;
}

}  // namespace

std::string task_numbers(const graph::AccountabilityGraph& graph, const CardEntry& entry,
                         const Phrases& words) {
    std::vector<std::string> labels;
    for (auto edge : entry.edges) {
        auto label = label_of(graph, graph.task(edge));
        if (labels.empty() || labels.back() != label) labels.push_back(std::move(label));
    }
    return std::string(words.open_bracket) + label_runs(labels, words.list_comma) +
           std::string(words.close_bracket);
}

std::vector<FlowBlock> set_card(const CardSetting& setting, const Card& card, CutNames& cut_names) {
    const CardSetter setter(setting, card);
    std::vector<FlowBlock> blocks;
    auto strip = setter.head(false, &cut_names);
    bool has_rows = false;
    for (auto& row : rows_of(setting, card)) {
        if (has_rows && strip.height + row.height + setting.size > setting.highest) {
            blocks.push_back(boxed(setting, std::move(strip)));
            strip = setter.head(true, nullptr);
        }
        append(strip, std::move(row));
        has_rows = true;
    }
    blocks.push_back(boxed(setting, std::move(strip)));
    return blocks;
}

std::vector<FlowBlock> set_list(const CardSetting& setting, const Card& card) {
    const CardSetter setter(setting, card);
    std::vector<FlowBlock> blocks;
    const auto gap = 0.35 * setting.size;
    for (const auto& group : card.groups) {
        auto title = setter.group_title(group);
        blocks.push_back(
            {.height = title.height, .gap = gap, .keeps_next = true, .marks = std::move(title.marks)});
        for (const auto& entry : group.entries) {
            for (auto& strip : setter.task_entry(entry, true))
                blocks.push_back({.height = strip.height, .gap = gap, .marks = std::move(strip.marks)});
        }
    }
    return blocks;
}

}  // namespace zeren::render
