#include "documents/docx_numbering.hpp"

#include "documents/list_numbers.hpp"
#include "documents/xml_values.hpp"
#include "support/utf8.hpp"

namespace zeren::documents {

support::Result<Numbering> Numbering::read(Package& package, std::string_view part) {
    Numbering numbering;
    if (!package.has(part)) return numbering;
    DefinitionCount count;
    const auto read = read_xml_part(package, part, [&](XmlReader& xml) {
        const auto depth = xml.depth();
        while (xml.next_inside(depth)) {
            if (!xml.at_start()) continue;
            count.add(xml);
            if (xml.name() == "abstractNum") {
                numbering.read_abstract(xml);
            } else if (xml.name() == "num") {
                numbering.read_list(xml);
            } else {
                xml.skip();
            }
        }
    });
    if (!read) return read.diagnostics();
    return numbering;
}

void Numbering::read_abstract(XmlReader& xml) {
    auto& abstract = abstracts_[xml.value_of("abstractNumId")];
    const auto depth = xml.depth();
    while (xml.next_inside(depth)) {
        if (!xml.at_start()) continue;
        if (xml.name() == "numStyleLink") {
            abstract.linked_style = xml.value_of("val");
        } else if (xml.name() == "lvl") {
            const auto level = number_in(xml, "ilvl");
            if (level && *level < levels) read_level(xml, abstract.levels[*level]);
        }
    }
}

void Numbering::read_list(XmlReader& xml) {
    auto& list = lists_[xml.value_of("numId")];
    const auto depth = xml.depth();
    while (xml.next_inside(depth)) {
        if (!xml.at_start()) continue;
        if (xml.name() == "abstractNumId") {
            list.abstract = xml.value_of("val");
        } else if (xml.name() == "lvlOverride") {
            read_override(xml, list);
        }
    }
}

void Numbering::read_override(XmlReader& xml, List& list) {
    const auto level = number_in(xml, "ilvl").value_or(levels);
    const auto depth = xml.depth();
    while (xml.next_inside(depth)) {
        if (!xml.at_start() || level >= levels) continue;
        if (xml.name() == "startOverride") {
            list.starts[level] = number_in(xml, "val").value_or(1);
        } else if (xml.name() == "lvl") {
            read_level(xml, list.replaced[level]);
        }
    }
}

void Numbering::read_level(XmlReader& xml, Level& level) {
    const auto depth = xml.depth();
    while (xml.next_inside(depth)) {
        if (!xml.at_start()) continue;
        const auto name = xml.name();
        if (name == "start") {
            level.start = number_in(xml, "val").value_or(1);
        } else if (name == "numFmt") {
            level.format = xml.value_of("val");
        } else if (name == "lvlText") {
            level.text = xml.value_of("val");
        } else if (name == "lvlRestart") {
            level.restart = number_in(xml, "val");
        } else if (name == "isLgl") {
            level.all_decimal = is_on(xml);
        } else if (name == "pStyle") {
            level.style = xml.value_of("val");
        }
    }
}

const Numbering::List* Numbering::list_behind(std::string_view id) const {
    const auto found = lists_.find(id);
    if (found == lists_.end()) return nullptr;
    const auto abstract = abstracts_.find(found->second.abstract);
    if (abstract == abstracts_.end()) return nullptr;
    if (abstract->second.linked_style.empty()) return &found->second;
    const auto linked = list_of_style_.find(abstract->second.linked_style);
    if (linked == list_of_style_.end()) return &found->second;
    const auto behind = lists_.find(linked->second);  // one step: a style that links on is no list
    return behind == lists_.end() || !abstracts_.contains(behind->second.abstract) ? &found->second
                                                                                   : &behind->second;
}

const Numbering::Level& Numbering::level_of(const List& list, std::size_t level) const {
    const auto replaced = list.replaced.find(level);
    if (replaced != list.replaced.end()) return replaced->second;
    return abstracts_.find(list.abstract)->second.levels[level];
}

std::size_t Numbering::level_for_style(const List& list, std::string_view style) const {
    for (std::size_t level = 0; level < levels && !style.empty(); ++level) {
        if (level_of(list, level).style == style) return level;
    }
    return 0;
}

std::string Numbering::count(const ListReference& reference, std::string_view style) {
    const auto* list = list_behind(reference.list);
    if (list == nullptr) return {};
    const auto level = reference.level.value_or(level_for_style(*list, style));
    if (level >= levels) return {};
    auto& counters = counters_[list->abstract];
    start_list(reference.list, *list, counters);
    advance(*list, level, counters);
    return label(*list, level, counters);
}

/// The first paragraph of a list with a start of its own sets the shared counters back.
void Numbering::start_list(std::string_view id, const List& list, Counters& counters) {
    if (list.starts.empty() || !started_.emplace(id).second) return;
    for (const auto& [level, start] : list.starts) counters[level].reset();
}

void Numbering::advance(const List& list, std::size_t level, Counters& counters) const {
    const auto start_of = [&](std::size_t each) {
        const auto own = list.starts.find(each);
        return own == list.starts.end() ? level_of(list, each).start : own->second;
    };
    for (std::size_t above = 0; above < level; ++above) {
        if (!counters[above]) counters[above] = start_of(above);
    }
    counters[level] = counters[level] ? *counters[level] + 1 : start_of(level);
    for (auto below = level + 1; below < levels; ++below) {
        const auto restart = level_of(list, below).restart.value_or(below);
        if (level < restart) counters[below].reset();
    }
}

std::string Numbering::label(const List& list, std::size_t level, const Counters& counters) const {
    const auto& own = level_of(list, level);
    // A label of blanks (pandoc's further paragraphs of an item) numbers nothing.
    const bool is_blank = !own.text.empty() && support::trim(own.text).empty();
    if (own.format == "bullet") return is_blank ? std::string() : bullet_of_level(level);
    constexpr std::size_t longest = 255;  // bytes; Word itself prints far less
    std::string out;
    for (std::size_t i = 0; i < own.text.size() && out.size() < longest; ++i) {
        const bool refers =
            own.text[i] == '%' && i + 1 < own.text.size() && own.text[i + 1] >= '1' && own.text[i + 1] <= '9';
        if (!refers) {
            out += own.text[i];
            continue;
        }
        const auto named = static_cast<std::size_t>(own.text[++i] - '1');
        if (named > level) continue;
        const auto& format = own.all_decimal ? "decimal" : level_of(list, named).format;
        out += list_number(counters[named].value_or(1), format);
    }
    return support::trim(out).empty() ? std::string() : out;
}

}  // namespace zeren::documents
