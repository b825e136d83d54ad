#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace zeren::support {

enum class Severity : std::uint8_t { note, warning, error };

[[nodiscard]] std::string_view name_of(Severity severity);
[[nodiscard]] std::optional<Severity> severity_from(std::string_view name);

/// Every code that a message of zeren can carry. The table behind `describe` says what each one means.
enum class Code : std::uint8_t {
    // files and text
    cannot_read,
    cannot_write,
    bad_encoding,
    unknown_format,
    damaged_file,
    too_large,
    part_not_read,
    hidden_content,
    ragged_table,
    table_not_read,
    reading_assumed,
    // JSON of any kind
    json_syntax,
    json_depth,
    wrong_type,
    missing_member,
    unknown_member,
    duplicate_key,
    bad_value,
    // graph, registry, corrections
    wrong_format,
    duplicate_id,
    unknown_task,
    unknown_actor,
    unknown_group,
    repeated_edge,
    name_clash,
    correction_does_not_fit,
    lead_replaced,
    // import
    no_tasks,
    owner_not_understood,
    owner_count_differs,
    words_settled,
    owners_in_text,
    collective_stays,
    lead_inferred,
    name_variants,
    number_repeated,
    other_part,
    // check
    task_unowned,
    task_without_lead,
    task_several_leads,
    task_collective_only,
    actor_leads_and_cooperates,
    actor_named_twice,
    actor_overloaded,
    lead_by_order,
    collective_without_members,
    actor_idle,
    task_number_gap,
    // command line and requests
    usage,
    ambiguous_name,
    unknown_plan,
    unknown_query,
    picture_too_large,
    font_missing,
    capacities_too_small,
    answer_refuted,
};

/// What is known about a code: its printed name, how bad it is by default, what it means, how to mend it.
struct CodeInfo {
    Code code;
    std::string_view name;
    Severity severity;
    std::string_view meaning;
    std::string_view mend;
};

/// The one table of codes, in the order of the enumeration.
[[nodiscard]] std::span<const CodeInfo> all_codes();
[[nodiscard]] const CodeInfo& describe(Code code);

}  // namespace zeren::support
