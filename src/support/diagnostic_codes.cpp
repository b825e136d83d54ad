#include "support/diagnostic_codes.hpp"

#include <algorithm>
#include <array>

namespace zeren::support {
namespace {

constexpr auto note = Severity::note;
constexpr auto warning = Severity::warning;
constexpr auto error = Severity::error;

constexpr std::array table = {
    CodeInfo{Code::cannot_read, "cannot-read", error, "a file or stream cannot be read",
             "check the path and the permissions"},
    CodeInfo{Code::cannot_write, "cannot-write", error,
             "an output cannot be written; no file is half written",
             "check the folder, its permissions and the free space"},
    CodeInfo{Code::bad_encoding, "bad-encoding", error, "bytes that are not text in the encoding at hand",
             "save the file as UTF-8, or name its encoding"},
    CodeInfo{Code::unknown_format, "unknown-format", error, "a file of a kind that zeren does not read",
             "convert it to one of the formats that `zeren help import` lists"},
    CodeInfo{Code::damaged_file, "damaged-file", error,
             "a file whose bytes break the rules of its own format",
             "open it in the program that made it and save it again"},
    CodeInfo{Code::too_large, "too-large", error, "a file beyond one of the limits of zeren",
             "the README lists the limits; split the file"},
    CodeInfo{
        Code::part_not_read, "part-not-read", note,
        "a part of the document that is no plan text, such as a page header or a picture, and was not read",
        "copy it into the text if it matters"},
    CodeInfo{Code::hidden_content, "hidden-content", note,
             "content that the document hides from its readers, or that a tracked change deletes",
             "show it, or delete it for good"},
    CodeInfo{Code::ragged_table, "ragged-table", warning,
             "rows or merged cells of a table that do not fit together, read as well as they can be",
             "mend the table in the source"},
    CodeInfo{Code::table_not_read, "table-not-read", note,
             "a table that was not taken for a list of tasks; nothing in it reached the graph",
             "give it heads that name its tasks and its owners, if it holds some"},
    CodeInfo{Code::reading_assumed, "reading-assumed", note,
             "an encoding, a separator or a layout that the file does not state, taken from its content",
             "where it is wrong give --encoding, or begin a CSV file with a line such as sep=;"},
    CodeInfo{Code::json_syntax, "json-syntax", error, "the file is not well-formed JSON",
             "mend the text at the place shown"},
    CodeInfo{Code::json_depth, "json-depth", error, "JSON nested deeper than 256 levels",
             "flatten the value; no format of zeren nests this deep"},
    CodeInfo{Code::wrong_type, "wrong-type", error, "a JSON value of another type than its member asks for",
             "see `zeren schema` for the type"},
    CodeInfo{Code::missing_member, "missing-member", error, "a member that is needed is not there",
             "add it; `zeren schema` lists the needed members"},
    CodeInfo{Code::unknown_member, "unknown-member", error, "a member that the format does not know",
             "remove or rename it"},
    CodeInfo{Code::duplicate_key, "duplicate-key", error, "a JSON object names one member twice",
             "keep one of the two"},
    CodeInfo{Code::bad_value, "bad-value", error, "a value outside of what its member allows",
             "use one of the values that the message lists"},
    CodeInfo{Code::wrong_format, "wrong-format", error, "the file states another format or version",
             "use a file of the format named in the message"},
    CodeInfo{Code::duplicate_id, "duplicate-id", error, "two rows of one kind share an id",
             "give each row an id of its own"},
    CodeInfo{Code::unknown_task, "unknown-task", error, "a task that nothing declares",
             "declare it, or mend the id"},
    CodeInfo{Code::unknown_actor, "unknown-actor", error, "an actor that nothing declares",
             "declare it, or mend the id"},
    CodeInfo{Code::unknown_group, "unknown-group", error,
             "a group that the `groups` of the graph do not declare", "declare it, or leave `groups` out"},
    CodeInfo{Code::repeated_edge, "repeated-edge", error, "one task, actor and role joined twice",
             "keep one of the two edges"},
    CodeInfo{Code::name_clash, "name-clash", error, "one name or alias stands for two actors of the registry",
             "keep the name at one of them"},
    CodeInfo{Code::correction_does_not_fit, "correction-does-not-fit", error,
             "a correction names something that the import does not hold", "mend or remove the correction"},
    CodeInfo{Code::lead_replaced, "lead-replaced", note,
             "a lead taken from order gives way to the one that a correction names, and cooperates",
             "drop it in a correction if it has no part in the task"},
    CodeInfo{Code::no_tasks, "no-tasks", error, "no task and no measure was found in the document",
             "check that the file is a plan; `--part` and `--format` say how to read it"},
    CodeInfo{Code::owner_not_understood, "owner-not-understood", error,
             "words that look like owners and could not be read",
             "add the name to the registry, or a correction"},
    CodeInfo{Code::owner_count_differs, "owner-count-differs", warning,
             "the document counts its owners and another number was read",
             "compare the clause with the edges of `zeren explain`"},
    CodeInfo{Code::words_settled, "words-settled", note,
             "what a word means here follows from other words of the document",
             "mend the graph with a correction where the document means something else"},
    CodeInfo{Code::owners_in_text, "owners-in-text", note,
             "words that speak of owners stand where none are read: in the text of a task that nobody owns, "
             "or outside of all tasks",
             "name the owner in a correction if the words say who has the task"},
    CodeInfo{Code::collective_stays, "collective-stays", note,
             "a collective of those concerned names nobody in particular",
             "name the members in a correction if they are known"},
    CodeInfo{Code::lead_inferred, "lead-inferred", note,
             "leads that the document does not state, taken from order",
             "use `--lead stated` to keep only what is stated"},
    CodeInfo{
        Code::name_variants, "name-variants", note,
        "a name in several forms that look the same (full-width letters, characters of older sets, signs "
        "without width), taken as one",
        "nothing, unless two bodies are meant"},
    CodeInfo{Code::number_repeated, "number-repeated", warning,
             "tasks that print the number of an earlier one, and got an id of their own",
             "check that no task stands in the document twice"},
    CodeInfo{Code::other_part, "other-part", note, "the document holds another part that was not read",
             "use `--part tasks` or `--part measures` to choose"},
    CodeInfo{Code::task_unowned, "task-unowned", error, "a task without any owner", "name an owner"},
    CodeInfo{Code::task_without_lead, "task-without-lead", warning, "a task whose owners have no lead",
             "settle who leads"},
    CodeInfo{Code::task_several_leads, "task-several-leads", warning, "a task with more than one lead",
             "settle who leads"},
    CodeInfo{Code::task_collective_only, "task-collective-only", warning,
             "a task that only collectives own, so that nobody in particular answers for it",
             "name a department"},
    CodeInfo{Code::actor_leads_and_cooperates, "actor-leads-and-cooperates", warning,
             "an actor that both leads and cooperates in one task", "keep one of the two roles"},
    CodeInfo{Code::actor_named_twice, "actor-named-twice", warning,
             "two actors of a plan whose names look the same", "make one actor of them, or tell them apart"},
    CodeInfo{Code::actor_overloaded, "actor-overloaded", warning,
             "an actor whose load lies above the limit of its kind",
             "see `zeren load` for its tasks and its limit"},
    CodeInfo{Code::lead_by_order, "lead-by-order", note, "a lead inferred from the order of the owners",
             "confirm it with the issuing office"},
    CodeInfo{Code::collective_without_members, "collective-without-members", note,
             "a collective whose members nobody has listed", "list its members in the registry"},
    CodeInfo{Code::actor_idle, "actor-idle", note, "an actor without any task",
             "remove it if it is not needed"},
    CodeInfo{Code::task_number_gap, "task-number-gap", note,
             "the printed numbers of the tasks leave some out", "check that no task was lost"},
    CodeInfo{Code::usage, "usage", error, "the command line cannot be carried out as written",
             "see `zeren help COMMAND`"},
    CodeInfo{Code::ambiguous_name, "ambiguous-name", error, "words that fit several actors or tasks",
             "use an id, or more of the name"},
    CodeInfo{Code::unknown_plan, "unknown-plan", error, "a plan that none of the graphs holds",
             "use the id of one of the plans, or name its graph with `-g`"},
    CodeInfo{Code::unknown_query, "unknown-query", error, "a request names a query that does not exist",
             "use one of the queries that the message lists"},
    CodeInfo{Code::picture_too_large, "picture-too-large", error, "more edges than a picture can show",
             "use the view that the message names"},
    CodeInfo{Code::font_missing, "font-missing", error,
             "a PDF or PNG needs a font for Chinese that this machine lacks",
             "install the package that the message names, or write SVG"},
    CodeInfo{Code::capacities_too_small, "capacities-too-small", error,
             "the capacities given leave some tasks without anybody to lead them",
             "raise a capacity or free a kept task"},
    CodeInfo{Code::answer_refuted, "answer-refuted", error,
             "an answer says something that its graph does not bear out",
             "ask again on the graph that the answer is checked against"},
};

consteval bool table_follows_the_enumeration() {
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (static_cast<std::size_t>(table[row].code) != row) return false;
    }
    return true;
}
static_assert(table_follows_the_enumeration());

}  // namespace

std::string_view name_of(Severity severity) {
    switch (severity) {
        case Severity::note: return "note";
        case Severity::warning: return "warning";
        case Severity::error: return "error";
    }
    return "error";
}

std::optional<Severity> severity_from(std::string_view name) {
    for (auto severity : {note, warning, error}) {
        if (name == name_of(severity)) return severity;
    }
    return std::nullopt;
}

std::span<const CodeInfo> all_codes() { return table; }

const CodeInfo& describe(Code code) { return table[static_cast<std::size_t>(code)]; }

}  // namespace zeren::support
