#include "extraction/actor_roster.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "extraction/body_names.hpp"
#include "extraction/passage.hpp"
#include "support/name_form.hpp"

namespace zeren::extraction {
namespace {

/// The other names of a body: those of the registry, then spellings that only the document has.
std::vector<std::string> aliases_of(const model::RegistryActor& known,
                                    const std::vector<std::string>& written) {
    std::vector<std::string> aliases = known.aliases;
    std::set<std::string> held(aliases.begin(), aliases.end());
    const auto add_once = [&](const std::string& name) {
        if (held.insert(name).second) aliases.push_back(name);
    };
    std::ranges::for_each(known.former, add_once);
    held.insert(known.name);
    held.insert(known.short_name);
    std::ranges::for_each(written, add_once);
    return aliases;
}

}  // namespace

std::size_t ActorRoster::actor_for(std::u32string_view plain, const std::string& printed) {
    const auto* full = directory_.find(plain) ? nullptr : abbreviations_.find(plain);
    const auto actor = full == nullptr ? entry_for(plain, printed) : entry_for(full->plain, full->printed);
    auto& entry = entries_[actor];
    if (full == nullptr) entry.is_written_out = true;
    if (full != nullptr && entry.row) add_spelling(actor, full->printed);
    const bool is_first_short = full != nullptr && !entry.row && entry.short_name.empty();
    if (is_first_short) entry.short_name = printed;
    if (printed != entry.short_name) add_spelling(actor, printed);
    return actor;
}

const std::string& ActorRoster::Entry::shown() const {
    return short_name.empty() || is_written_out ? name : short_name;
}

model::ActorRow ActorRoster::Entry::as_row() const {
    model::ActorRow actor{.id = shown(), .name = shown(), .kind = kind, .aliases = written};
    if (is_written_out) {
        actor.short_name = short_name;
    } else if (!short_name.empty()) {
        actor.aliases.insert(actor.aliases.begin(), name);
    }
    std::erase(actor.aliases, actor.name);
    std::erase(actor.aliases, actor.short_name);
    return actor;
}

std::size_t ActorRoster::entry_for(std::u32string_view plain, const std::string& printed) {
    const auto row = directory_.find(plain);
    const auto fresh = entries_.size();
    const auto actor = row ? by_row_.emplace(*row, fresh).first->second
                           : by_name_.emplace(name_key(plain), fresh).first->second;
    if (actor == fresh) {
        if (row) {
            const auto& known = directory_.actor(*row);
            entries_.push_back({.name = known.name, .kind = known.kind, .row = row});
        } else {
            entries_.push_back({.name = printed, .kind = kind_of_name(plain)});
        }
    }
    return actor;
}

void ActorRoster::add_spelling(std::size_t actor, const std::string& printed) {
    if (printed != entries_[actor].name && spellings_.emplace(actor, printed).second)
        entries_[actor].written.push_back(printed);
}

std::vector<std::string> ActorRoster::odd_spellings() const {
    constexpr std::size_t most = 1000;
    std::vector<std::string> found;
    for (const auto& entry : entries_) {
        if (found.size() >= most) break;
        std::string spellings;
        for (const auto& written : entry.written) {
            if (!support::same_name(written, entry.name)) continue;
            spellings += fmt::format("{}\"{}\"", spellings.empty() ? "" : ", ", written);
        }
        if (entry.has_seams) spellings += spellings.empty() ? "signs without width" : ", signs without width";
        if (!spellings.empty()) found.push_back(fmt::format("\"{}\" ({})", entry.name, spellings));
    }
    return found;
}

std::vector<std::string> ActorRoster::explained() const {
    std::vector<std::string> found;
    for (const auto& entry : entries_) {
        if (!entry.short_name.empty())
            found.push_back(fmt::format("\"{}\" for \"{}\"", entry.short_name, entry.name));
    }
    return found;
}

std::map<std::size_t, const ActorRoster::Entry*> ActorRoster::registry_rows_in_use() const {
    std::map<std::size_t, const Entry*> rows;
    std::vector<std::size_t> pending;
    for (const auto& entry : entries_) {
        if (!entry.row) continue;
        rows[*entry.row] = &entry;
        pending.push_back(*entry.row);
    }
    while (!pending.empty()) {
        const auto row = pending.back();
        pending.pop_back();
        for (const auto& member : directory_.actor(row).members) {
            const auto member_row = directory_.registry()->find(member);
            if (member_row && rows.emplace(*member_row, nullptr).second) pending.push_back(*member_row);
        }
    }
    return rows;
}

std::vector<model::ActorId> ActorRoster::add_to(model::PlanBuilder& builder) const {
    const auto rows = registry_rows_in_use();
    std::map<std::size_t, model::ActorId> ids_by_row;
    for (const auto& [row, entry] : rows) {
        const auto& known = directory_.actor(row);
        ids_by_row[row] = builder.add(
            model::ActorRow{.id = known.id,
                            .name = known.name,
                            .short_name = known.short_name,
                            .kind = known.kind,
                            .aliases = aliases_of(known, entry ? entry->written : std::vector<std::string>{}),
                            .capacity = known.capacity});
    }
    for (const auto& [row, entry] : rows) {
        std::vector<model::ActorId> members;
        for (const auto& member : directory_.actor(row).members) {
            members.push_back(ids_by_row.at(directory_.registry()->find(member).value()));
        }
        if (!members.empty()) builder.set_members(ids_by_row.at(row), std::move(members));
    }
    std::vector<model::ActorId> ids;
    for (const auto& entry : entries_) {
        ids.push_back(entry.row ? ids_by_row.at(*entry.row) : builder.add(entry.as_row()));
    }
    return ids;
}

}  // namespace zeren::extraction
