#include "formats/registry_json.hpp"

#include <utility>
#include <vector>

#include "formats/json_document.hpp"
#include "formats/json_row.hpp"
#include "support/json_string.hpp"

namespace zeren::formats {
namespace {

model::RegistryActor read_actor(const JsonNode& node, JsonProblems& problems) {
    ObjectReader reader(node, problems);
    model::RegistryActor actor;
    actor.id = reader.needed_text("id");
    actor.name = reader.needed_text("name");
    actor.short_name = reader.name("short").value_or("");
    actor.kind = reader.word<model::ActorKind>("kind").value_or(model::ActorKind::unknown);
    actor.aliases = reader.texts("aliases");
    actor.former = reader.texts("former");
    actor.members = reader.texts("members");
    actor.capacity = reader.amount("capacity");
    actor.note = reader.text("note").value_or("");
    reader.refuse_unknown();
    return actor;
}

/// The byte at which an actor's node says a name; the node's own where it does not.
std::size_t offset_of(const JsonNode& actor, std::string_view name) {
    for (const auto& member : actor.members) {
        if (member.name == "note") continue;
        if (member.value.text == name && member.value.kind == JsonNode::Kind::string)
            return member.value.offset;
        for (const auto& item : member.value.items) {
            if (item.text == name) return item.offset;
        }
    }
    return actor.offset;
}

}  // namespace

support::Result<model::Registry> read_registry(std::string_view text, std::string_view file) {
    auto tree = parse_json_tree(text, file);
    if (!tree) return std::move(tree).diagnostics();
    JsonProblems problems(text, file);
    ObjectReader reader(tree.value(), problems);
    check_format(reader, problems, {.what = "registry", .format = registry_format, .rows = "actors"});
    auto jurisdiction = reader.text("jurisdiction").value_or("");
    const auto& nodes = reader.items("actors");
    std::vector<model::RegistryActor> actors;
    for (const auto& node : nodes) {
        if (problems.full()) break;
        actors.push_back(read_actor(node, problems));
    }
    reader.refuse_unknown();
    if (!problems.empty()) return problems.take();
    return model::Registry::make(
        std::move(jurisdiction), std::move(actors),
        [&](std::size_t row, std::string_view name) { return problems.place(offset_of(nodes[row], name)); });
}

std::string write_registry(const model::Registry& registry) {
    std::string out = "{\"format\": " + support::json_string(registry_format) + ",\n";
    if (!registry.jurisdiction().empty())
        out += " \"jurisdiction\": " + support::json_string(registry.jurisdiction()) + ",\n";
    out += " \"actors\": [";
    for (const auto& actor : registry.actors()) {
        out += &actor == registry.actors().data() ? "\n  " : ",\n  ";
        JsonRow row(out);
        row.text("id", actor.id).text("name", actor.name).known_text("short", actor.short_name);
        if (actor.kind != model::ActorKind::unknown) row.text("kind", model::name_of(actor.kind));
        row.known_texts("aliases", actor.aliases)
            .known_texts("former", actor.former)
            .known_texts("members", actor.members);
        if (actor.capacity) row.number("capacity", *actor.capacity);
        row.known_text("note", actor.note).end();
    }
    return out + "]}\n";
}

}  // namespace zeren::formats
